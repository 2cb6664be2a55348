// A column of a table of activities whose heading the program does not know.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "check/rule.h"

namespace roadbook::rules_table {

namespace {

// The commonest headings of each kind: enough to recognise a slip of the hand.
constexpr std::array<std::string_view, 16> kHeadings{"№ п/п",       "Мероприятие",
                                                     "Мероприятия", "Наименование мероприятия",
                                                     "Срок",        "Сроки",
                                                     "Исполнители", "Ответственные",
                                                     "Результат",   "Прогнозируемый результат",
                                                     "Показатель",  "Форма реализации",
                                                     "Статус",      "Исполнение",
                                                     "Примечание",  "Ответственные исполнители"};

std::string nearest_heading(std::string_view written) {
  const std::size_t limit = std::clamp<std::size_t>(written.size() / 8, 1, 4);
  std::pair<std::size_t, std::string_view> best{limit + 1, {}};
  for (const std::string_view heading : kHeadings) {
    best = std::min(best, {edit_distance(written, heading, limit), heading});
  }
  return std::string{best.second};
}

Finding unknown(const Cell& heading) {
  Finding finding{"table/unknown-column", heading.span, {}, {}, "no-heading"};
  if (is_blank(heading.text)) return finding;
  std::string nearest = nearest_heading(heading.text);
  finding.variant = nearest.empty() ? "message" : "nearest";
  finding.facts = {{"column", collapse_spaces(heading.text)}, {"nearest", std::move(nearest)}};
  return finding;
}

}  // namespace

void check_unknown_column(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.roadmap() == nullptr) return;
  for (const Table& table : document.tables) {
    if (table.kind != TableKind::activities) continue;
    for (const Column& column : table.columns) {
      if (column.kind == ColumnKind::other) findings.push_back(unknown(column.heading));
    }
  }
}

}  // namespace roadbook::rules_table
