#include "deadline/forms.h"

#include "deadline/meanings.h"

namespace roadbook::deadline {

namespace {

// The longest match wins; of equal ones, the first in the table. How patterns are written: see pattern.h.
constexpr std::array kForms = std::to_array<Form>({
    // places in the calendar
    {"day", pattern("DAY"), make_day},
    {"point", pattern("[в] MONTH|QUARTER|HALF|YEAR|YEARNUMBER"), make_bare_range},
    {"range", pattern("[в] POINT|YEARNUMBER DASH POINT"), make_bare_range},
    {"from-to", pattern("[в период|срок] с POINT|YEARNUMBER по|до|DASH POINT"), make_range},
    {"during-point", pattern("в|на течение [всего] MONTH|QUARTER|HALF"), make_range},
    {"during-range", pattern("в|на течение POINT DASH POINT"), make_range},
    {"from", pattern("с POINT"), make_from},
    // No later than. A year is meant with its end: plans write «до 2024 года» for what the year 2024 still
    // has to do, as
    // in «на период до 2024 года». A month is not so clear («до мая»), so that there is no row for it.
    {"by-day", pattern("[в] [срок] до|к|по DAY"), make_by},
    {"by-year", pattern("[в] [срок] до|к YEAR|YEARNUMBER"), make_by},
    {"not-later", pattern("[в] [срок] не позднее [COMMA] [чем] POINT|YEARNUMBER"), make_by},
    {"by-end", pattern("[в] [срок] до|к конца POINT|YEARNUMBER"), make_by},
    // again and again
    {"often", pattern("ежемесячно"), make_often},
    {"every", pattern("каждый [NUMBER] UNIT"), make_every},
    {"every-weekday", pattern("каждый WEEKDAY+"), make_weekly},
    {"on-weekdays", pattern("по WEEKDAY+"), make_weekly},
    {"weekdays", pattern("WEEKDAY+"), make_weekdays},
    {"times", pattern("[не реже] [чем] [NUMBER] раз в [каждый] [NUMBER] [учебный] UNIT"), make_times},
    // The word «раз» is easily lost; nothing else can be counted so.
    {"times-slip", pattern("не реже [чем] NUMBER в [NUMBER] [учебный] UNIT"), make_times},
    // all the time
    {"constantly", pattern("постоянно"), make_ongoing},
    {"during-year", pattern("в|на течение [всего] [учебного] года"), make_ongoing},
    {"during-that-year", pattern("в|на течение [всего] YEAR"), make_ongoing},
    {"during-term", pattern("в|на течение [всего] срока|периода [реализации дорожной|плана+]"), make_ongoing},
    {"whole-period", pattern("[на] весь период|срок [реализации дорожной|плана+]"), make_ongoing},
    {"whole-year", pattern("[на] весь [учебный] год"), make_ongoing},
    {"whole-that-period", pattern("[на] весь [период|срок] YEAR|YEARNUMBER"), make_ongoing},
    // tied to an event
    {"after", pattern("после WORDS"), make_event},
    {"at-completion", pattern("по|до|к|при окончании REST"), make_event},
    {"as-needed", pattern("по|при [мере] необходимости"), make_event},
    {"on-occasion", pattern("при WORD [WORDS]"), make_event},
    {"before-start", pattern("до|к|с|в начала WORDS"), make_event},
    {"occasion", pattern("в ходе|период WORDS"), make_event},
    {"school-quarter", pattern("ORDINAL четверть"), make_bare_event},
    {"at-school-quarter", pattern("в|до|к|с|после [ORDINAL] четверти [WORDS]"), make_event},
    {"during-school-quarter", pattern("в|на течение|конце|начале [ORDINAL] четверти [WORDS]"), make_event},
    {"end-of-school-quarter", pattern("до|к|после конца|начала [ORDINAL] четверти [WORDS]"), make_event},
    {"end-of-school-year", pattern("в|до|к конца|начала учебного года [WORDS]"), make_event},
    // by something else
    {"by-plan", pattern("по [WORD] [WORD] плану [DASH плану] [REST]"), make_unscheduled},
    {"according-to-plan", pattern("согласно [WORD] [WORD] плану [DASH плану] [REST]"), make_unscheduled},
    {"in-accordance", pattern("в соответствии с [WORD] [WORD] планом [DASH планом] [REST]"),
     make_unscheduled},
    {"by-request", pattern("по|согласно запросу [REST]"), make_unscheduled},
});

constexpr std::size_t kSymbols = static_cast<std::size_t>(Symbol::count_);

struct FormIndex {
  std::array<std::uint8_t, kForms.size() * 16> rows{};
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
