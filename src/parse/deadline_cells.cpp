#include "parse/deadline_cells.h"

#include <algorithm>
#include <string>

#include "base/russian.h"
#include "base/text.h"
#include "parse/calendar_words.h"

namespace roadbook {

namespace {

bool says_nothing(const Cell& cell) {
  return std::ranges::all_of(fold(cell.text), [](char c) { return c == ' ' || c == '-'; });
}

// «15», «5-10», «1, 15»: days of a month that is named elsewhere.
bool is_days_of_month(std::string_view text) {
  const std::string folded = fold(text);
  return !folded.empty() && std::ranges::all_of(folded, [](char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == ',' || c == ' ';
  });
}

class RowDeadline {
 public:
  RowDeadline(Document& document, const Table& table, const DeadlineColumns& columns, std::size_t row)
      : document_(document), table_(table), columns_(columns), cells_(table.row(row)) {}

  const Cell* find(const Cell* days) {
    if (columns_.begin || columns_.end) add_ends();
    for (const std::size_t column : columns_.terms) add_term(column);
    const Cell* own = columns_.deadline ? &cells_[*columns_.deadline] : nullptr;
    if (own != nullptr && !says_nothing(*own)) return add_days_above(*own, days);
    if (words_.empty() && days != nullptr) return keep(std::string{days->text}, days->span);
    if (!words_.empty()) return keep(std::move(words_), place_);
    return own != nullptr ? own : first_column();
  }

 private:
  // «15» below «Сентябрь».
  const Cell* add_days_above(const Cell& own, const Cell* days) {
    if (!words_.empty()) return keep(std::string{own.text} + ", " + words_, own.span);
    if (days == nullptr || !is_days_of_month(own.text)) return &own;
    return keep(std::string{own.text} + " " + std::string{days->text}, own.span);
  }

  void add_ends() {
    const Cell* begin = filled(columns_.begin);
    const Cell* end = filled(columns_.end);
    if (begin != nullptr && end != nullptr && begin->text != end->text) {
      add(std::string{begin->text} + " – " + std::string{end->text}, *begin);
    } else if (begin != nullptr) {
      add((end == nullptr ? "с " : "") + std::string{begin->text}, *begin);
    } else if (end != nullptr) {
      const bool says_by = fold(end->text).starts_with("до ");
      add((says_by ? "" : "до ") + std::string{end->text}, *end);
    }
  }

  // A mark in the column of a quarter means the quarter; a deadline there means itself.
  void add_term(std::size_t column) {
    const Cell& cell = cells_[column];
    if (says_nothing(cell)) return;
    const Cell& says = is_deadline_phrase(cell.text) ? cell : table_.columns[column].heading;
    add(std::string{says.text}, cell);
  }

  const Cell* filled(std::optional<std::size_t> column) const {
    return column && !says_nothing(cells_[*column]) ? &cells_[*column] : nullptr;
  }

  void add(const std::string& words, const Cell& cell) {
    if (words_.empty()) place_ = cell.span;
    words_.append(words_.empty() ? "" : ", ").append(words);
  }

  // An empty one, so that it can be reported.
  const Cell* first_column() const {
    if (columns_.begin) return &cells_[*columns_.begin];
    if (columns_.end) return &cells_[*columns_.end];
    return columns_.terms.empty() ? nullptr : &cells_[columns_.terms.front()];
  }

  const Cell* keep(std::string words, SourceSpan place) {
    const std::string& kept = document_.strings.emplace_back(std::move(words));
    return &document_.made_cells.emplace_back(Cell{place, kept, {}});
  }

  Document& document_;
  const Table& table_;
  const DeadlineColumns& columns_;
  std::span<const Cell> cells_;
  std::string words_;
  SourceSpan place_;
};

}  // namespace

DeadlineColumns::DeadlineColumns(const Table& table)
    : deadline(table.find_column(ColumnKind::deadline)),
      begin(table.find_column(ColumnKind::begin)),
      end(table.find_column(ColumnKind::end)) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].kind == ColumnKind::term) terms.push_back(i);
  }
}

const Cell* find_deadline(Document& document, const Table& table, const DeadlineColumns& columns,
                          std::size_t row, const Cell* days) {
  // The usual table: nothing to put together.
  const bool plain =
      columns.deadline && days == nullptr && !columns.begin && !columns.end && columns.terms.empty();
  if (plain) return &table.row(row)[*columns.deadline];
  return RowDeadline{document, table, columns, row}.find(days);
}

}  // namespace roadbook
