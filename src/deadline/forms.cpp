#include "deadline/forms.h"

#include "deadline/meanings.h"

namespace roadbook::deadline {

namespace {

// The longest match wins; of equal ones, the first in the table. How patterns are written: see pattern.h.
constexpr std::array kForms = std::to_array<Form>({
    // places in the calendar
    {"day", pattern("DAY"), make_day},
    {"point", pattern("[в|на] [период] MONTH|PART|QUARTER|HALF|SEASON|YEAR|YEARNUMBER"), make_bare_range},
    {"range", pattern("[в] [период] POINT|YEARNUMBER DASH [по] POINT"), make_bare_range},
    {"from-to",
     pattern("[в|на] [период|срок] с|от POINT|YEARNUMBER [DASH|COMMA] по|до|DASH POINT|YEARNUMBER"),
     make_range},
    {"to", pattern("POINT по POINT"), make_range},
    {"during-point", pattern("[в|на] течение [всего] MONTH|PART|QUARTER|HALF|SEASON"), make_range},
    {"during-range", pattern("[в|на] течение POINT DASH|по POINT"), make_range},
    // No later than. A year is meant with its end: plans write «до 2024 года» for what the year 2024 still
    // has
    // to do, as in «на период до 2024 года». A month without a day is over when it begins: «до мая».
    {"by-day", pattern("[в] [срок|период] до|к|по DAY"), make_by},
    {"by-range", pattern("[в] [срок] до|к DAY DASH DAY"), make_by},
    {"by-year", pattern("[в|на] [срок|период] до|к|по YEARS|YEARNUMBER"), make_by},
    {"by-school-year", pattern("[на] [период] по SCHOOLYEAR"), make_by},
    {"before-school-year", pattern("[не] [позднее] до|к SCHOOLYEAR"), make_before},
    {"by-part", pattern("[в] [срок] до|к PART"), make_by},
    {"by-month-inclusive", pattern("[в] [срок] по MONTH|QUARTER|HALF"), make_by},
    {"before-month", pattern("[в] [срок] до|к MONTH|QUARTER|HALF|SEASON"), make_before},
    {"not-later", pattern("[в] [срок] не позднее [чем] POINT|YEARNUMBER"), make_by},
    {"by-end", pattern("[не] [позднее] [в] [срок] до|к конца QUARTER|HALF|SEASON|YEAR|YEARNUMBER"), make_by},
    {"before-beginning", pattern("[не] [позднее] до|к начала MONTH|QUARTER|HALF|YEARNUMBER"), make_before},
    {"by-year-end", pattern("[в] [срок] до|к конца [текущего|календарного] года"), make_by_year_end},
    // no earlier than
    {"from", pattern("[начиная] с POINT|YEARNUMBER"), make_from},
    {"not-earlier", pattern("не ранее [чем] [с] POINT|YEARNUMBER"), make_from},
    {"after-day", pattern("после DAY"), make_after_day},
    // again and again
    {"often", pattern("ежемесячно"), make_often},
    {"often-basis", pattern("на|в ежедневной основе"), make_often},
    {"by-day-number", pattern("[не] [позднее] до|к|позднее ORDINAL"), make_day_number},
    {"every", pattern("[в] каждый [NUMBER] [учебный|календарный] UNIT"), make_every},
    {"by-units", pattern("по UNIT"), make_by_units},
    {"at-end-of-every",
     pattern("[в|до|по|к|на] конце|окончании каждой четверти|квартала|полугодия|недели|года"), make_every},
    {"at-start-of-every", pattern("[в|к|на] начало|середина каждой UNIT"), make_every},
    {"times",
     pattern("[не] [реже] [чем] [по] [NUMBER] [DASH NUMBER] раз в|SLASH|на [каждый] [NUMBER] "
             "[учебный|календарный] UNIT"),
     make_times},
    // The word «раз» is easily lost; nothing else can be counted so.
    {"times-slip", pattern("не реже [чем] NUMBER в [NUMBER] [учебный] UNIT"), make_times},
    {"multiple", pattern("[не] [реже] [чем] дважды в|на [каждый] [NUMBER] [учебный|календарный] UNIT"),
     make_times},
    {"every-weekday", pattern("[в] каждый WEEKDAY+ [месяца]"), make_weekly},
    {"on-weekdays", pattern("по WEEKDAY+"), make_weekly},
    {"weekdays", pattern("[в|до|к] WEEKDAY+"), make_weekdays},
    {"weekday-range", pattern("[с] WEEKDAY DASH|по|до WEEKDAY"), make_weekday_range},
    {"workdays", pattern("[по|в|каждый] рабочим дням"), make_workdays},
    {"month-days",
     pattern(
         "[в] [срок] [до|к|по|в|не] [позднее] ORDINAL+ числа [каждого|следующего|текущего] [месяца] [COMMA] "
         "[REPORTED]"),
     make_month_days},
    {"quarter-month-days",
     pattern("[до|к|по|в|не] [позднее] ORDINAL+ числа ORDINAL|последнего месяца [каждого] квартала"),
     make_month_days},
    {"month-days-after-quarter",
     pattern("[до|к|по|в|не] [позднее] ORDINAL+ числа ORDINAL месяца [COMMA] REPORTED"), make_month_days},
    {"days-of-nth-month", pattern("[до|к|по|в|не] [позднее] ORDINAL+ числа ORDINAL|последнего месяца"),
     make_days_of_nth_month},
    {"month-day-range", pattern("[с] ORDINAL DASH|по|до ORDINAL числа [каждого] [месяца]"),
     make_month_day_range},
    {"every-month-day", pattern("каждое ORDINAL+ числа [каждого] [месяца]"), make_month_days},
    {"month-end", pattern("[не] [позднее] [в|до|к] конца [каждого|текущего] месяца"), make_month_end},
    {"last-month-day", pattern("[не] [позднее] [в|до|к] последний день|число [каждого|текущего] месяца"),
     make_month_end},
    {"month-day", pattern("[в|каждый] ORDINAL день [каждого] месяца"), make_month_days},
    {"quarter-end", pattern("[не] [позднее] [в|до|к] последний день [каждого|отчетного] квартала"),
     make_quarter_end},
    {"workday-of-quarter",
     pattern("[не] [позднее] [до|в|каждый] ORDINAL|последний рабочий день [каждого|отчетного] квартала"),
     make_quarter_workday},
    {"workday-of-month",
     pattern("[не] [позднее] [до|в|каждый] ORDINAL|последний рабочий день [каждого] [месяца]"),
     make_month_workday},
    {"month-part", pattern("[в] ORDINAL|последний декада|неделя|половина [каждого] месяца"), make_month_part},
    {"month-part-alone", pattern("[в] ORDINAL|последний декада|неделя|половина"), make_month_part_alone},
    {"nth-weekday", pattern("[в|каждый] ORDINAL|последний+ WEEKDAY+ [каждого] месяца"), make_nth_weekday},
    {"nth-weekday-alone", pattern("[в] ORDINAL|последний+ WEEKDAY"), make_nth_weekday_alone},
    {"every-nth-weekday", pattern("[в] каждый ORDINAL|последний+ WEEKDAY"), make_every_nth_weekday},
    {"quarter-month", pattern("[в] ORDINAL|последний месяц [каждого] квартала"), make_quarter_month},
    {"year-day", pattern("[в] [срок] [до|к|не] [позднее] DAY [года] [COMMA] REPORTED [года]"), make_year_day},
    // all the time
    {"constantly", pattern("постоянно"), make_ongoing},
    {"constant-basis", pattern("на|в постоянной основе"), make_ongoing},
    {"during-year", pattern("[в|на] течение [всего] [учебного|календарного|текущего] [учебного] года"),
     make_during},
    {"during-that-year", pattern("[в|на] течение [всего] [периода] YEAR|YEARNUMBER"), make_during},
    {"during-term", pattern("[в|на] течение [всего] [учебного] срока|периода [плана+]"), make_during},
    {"during-carrying-out", pattern("[в|на] течение [всего] [срока|периода] реализации [WORDS]"),
     make_during},
    {"whole-period", pattern("[на|в] весь период|срок|течение реализации [WORDS]"), make_during},
    {"period-of", pattern("[на|в] период реализации [WORDS]"), make_during},
    {"whole-term", pattern("[на|в] весь [учебный] период|срок [плана+]"), make_during},
    {"whole-time-of", pattern("[на|в] [течение] весь период|срок WORD|экзамена [WORDS]"), make_event},
    {"time-of", pattern("[на|в] течение периода|срока WORD|экзамена [WORDS]"), make_event},
    {"whole-year", pattern("[на] весь [учебный|календарный] год"), make_during},
    {"whole-that-period", pattern("[на] весь [период|срок] YEAR|YEARNUMBER"), make_during},
    // counted from a day
    {"term-from-day", pattern("[не] [позднее|более] [чем] [в] [течение] DURATION с|после|от DAY"), make_term},
    {"unit-from-day", pattern("в течение UNIT с|после|от DAY"), make_term},
    {"term-before-day", pattern("[не] [позднее] [чем] за DURATION до DAY"), make_term},
    // tied to an event
    {"after", pattern("после WORDS"), make_event},
    {"before-and-after", pattern("до и после WORDS"), make_event},
    {"at-once", pattern("незамедлительно [при|после|по] [WORDS]"), make_event},
    {"day-after", pattern("[в|на] ORDINAL|последний|следующий [рабочий] день|неделя до|после|перед|за WORDS"),
     make_event},
    {"day-of",
     pattern("[в|на] ORDINAL|последний [учебный] день|неделя "
             "WORD|экзамена|каникул|четверти|полугодия|учебного [WORDS]"),
     make_event},
    {"at-completion", pattern("по|до|к|при|в|с окончании [REST]"), make_event},
    {"at-completion-of-point", pattern("по|после итогам|окончания [POINT и|DASH] POINT|YEARNUMBER"),
     make_event},
    {"as-it-comes", pattern("по мере WORDS"), make_event},
    {"on-occasion", pattern("при WORD|проведении [WORDS]"), make_event},
    {"before-start", pattern("[не] [позднее] до|к|с|в|перед начала WORDS"), make_event},
    {"before-event", pattern("до|к экзамена|каникул [WORDS]"), make_event},
    {"ahead-of", pattern("перед WORDS"), make_event},
    {"occasion", pattern("в|на ходе|период|день WORDS"), make_event},
    {"holidays", pattern("[в|на] [период|день|ходе] [WORD|учебные] [летние+] каникулы [время|период] [YEAR]"),
     make_event},
    {"term-of-event", pattern("в срок экзамена [WORDS]"), make_event},
    {"since-moment", pattern("с|от|к|на момента|дня WORDS"), make_event},
    {"within", pattern("[не] [позднее|реже] [чем] в|за|через [течение] DURATION [до|после|с|от|по WORDS]"),
     make_event},
    {"not-later-duration", pattern("[в] [срок] не позднее|более [чем] DURATION [до|после|с|от|по WORDS]"),
     make_event},
    {"duration-after", pattern("DURATION до|после|с|от WORDS"), make_event},
    {"unit-before", pattern("[не] [позднее|реже] [чем] за|через UNIT до|после WORDS"), make_event},
    {"not-later-unit", pattern("не позднее [чем] UNIT с|после|до WORDS"), make_event},
    {"unit-within", pattern("в течение UNIT с|после|от|до WORDS"), make_event},
    {"school-quarter", pattern("[в] ORDINAL+ четверть [SCHOOLYEAR|YEAR]"), make_bare_event},
    {"school-quarters", pattern("ORDINAL DASH ORDINAL четверть [SCHOOLYEAR|YEAR]"), make_bare_event},
    {"at-school-quarter", pattern("в|до|к|с [ORDINAL] четверти [WORDS]"), make_event},
    {"during-school-quarter", pattern("[в|на] течение|конце [ORDINAL] четверти [WORDS]"), make_event},
    {"end-of-school-quarter", pattern("[не] [позднее] до|к конца [ORDINAL] четверти [WORDS]"), make_event},
    {"edge-of-school-year",
     pattern(
         "[не] [позднее] [на|в|до|к|с] конца|середины|начала [и|COMMA] [на|в|до|к|с] [конца|начала|середины] "
         "[следующего|текущего] учебного года [WORDS]"),
     make_event},
    {"edge-of-half-year", pattern("[на|в] конец|начало|середина HALF|полугодия"), make_event},
    {"start-of-school-quarter", pattern("[на|в] начало|середина [ORDINAL] четверти"), make_event},
    {"to-school-year", pattern("[до|к] следующего|текущего учебного года [WORDS]"), make_event},
    {"end-of-that-school-year", pattern("[в|до|к|с] конца|начала SCHOOLYEAR"), make_event},
    // by something else
    {"as-needed", pattern("по|при|в [мере|случае] необходимости"), make_unscheduled},
    {"by-plan",
     pattern(
         "по [WORD|установленному|календарному|учебному] [WORD|учебному] [WORD] плану+ [DASH плану] [REST]"),
     make_unscheduled},
    {"according-to", pattern("согласно WORDS"), make_unscheduled},
    {"in-accordance", pattern("в соответствии с WORDS"), make_unscheduled},
    {"by-request", pattern("по|согласно [WORD] запросу+ [REST]"), make_unscheduled},
    {"established-terms", pattern("[в|по] [WORD] срок [COMMA] установленные [REST]"), make_unscheduled},
    {"in-established-terms", pattern("в|по установленные [WORD] [WORD] срок [REST]"), make_unscheduled},
});

constexpr std::size_t kSymbols = static_cast<std::size_t>(Symbol::count_);

struct FormIndex {
  std::array<std::uint8_t, kForms.size() * 24> rows{};
  std::array<std::uint16_t, kSymbols + 1> begin{};
};

consteval FormIndex make_index() {
  FormIndex index;
  std::uint16_t count = 0;
  for (std::size_t symbol = 0; symbol < kSymbols; ++symbol) {
    index.begin[symbol] = count;
    for (std::size_t row = 0; row < kForms.size(); ++row) {
      if (!kForms[row].pattern.first().has(static_cast<Symbol>(symbol))) continue;
      index.rows.at(count++) = static_cast<std::uint8_t>(row);
    }
  }
  index.begin[kSymbols] = count;
  return index;
}

constexpr FormIndex kIndex = make_index();

}  // namespace

std::span<const Form> list_forms() { return kForms; }

std::span<const std::uint8_t> list_forms(Symbol first) {
  const auto symbol = static_cast<std::size_t>(first);
  return std::span{kIndex.rows}.subspan(
      kIndex.begin[symbol], static_cast<std::size_t>(kIndex.begin[symbol + 1] - kIndex.begin[symbol]));
}

}  // namespace roadbook::deadline
