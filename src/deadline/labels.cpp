#include "deadline/labels.h"

#include <algorithm>

namespace roadbook::deadline {

namespace {

constexpr std::uint32_t kLongestLabel = 4;
constexpr SymbolSet kMarks = Symbol::colon | Symbol::dash;
// «Реализация плана» labels a deadline as well as a word that the language does not have.
constexpr SymbolSet kWords = Symbol::word | Symbol::carrying_out | Symbol::plan_name | Symbol::schedule;

bool is_label(const Items& items, const Reading& words, const Reading& next) {
  if (words.kind != ReadingKind::unknown || words.end - words.begin > kLongestLabel) return false;
  // A dash belongs to the words that were not understood, a colon stands between them and the deadline.
  const bool dash = kMarks.has(items[words.end - 1].symbol);
  const bool colon = words.end < next.begin && kMarks.has(items[words.end].symbol);
  const std::uint32_t end = words.end - (dash ? 1 : 0);
  if (end == words.begin || next.begin - words.end > (colon ? 1U : 0U)) return false;
  if (!dash && !colon && next.kind != ReadingKind::by) return false;
  return std::all_of(items.begin() + words.begin, items.begin() + end,
                     [](const Item& item) { return kWords.has(item.symbol); });
}

bool is_deadline(const Reading& reading) {
  return reading.kind != ReadingKind::unknown && reading.kind != ReadingKind::weekdays;
}

}  // namespace

void join_labels(const Items& items, Readings& readings) {
  if (std::count_if(readings.begin(), readings.end(), is_deadline) < 2) return;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    readings[kept] = readings[i];
    if (i + 1 < readings.size() && is_deadline(readings[i + 1]) &&
        is_label(items, readings[i], readings[i + 1])) {
      readings[i + 1].begin = readings[i].begin;
    } else {
      ++kept;
    }
  }
  readings.resize(kept);
}

}  // namespace roadbook::deadline
