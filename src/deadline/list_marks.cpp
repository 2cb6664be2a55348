#include "deadline/list_marks.h"

namespace roadbook::deadline {

namespace {

// How many items at `at` only count the lines of a list: «1)», and «-» where the phrase begins with one.
std::size_t mark_length(std::string_view phrase, const Items& items, std::size_t at) {
  if (at != 0 && !items[at].line_break) return 0;
  if (items[at].symbol == Symbol::dash) return items.front().symbol == Symbol::dash ? 1 : 0;
  const bool number = items[at].symbol == Symbol::number && at + 1 < items.size();
  return number && phrase[items[at + 1].begin] == ')' ? 2 : 0;
}

}  // namespace

void drop_list_marks(std::string_view phrase, Items& items) {
  bool any = false;
  for (std::size_t at = items.size(); at-- > 0;) any = any || mark_length(phrase, items, at) != 0;
  if (!any) return;
  Items kept{items.get_allocator()};
  for (std::size_t at = 0; at < items.size();) {
    const std::size_t mark = mark_length(phrase, items, at);
    at += mark;
    if (at == items.size()) break;
    kept.push_back(items[at]);
    if (mark != 0) kept.back().line_break = kept.size() > 1;
    ++at;
  }
  items.assign(kept.begin(), kept.end());
}

}  // namespace roadbook::deadline
