// How long it takes to say who is meant: 10,000 executors of 1,000 folders, 250,000 cells as plans have them.
// `make bench` runs it; the aim is under a second on one core for the index and the cells together.
#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <vector>

#include "executor/executors.h"

namespace roadbook {
namespace {

constexpr std::size_t kFolders = 1000;
constexpr std::size_t kExecutorsOfFolder = 10;
constexpr std::size_t kCellsOfFolder = 250;

std::vector<Registry> make_registries() {
  std::vector<Registry> registries(kFolders);
  for (std::size_t f = 0; f < kFolders; ++f) {
    const std::string number = std::to_string(f + 1);
    registries[f].folder = "r" + number;
    const std::array<std::string, kExecutorsOfFolder> names{
        "Управление образования администрации района № " + number,
        "МКУ «Центр развития образования № " + number + "»",
        "МБОУ СОШ № " + number,
        "МБОУ «Лицей № " + number + "»",
        "Образовательные организации",
        "руководители образовательных организаций",
        "Муниципальный координатор",
        "Петрова А. А.",
        "Районное методическое объединение учителей математики",
        "Комиссия по делам несовершеннолетних и защите их прав"};
    for (const std::string& name : names) {
      Executor& entry = registries[f].executors.emplace_back();
      entry.id = "e" + std::to_string(registries[f].executors.size());
      entry.name = name;
    }
    registries[f].executors[0].short_name = "Управление образования";
    registries[f].executors[4].short_name = "ОО";
  }
  return registries;
}

std::vector<KnownExecutor> list_known(const std::vector<Registry>& registries) {
  std::vector<KnownExecutor> known;
  for (const Registry& registry : registries) {
    for (const Executor& entry : registry.executors) {
      KnownExecutor& added = known.emplace_back();
      added.entry = &entry;
      added.registry = &registry;
    }
  }
  return known;
}

// Half of a plan's cells hold one name, a quarter two, the rest are longer.
std::vector<std::string> make_cells(std::size_t folder) {
  const std::string number = std::to_string(folder + 1);
  const std::array<std::string, 12> kinds{
      "Управление образования",
      "ОО",
      "руководители образовательных организаций",
      "МБОУ СОШ № " + number,
      "Муниципальный координатор",
      "Управление образования, ОО",
      "Муниципальному координатору, руководителям образовательных организаций",
      "МКУ «Центр развития образования № " + number + "» (по согласованию), МБОУ «Лицей № " + number + "»",
      "Управление образования\nМКУ «Центр развития образования № " + number + "»\nОО",
      "Петрова А.А., начальник отдела Управления образования; ОО",
      "заместители директоров по УВР, классные руководители и педагоги-психологи",
      "Комиссия по делам несовершеннолетних и защите их прав, ОО"};
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < kCellsOfFolder; ++i) cells.push_back(kinds[(i * i + folder) % kinds.size()]);
  return cells;
}

void index_executors(benchmark::State& state) {
  const std::vector<Registry> registries = make_registries();
  const std::vector<KnownExecutor> known = list_known(registries);
  for (auto _ : state) benchmark::DoNotOptimize(ExecutorIndex{known});
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(known.size()));
}

void resolve_cells(benchmark::State& state) {
  const std::vector<Registry> registries = make_registries();
  const std::vector<KnownExecutor> known = list_known(registries);
  const ExecutorIndex index{known};
  std::vector<std::vector<std::string>> cells;
  for (std::size_t f = 0; f < kFolders; ++f) cells.push_back(make_cells(f));
  for (auto _ : state) {
    for (std::size_t f = 0; f < kFolders; ++f) {
      const ExecutorScope scope{index, registries[f].folder};
      for (const std::string& cell : cells[f]) benchmark::DoNotOptimize(resolve_executors(cell, scope));
    }
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(kFolders * kCellsOfFolder));
}

BENCHMARK(index_executors)->Unit(benchmark::kMillisecond);
BENCHMARK(resolve_cells)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace roadbook

BENCHMARK_MAIN();
