// libFuzzer target of the language of deadlines: whatever bytes come, the reading is sound. `make fuzz` runs
// it for ten minutes, under AddressSanitizer and UndefinedBehaviorSanitizer; -timeout bounds the time of one
// phrase.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "deadline/canonical.h"
#include "deadline/deadline.h"
#include "model/occurrences.h"

namespace roadbook {

namespace {

void require(bool holds, const char* property) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", property);
  std::abort();
}

bool is_boundary(std::string_view phrase, std::size_t at) {
  return at == phrase.size() || (static_cast<unsigned char>(phrase[at]) & 0xC0) != 0x80;
}

// In the phrase, in order, none over another, between whole characters.
void require_ordered(std::string_view phrase, const std::vector<PhraseSpan>& spans) {
  const bool is_text = !find_invalid_utf8(phrase);
  std::uint32_t end = 0;
  for (const PhraseSpan& span : spans) {
    require(span.length > 0 && span.begin >= end, "spans are in order and not empty");
    end = span.begin + span.length;
    require(end <= phrase.size(), "spans are inside the phrase");
    require(!is_text || (is_boundary(phrase, span.begin) && is_boundary(phrase, end)),
            "spans of a text cut no character");
  }
}

void require_sound_days(const DeadlinePart& part, const Period& plan) {
  const auto first = first_day(part.meaning);
  const auto last = last_day(part.meaning);
  require(!first || first->ok(), "the first day is in the calendar");
  require(!last || last->ok(), "the last day is in the calendar");
  require(!first || !last || *first <= *last, "the first day is not after the last");
  const auto* recurring = std::get_if<Recurring>(&part.meaning);
  if (recurring == nullptr) return;
  require(parse_recurrence_rule(recurring->rrule).has_value(), "every rule of recurrence is known");
  Date before = make_date(1, 1, 1);
  for (const Date day : list_occurrences(*recurring, plan)) {
    require(before < day && day >= plan.first && day <= plan.last,
            "occurrences are in order and in the plan");
    before = day;
  }
}

// Years beyond are no years for the language.
bool is_readable(std::optional<Date> day) {
  return !day || (*day >= make_date(1900, 1, 1) && *day <= make_date(2199, 12, 31));
}

std::string rule_of(const DeadlineMeaning& meaning) {
  const auto* recurring = std::get_if<Recurring>(&meaning);
  return recurring != nullptr ? recurring->rrule : "";
}

void require_canonical(const DeadlinePart& part, const Period& plan) {
  const auto first = first_day(part.meaning);
  const auto last = last_day(part.meaning);
  if (!is_readable(first) || !is_readable(last)) return;
  const Deadline again = parse_deadline(canonical_phrase(part.meaning), plan);
  require(again.understood() && again.parts.size() == 1, "the canonical wording is understood");
  const DeadlineMeaning& meaning = again.parts[0].meaning;
  require(meaning.index() == part.meaning.index() && first_day(meaning) == first &&
              last_day(meaning) == last && rule_of(meaning) == rule_of(part.meaning),
          "the canonical wording means the same");
}

void require_sound(std::string_view phrase, const Period& plan) {
  const Deadline deadline = parse_deadline(phrase, plan);
  std::vector<PhraseSpan> parts;
  for (const DeadlinePart& part : deadline.parts) {
    parts.push_back(part.text);
    require_sound_days(part, plan);
    require_canonical(part, plan);
  }
  require_ordered(phrase, parts);
  require_ordered(phrase, deadline.unparsed);
  for (const PhraseSpan& span : deadline.unparsed) {
    for (const PhraseSpan& part : parts) {
      require(span.begin + span.length <= part.begin || part.begin + part.length <= span.begin,
              "nothing is both understood and not");
    }
  }
  for (const DeadlineFault& fault : deadline.faults) {
    require(fault.text.begin + fault.text.length <= phrase.size(), "faults are inside the phrase");
  }
}

}  // namespace

}  // namespace roadbook

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace roadbook;
  static const std::vector<Period> periods{
      year_period(2023),
      {make_date(2023, 9, 1), make_date(2024, 8, 31)},
      {make_date(2023, 1, 1), make_date(2024, 12, 31)},
      {make_date(2020, 2, 15), make_date(2031, 2, 14)},
  };
  if (size == 0) return 0;
  // The first byte chooses the plan's period.
  const std::string_view phrase{reinterpret_cast<const char*>(data) + 1, size - 1};
  require_sound(phrase, periods[data[0] % periods.size()]);
  parse_period(phrase);
  return 0;
}
