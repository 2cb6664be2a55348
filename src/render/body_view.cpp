#include "render/body_view.h"

#include <algorithm>
#include <set>

#include "model/directive.h"
#include "render/finding_view.h"
#include "render/html.h"
#include "render/table_view.h"
#include "render/text_view.h"

namespace roadbook {

namespace {

// Level 1 is the page's own title.
std::size_t shown_level(const Section& section) { return std::clamp<std::size_t>(section.level, 2, 6); }

void fill_section(const Section& section, View& view) {
  view.number("level", shown_level(section));
  view.text("anchor", section.anchor);
  view.own("fragment", encode_path(section.anchor));
  view.own("name", typographic(section.title));
}

// The address of a directive is its number; where a number is written twice, only the first has one.
void fill_directives(const Order& order, View& view) {
  std::set<std::string_view> taken;
  for (const Directive& directive : order.directives) {
    View& item = view.item("directives");
    item.text("number", directive.number);
    item.own("text", typographic_html(directive.html));
    const bool is_first = taken.insert(directive.number).second;
    item.own("anchor", is_first ? directive_anchor(directive) : "");
  }
}

}  // namespace

void fill_body(const PageInput& input, DocumentId id, View& view) {
  const Document& document = input.site.corpus.document(id);
  TableFiller tables{input, id};
  for (const Block& block : document.blocks) {
    View& item = view.item("blocks");
    switch (block.kind) {
      case Block::Kind::html:
        item.own("prose", typographic_html(block.html));
        break;
      case Block::Kind::heading:
        fill_section(document.sections[block.index], item.object("heading"));
        break;
      case Block::Kind::table:
        tables.fill(block.index, item.object("table"));
        break;
      case Block::Kind::directives:
        fill_directives(*document.order(), item);
        break;
    }
  }
  if (document.roadmap() != nullptr) tables.states().fill(input.site.messages, view);
  constexpr std::size_t kFewestForContents = 3;  // section 0 and two more
  for (std::size_t i = 1; document.sections.size() >= kFewestForContents && i < document.sections.size();
       ++i) {
    if (!document.sections[i].in_table) fill_section(document.sections[i], view.item("contents"));
  }
}

void fill_document_findings(const PageInput& input, DocumentId id, View& view) {
  std::size_t count = 0;
  for (const std::uint32_t finding : input.index.document_findings[index_of(id)]) {
    if (input.index.finding_places[finding].activity) continue;
    fill_finding_brief(input, finding, view.item("document_findings"));
    ++count;
  }
  view.own("document_findings_count", input.site.messages.count("site.document-findings", count));
}

}  // namespace roadbook
