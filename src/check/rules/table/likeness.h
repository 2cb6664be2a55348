// How like one another two activities are, by the stems of their words: what repeated-activity compares.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace roadbook::rules_table {

// Snowball stems of the words that mean something, hashed. Words that plans use for one thing («реализация»,
// «выполнение», «исполнение») count as one. Bounded by the first 200 words.
struct Stems {
  std::uint64_t head = 0;            // of the first of them: what is done
  std::vector<std::uint64_t> words;  // sorted
  std::uint64_t seen = 0;            // for each word the bit of its lowest six bits
  // Numbers, abbreviations and what stands in quotation marks, also among the words; sorted. They tell «ОГЭ»
  // from «ЕГЭ», 2023 from 2024 and one seminar from another.
  std::vector<std::uint64_t> marks;
};
Stems make_stems(std::string_view text);
// The same, kept by each thread for the texts that it met last: plans are copied from one another.
std::shared_ptr<const Stems> recall_stems(std::string_view text);

// What tells most pairs apart: small enough to stand side by side for all activities of a plan.
struct StemsOutline {
  std::uint64_t head = 0;  // the bit of Stems::head
  std::uint64_t seen = 0;
};
StemsOutline outline_of(const Stems& stems);
// False: the likeness is 0.
inline bool may_be_alike(const StemsOutline& a, const StemsOutline& b) {
  return (a.seen & b.head) != 0 && (b.seen & a.head) != 0;
}

// Twice the common stems by the sum of both (Dice), 0–1. One may say more than the other; but where each says
// what the other does not, or one does what the other does not even name («Мониторинг динамики» and «Анализ
// мониторинга динамики»), they are two activities: 0.
double likeness(const Stems& a, const Stems& b);

// At least this likeness makes two activities nearly the same. By the five plans: see
// tests/check/rules/likeness_test.cpp, which shows the pairs on both sides of it.
constexpr double kAlike = 0.8;

}  // namespace roadbook::rules_table
