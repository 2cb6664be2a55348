#include "deadline/deadline.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>

#include "base/text.h"
#include "deadline/faults.h"
#include "deadline/items.h"
#include "deadline/join.h"
#include "deadline/labels.h"
#include "deadline/neighbours.h"
#include "deadline/reader.h"
#include "deadline/resolve.h"

namespace roadbook {

namespace {

using namespace deadline;

// Enough for a phrase of some thirty words; longer ones go on to the heap.
constexpr std::size_t kScratch = 8192;

// The words of a reading; a bracket that they open is closed.
PhraseSpan span_of(const Items& items, const Reading& reading) {
  const std::uint32_t begin = items[reading.begin].begin;
  std::uint32_t end = items[reading.end - 1].end;
  const auto brackets = std::count_if(items.begin() + reading.begin, items.begin() + reading.end,
                                      [](const Item& item) { return item.symbol == Symbol::bracket; });
  const bool open = brackets % 2 != 0 && reading.end < items.size();
  if (open && items[reading.end].symbol == Symbol::bracket) end = items[reading.end].end;
  return {begin, end - begin};
}

// Neighbouring stretches that were not understood are one, with what stands between them.
void add_unparsed(Deadline& result, PhraseSpan span, bool continues) {
  if (continues && !result.unparsed.empty()) {
    PhraseSpan& last = result.unparsed.back();
    last.length = span.begin + span.length - last.begin;
  } else {
    result.unparsed.push_back(span);
  }
}

// In «сентябрь 2024 г., 15 мая» the plan's year would lead back in time: that is hardly meant.
bool is_contradicted(const DeadlinePart& part, const DeadlinePart& before) {
  const auto day = last_day(part.meaning);
  const auto day_before = last_day(before.meaning);
  return part.year_inferred && !before.year_inferred && day && day_before && *day < *day_before;
}

// The weekday written beside the day of a part, where the calendar has another one.
std::optional<PhraseSpan> find_contradiction(const Reading& reading, const DeadlinePart& part) {
  const Bound& bound = reading.first.note_end != 0 ? reading.first : reading.last;
  const auto day = reading.first.note_end != 0 ? first_day(part.meaning) : last_day(part.meaning);
  if (bound.note_end == 0 || !day || iso_weekday(*day) == bound.term.weekday) return std::nullopt;
  return PhraseSpan{bound.note_begin, bound.note_end - bound.note_begin};
}

// Takes the weekday out of the part: what stands on its other side remains. False where it is in the middle.
bool cut(PhraseSpan& part, PhraseSpan weekday) {
  const std::uint32_t end = part.begin + part.length;
  if (weekday.begin == part.begin) {
    part.begin += weekday.length;
    part.length = end - part.begin;
    return true;
  }
  // A bracket may close behind it.
  if (end - (weekday.begin + weekday.length) > 1) return false;
  part.length = weekday.begin - part.begin;
  return true;
}

// «Среда» with nothing beside it is each Wednesday.
void read_lone_weekdays(Readings& readings) {
  const bool lone = readings.size() == 1 && readings[0].kind == ReadingKind::partial;
  if (lone && readings[0].recurrence.frequency == Frequency::weekly)
    readings[0].kind = ReadingKind::recurrence;
}

Deadline resolve_all(const Items& items, const Readings& readings, const Period& plan,
                     const ProductionCalendar* calendar) {
  Deadline result;
  const Reading* before = nullptr;  // of the last part, if it is the neighbour
  for (const Reading& reading : readings) {
    const PhraseSpan span = span_of(items, reading);
    auto part = resolve_reading(reading, plan, calendar);
    if (part && before != nullptr && is_list(items, *before, reading) &&
        is_contradicted(*part, result.parts.back())) {
      part.reset();
    }
    if (part) {
      part->text = span;
      const auto weekday = find_contradiction(reading, *part);
      if (weekday && cut(part->text, *weekday)) {
        result.parts.push_back(std::move(*part));
        add_unparsed(result, *weekday, false);
      } else if (weekday) {
        add_unparsed(result, span, false);
        part.reset();
      } else {
        result.parts.push_back(std::move(*part));
      }
    } else {
      add_unparsed(result, span, before == nullptr);
    }
    before = part ? &reading : nullptr;
  }
  return result;
}

}  // namespace

Deadline parse_deadline(std::string_view phrase, const Period& period, const ProductionCalendar* calendar) {
  std::array<std::byte, kScratch> scratch;
  std::pmr::monotonic_buffer_resource memory{scratch.data(), scratch.size()};
  Items items{&memory};
  items.reserve(16);
  read_items(phrase, period, items);
  Readings readings{&memory};
  readings.reserve(8);
  read_forms(items, readings);
  join_readings(items, readings);
  join_labels(items, readings);
  read_lone_weekdays(readings);
  Deadline result = resolve_all(items, readings, period, calendar);
  if (result.parts.empty() && result.unparsed.empty() && !is_blank(phrase)) {
    // Marks only: nothing was said, and that must be seen.
    const std::string_view rest = trim(phrase);
    result.unparsed.push_back(
        {static_cast<std::uint32_t>(rest.data() - phrase.data()), static_cast<std::uint32_t>(rest.size())});
  }
  if (!result.unparsed.empty()) find_faults(phrase, period, result);
  return result;
}

}  // namespace roadbook
