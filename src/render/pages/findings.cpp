// «Качество данных»: all findings, counted by severity and by rule, then listed by document.
#include <algorithm>
#include <array>
#include <map>

#include "render/document_view.h"
#include "render/finding_view.h"
#include "render/pages/pages.h"

namespace roadbook::pages {

namespace {

// After this many, documents are named with their number of findings only: each document's page shows its
// own.
constexpr std::size_t kMostListed = 1000;

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
  struct Rule {
    Severity severity = Severity::note;
    std::size_t count = 0;
  };
  std::map<std::string_view, Rule> rules;
  for (const Finding& finding : input.site.findings) {
    Rule& rule = rules[finding.rule];
    rule.severity = std::max(rule.severity, finding.severity);
    ++rule.count;
  }
  for (const auto& [code, rule] : rules) {
    View& item = view.item("rules");
    set_rule(input, code, item);
    const std::string title = "rules." + std::string{code} + ".title";
    item.text("rule_title",
              input.site.messages.has(title) ? input.site.messages.text(title) : std::string_view{});
    const std::string_view severity = severity_name(rule.severity);
    item.text("severity", severity);
    item.text("severity_word", input.site.messages.text("site.severity." + std::string{severity}));
    item.number("count", rule.count);
  }
}

View& add_group(const PageInput& input, const FindingPlace& place, const Finding& finding, View& view) {
  View& group = view.item("groups");
  if (place.document) {
    fill_document(input, *place.document, group);
    group.flag("is_document", input.site.corpus.document(*place.document).readable);
  } else {
    group.text("name", input.site.sources.file(finding.span.file).path);
    group.text("title", {});
    group.flag("is_document", false);
  }
  return group;
}

void fill_groups(const PageInput& input, View& view) {
  const Findings& findings = input.site.findings;
  for (std::size_t i = 0; i < findings.size();) {
    const FileId file = findings[i].span.file;
    View& group = add_group(input, input.index.finding_places[i], findings[i], view);
    group.list("findings");
    const std::size_t begin = i;
    for (; i < findings.size() && findings[i].span.file == file; ++i) {
      if (i < kMostListed) fill_finding(input, static_cast<std::uint32_t>(i), group.item("findings"));
    }
    group.own("finding_count", input.site.messages.count("site.findings", i - begin));
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
  fill_groups(input, view);
}

}  // namespace roadbook::pages
