// What a deadline phrase means: a list of parts in the order of the text (spec, section 4). The meaning is a
// variant, so that a new meaning makes every forgetful visitor fail to compile, and a new wording touches
// none of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"

namespace roadbook {

struct OnDay {  // «22.09.2023»
  Date day;
};
struct ByDay {  // «до 01.11.2023»: no later than the day, inclusive
  Date day;
};
struct DayRange {  // «апрель – декабрь 2023 г.»: both days included
  Date first;
  Date last;
};
struct Since {  // «с 01.09.2023», «не ранее 1 мая»: from the day on, without an end
  Date first;
};
struct Recurring {  // «ежемесячно», «еженедельно до 30.05.2021»
  // RFC 5545, section 3.3.10, without DTSTART: "FREQ=WEEKLY;BYDAY=TU,TH". What that has no word for begins
  // with X-: once a school quarter is "X-FREQ=SCHOOLQUARTER"; «2 раза в месяц», where no days follow from the
  // words, is "FREQ=MONTHLY;X-TIMES=2".
  std::string rrule;
  std::optional<Date> first;
  std::optional<Date> last;
};
struct Ongoing {  // «постоянно», «весь период»
  // Given when the phrase names a period of its own («весь период 2023/2024»); else the plan's period is
  // meant.
  std::optional<Date> first;
  std::optional<Date> last;
};
struct OnEvent {};      // «после проведения оценочной процедуры»
struct Unscheduled {};  // «по отдельному графику»

using DeadlineMeaning = std::variant<OnDay, ByDay, DayRange, Since, Recurring, Ongoing, OnEvent, Unscheduled>;

// Bytes of the phrase (not of the file).
struct PhraseSpan {
  std::uint32_t begin = 0;
  std::uint32_t length = 0;

  friend bool operator==(const PhraseSpan&, const PhraseSpan&) = default;
};

struct DeadlinePart {
  DeadlineMeaning meaning;
  PhraseSpan text;
  bool year_inferred = false;  // the year comes from the plan's period
};

// What is wrong inside a part that was not understood.
struct DeadlineFault {
  enum class Kind : std::uint8_t { no_such_date, reversed } kind{};
  PhraseSpan text;
};

struct Deadline {
  std::vector<DeadlinePart> parts;
  std::vector<PhraseSpan> unparsed;  // what was not understood, in the order of the text

  std::vector<DeadlineFault> faults;  // within `unparsed`, where it is known what is wrong

  bool understood() const { return unparsed.empty() && !parts.empty(); }
};

// The day when the part begins or ends by the calendar; nothing for what is tied to no day. For a recurring
// or ongoing part without bounds of its own, nothing.
std::optional<Date> first_day(const DeadlineMeaning& meaning);
std::optional<Date> last_day(const DeadlineMeaning& meaning);
// The earliest first day over the parts that have one.
std::optional<Date> first_day(const Deadline& deadline);
// The latest last day over the parts; nothing if any part has none (then the deadline as a whole has no end
// by the calendar).
std::optional<Date> last_day(const Deadline& deadline);
// The same, where the whole deadline is understood: what is not could be later than what is.
std::optional<Date> certain_last_day(const Deadline& deadline);

// "date", "by", "range", "recurring", "ongoing", "event", "unscheduled": as in the JSON contract.
const char* kind_name(const DeadlineMeaning& meaning);

}  // namespace roadbook
