#include "support/parsed_document.h"

#include <utility>

#include "base/text.h"
#include "parse/read_document.h"

namespace roadbook::testing {

ParsedDocument::ParsedDocument(std::string whole_text, std::string id)
    : text{std::move(whole_text)}, document{read_document(std::move(id), FileId{7}, text, {}, findings)} {}

Lines ParsedDocument::sections() const {
  Lines lines;
  for (std::size_t i = 1; i < document.sections.size(); ++i) {
    lines.push_back(document.sections[i].anchor + ": " + std::string{document.sections[i].title});
  }
  return lines;
}

Lines ParsedDocument::anchors() const {
  Lines lines;
  for (const Activity& activity : document.roadmap()->activities) lines.push_back(activity.anchor);
  return lines;
}

Lines ParsedDocument::rows(std::size_t table) const {
  Lines lines;
  const Table& shown = document.tables.at(table);
  for (std::size_t i = 0; i < shown.rows.size(); ++i) {
    std::string line;
    for (const Cell& cell : shown.row(i)) line.append(line.empty() ? "" : " | ").append(cell.text);
    replace_all(line, "\n", "⏎");
    lines.push_back(line);
  }
  return lines;
}

Lines ParsedDocument::blocks() const {
  Lines lines;
  for (const Block& block : document.blocks) {
    switch (block.kind) {
      case Block::Kind::html:
        lines.push_back("html " + std::string{trim(block.html)});
        break;
      case Block::Kind::table:
        lines.push_back("table " + std::to_string(block.index));
        break;
      case Block::Kind::heading:
        lines.push_back("heading " + document.sections[block.index].anchor);
        break;
      case Block::Kind::directives:
        lines.push_back("directives");
        break;
    }
  }
  return lines;
}

std::string roadmap_text(std::string_view body) {
  return "---\nтип: дорожная карта\nпериод: 2023\n---\n" + std::string{body};
}

std::string order_text(std::string_view body) {
  return "---\nтип: приказ\nномер: 1-26\nдата: 24.03.2023\nиздатель: Отдел образования\n---\n" +
         std::string{body};
}

}  // namespace roadbook::testing
