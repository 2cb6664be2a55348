// «Качество данных»: all findings, counted by severity and by rule, then listed by document.
#include <algorithm>
#include <array>
#include <numeric>

#include "render/finding_groups.h"
#include "render/finding_view.h"
#include "render/pages/pages.h"

namespace roadbook::pages {

namespace {

void fill_severities(const PageInput& input, View& view) {
  constexpr std::array kSeverities{Severity::error, Severity::warning, Severity::note};
  for (const Severity severity : kSeverities) {
    const auto number = static_cast<std::size_t>(
        std::count_if(input.site.findings.begin(), input.site.findings.end(),
                      [severity](const Finding& finding) { return finding.severity == severity; }));
    if (number == 0) continue;
    View& item = view.item("severities");
    const std::string_view name = severity_name(severity);
    item.text("severity", name);
    item.own("count", input.site.messages.count("site.severity-count." + std::string{name}, number));
  }
}

void fill_rules(const PageInput& input, View& view) {
  for (const RuleFindings& rule : input.index.rule_findings) {
    View& item = view.item("rules");
    fill_finding_rule(input, rule, item);
    item.number("count", rule.findings.size());
  }
}

}  // namespace

void list_findings(const Site&, const SiteIndex&, Jobs& jobs) {
  jobs.push_back({"findings/index.html", 0, 0});
}

void fill_findings(const PageInput& input, View& view) {
  view.text("page_title", input.site.messages.text("site.findings-page.title"));
  fill_severities(input, view);
  fill_rules(input, view);
  std::vector<std::uint32_t> all(input.site.findings.size());
  std::iota(all.begin(), all.end(), 0U);
  fill_finding_groups(input, all, view);
}

}  // namespace roadbook::pages
