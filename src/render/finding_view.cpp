#include "render/finding_view.h"

#include "render/html.h"
#include "render/text_view.h"

namespace roadbook {

namespace {

std::string place_name(const Document& document, std::uint32_t activity, const Messages& messages) {
  const Activity& row = document.roadmap()->activities[activity];
  if (row.number == nullptr || row.number->text.empty())
    return std::string{messages.text("site.place.activity")};
  return messages.text("site.place.number", {{"number", std::string{row.number->text}}});
}

}  // namespace

void fill_finding_brief(const PageInput& input, std::uint32_t finding, View& view) {
  const Finding& found = input.site.findings[finding];
  const std::string_view severity = severity_name(found.severity);
  view.text("severity", severity);
  view.text("severity_word", input.site.messages.text("site.severity." + std::string{severity}));
  view.own("message", typographic(message_of(found, input.site.messages)));
}

void set_rule(const PageInput& input, std::string_view rule, View& view) {
  view.text("rule", rule);
  const auto help = input.site.corpus.find("help/rules/" + std::string{rule});
  const bool has_page = help && input.site.corpus.document(*help).readable;
  view.text("rule_href",
            has_page ? std::string_view{input.index.document_hrefs[index_of(*help)]} : std::string_view{});
}

void fill_finding_rule(const PageInput& input, const RuleFindings& rule, View& view) {
  const Messages& messages = input.site.messages;
  const std::string code{rule.rule};
  set_rule(input, rule.rule, view);
  view.text("rule_title", messages.text("rules." + code + ".title"));
  const std::string_view severity = severity_name(rule.severity);
  view.text("severity", severity);
  view.text("severity_word", messages.text("site.severity." + std::string{severity}));
  view.own("findings_href", "findings/" + code + "/index.html");
}

void fill_finding(const PageInput& input, std::uint32_t finding, View& view) {
  const Site& site = input.site;
  const Finding& found = site.findings[finding];
  fill_finding_brief(input, finding, view);
  view.own("hint", typographic(hint_of(found, site.messages)));
  set_rule(input, found.rule, view);
  view.text("file", site.sources.file(found.span.file).path);
  const FindingLines& lines = input.index.finding_lines[finding];
  view.number("line", lines.line);
  view.list("other_places");
  for (std::size_t i = 0; i < found.related.size(); ++i) {
    const RelatedPlace& related = found.related[i];
    View& item = view.item("other_places");
    item.own("message", typographic(message_of(found, related, site.messages)));
    item.text("file", site.sources.file(related.span.file).path);
    item.number("line", lines.related[i]);
  }
  const FindingPlace& place = input.index.finding_places[finding];
  if (place.document && place.activity) {
    const Document& document = site.corpus.document(*place.document);
    view.own("anchor", encode_path(document.roadmap()->activities[*place.activity].anchor));
    view.own("place", place_name(document, *place.activity, site.messages));
  } else {
    view.text("anchor", {});
    view.text("place", {});
  }
}

}  // namespace roadbook
