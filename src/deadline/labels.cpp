#include "deadline/labels.h"

#include <algorithm>

namespace roadbook::deadline {

namespace {

constexpr std::uint32_t kLongestLabel = 6;
constexpr SymbolSet kMarks = Symbol::colon | Symbol::dash;
constexpr SymbolSet kWords = kLabelNames | kOrdinals | Symbol::conjunction;

bool is_name(const Items& items, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end || end - begin > kLongestLabel) return false;
  const auto from = items.begin() + begin;
  const auto to = items.begin() + end;
  return std::all_of(from, to, [](const Item& item) { return kWords.has(item.symbol); }) &&
         std::any_of(from, to, [](const Item& item) { return kLabelNames.has(item.symbol); });
}

// A dash belongs to the words that were not understood, a colon stands between them and the deadline.
bool is_label(const Items& items, const Reading& words, const Reading& next) {
  if (words.kind != ReadingKind::unknown) return false;
  const bool dash = kMarks.has(items[words.end - 1].symbol);
  const bool colon = words.end < next.begin && kMarks.has(items[words.end].symbol);
  if (next.begin - words.end > (colon ? 1U : 0U)) return false;
  if (!dash && !colon && !next.is_by()) return false;
  return is_name(items, words.begin, words.end - (dash ? 1 : 0));
}

// «Срок исполнения: », «Срок – »: says that a deadline follows.
bool is_heading(const Items& items, const Reading& words, const Reading& next) {
  if (words.kind != ReadingKind::unknown ||
      !(Symbol::deadline_noun | Symbol::period).has(items[words.begin].symbol))
    return false;
  const bool dash = kMarks.has(items[words.end - 1].symbol);
  const bool colon = words.end + 1 == next.begin && items[words.end].symbol == Symbol::colon;
  const bool alone = words.end - words.begin == 1;  // «Сроки по согласованию»
  if (!colon && !(dash && words.end == next.begin) && !(words.end == next.begin && (alone || next.is_by())))
    return false;
  return std::all_of(items.begin() + words.begin + 1, items.begin() + words.end - (dash ? 1 : 0),
                     [](const Item& item) {
                       return (kLabelNames | Symbol::deadline_noun | Symbol::period).has(item.symbol);
                     });
}

// «сентябрь – школьный этап», «до 01.10 (школьный этап)»: the words after a deadline.
bool is_label_after(const Items& items, const Reading& before, const Reading& words) {
  if (words.kind != ReadingKind::unknown) return false;
  const bool dash = items[words.begin].symbol == Symbol::dash;
  const bool bracket = words.begin == before.end + 1 && items[before.end].symbol == Symbol::bracket;
  if (!(dash && words.begin == before.end) && !bracket) return false;
  return is_name(items, words.begin + (dash ? 1 : 0), words.end);
}

bool is_deadline(const Reading& reading) {
  return reading.kind != ReadingKind::unknown && reading.kind != ReadingKind::partial;
}

// Whether each deadline has its words after it.
bool is_all_labelled(const Items& items, const Readings& readings, std::ptrdiff_t deadlines) {
  std::ptrdiff_t labelled = 0;
  for (std::size_t i = 0; i + 1 < readings.size(); ++i) {
    if (is_deadline(readings[i]) && is_label_after(items, readings[i], readings[i + 1])) ++labelled;
  }
  return labelled == deadlines;
}

}  // namespace

void join_labels(const Items& items, Readings& readings) {
  const std::ptrdiff_t deadlines = std::count_if(readings.begin(), readings.end(), is_deadline);
  if (deadlines == 0 || static_cast<std::size_t>(deadlines) == readings.size()) return;
  const bool several = deadlines > 1;
  const bool after = several && is_all_labelled(items, readings, deadlines);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const Reading reading = readings[i];
    if (after && kept > 0 && is_label_after(items, readings[kept - 1], reading)) {
      readings[kept - 1].end = reading.end;
    } else if (i + 1 < readings.size() && is_deadline(readings[i + 1]) &&
               (is_heading(items, reading, readings[i + 1]) ||
                (several && !after && is_label(items, reading, readings[i + 1])))) {
      readings[i + 1].begin = reading.begin;
    } else {
      readings[kept++] = reading;
    }
  }
  readings.resize(kept);
}

}  // namespace roadbook::deadline
