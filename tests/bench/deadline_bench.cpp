// How many phrases a second one core reads: common forms, as plans have them. `make bench` prints it.
#include <benchmark/benchmark.h>

#include <array>
#include <string_view>

#include "deadline/deadline.h"
#include "model/occurrences.h"

namespace roadbook {

namespace {

constexpr std::array kCommon = std::to_array<std::string_view>({
    "22.09.2023",
    "до 01.11.2023",
    "до 30 сентября",
    "не позднее 23 февраля 2023 г.",
    "апрель – декабрь 2023 г.",
    "сентябрь",
    "май 2023 г.",
    "II квартал",
    "в течение года",
    "постоянно",
    "ежемесячно",
    "ежеквартально",
    "январь-март 2023",
    "с 01.09.2023 по 31.05.2024",
    "по отдельному графику",
    "2023 год",
});

constexpr std::array kHard = std::to_array<std::string_view>({
    "формирование – не позднее 1 марта, реализация – до 1 декабря 2023 года",
    "февраль, апрель, июнь, сентябрь, ноябрь 2023 г.",
    "не реже одного раза в два месяца до 30.11.2023",
    "в течение 10 дней после проведения оценочной процедуры",
    "сентябрь-октябрь 2023 г.\nмарт-апрель 2024 г.",
    "когда-нибудь, по усмотрению директора школы",
});

template <std::size_t Count>
void read_phrases(benchmark::State& state, const std::array<std::string_view, Count>& phrases) {
  const Period plan = year_period(2023);
  for (auto _ : state) {
    for (const std::string_view phrase : phrases) benchmark::DoNotOptimize(parse_deadline(phrase, plan));
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(Count));
}

void read_common_forms(benchmark::State& state) { read_phrases(state, kCommon); }
void read_hard_phrases(benchmark::State& state) { read_phrases(state, kHard); }

void list_weekly_occurrences(benchmark::State& state) {
  const Recurring recurring{"FREQ=WEEKLY;BYDAY=TU,TH", {}, {}};
  const Period plan = year_period(2023);
  for (auto _ : state) benchmark::DoNotOptimize(list_occurrences(recurring, plan));
}

BENCHMARK(read_common_forms);
BENCHMARK(read_hard_phrases);
BENCHMARK(list_weekly_occurrences);

}  // namespace

}  // namespace roadbook

BENCHMARK_MAIN();
