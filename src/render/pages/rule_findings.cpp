// All findings of one rule: what is wrong, why it matters, and where.
#include "render/finding_groups.h"
#include "render/finding_view.h"
#include "render/pages/pages.h"
#include "render/text_view.h"

namespace roadbook::pages {

void list_rule_findings(const Site&, const SiteIndex& index, Jobs& jobs) {
  for (std::uint32_t i = 0; i < index.rule_findings.size(); ++i) {
    jobs.push_back({"findings/" + std::string{index.rule_findings[i].rule} + "/index.html", 0, i});
  }
}

void fill_rule_findings(const PageInput& input, View& view) {
  const RuleFindings& rule = input.index.rule_findings[input.job.index];
  const Messages& messages = input.site.messages;
  fill_finding_rule(input, rule, view);
  view.text("page_title", messages.text("rules." + std::string{rule.rule} + ".title"));
  view.own("why", typographic(why_of(input.site.findings[rule.findings.front()], messages)));
  view.own("count", messages.count("site.findings", rule.findings.size()));
  fill_finding_groups(input, rule.findings, view);
}

}  // namespace roadbook::pages
