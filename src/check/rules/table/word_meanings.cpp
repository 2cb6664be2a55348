#include "check/rules/table/word_meanings.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/recent_texts.h"
#include "base/russian.h"

namespace roadbook::rules_table {

namespace {

// Words that plans use for one thing, by their stems: each stands for the first of its line.
struct SameThing {
  std::string_view stem;
  std::string_view stands_for;
};
constexpr std::array<SameThing, 9> kSameThings{{{"реализац", "выполнен"},
                                                {"исполнен", "выполнен"},
                                                {"разработк", "составлен"},
                                                {"подготовк", "составлен"},
                                                {"учащ", "обуча"},
                                                {"ученик", "обуча"},
                                                {"учител", "педагог"},
                                                {"педагогическ", "педагог"},
                                                {"создан", "формирован"}}};

// Words that are as good as not there; folded. «Проведение совещания» is «совещание».
constexpr std::array<std::string_view, 26> kEmptyWords{
    "для",   "при",   "под",   "над", "без",        "или",         "как",           "так",        "что",
    "чтобы", "это",   "этого", "том", "того",       "тех",         "также",         "его",        "все",
    "всех",  "через", "после", "где", "проведение", "организация", "осуществление", "обеспечение"};

bool is_empty_word(std::string_view folded) {
  return std::find(kEmptyWords.begin(), kEmptyWords.end(), folded) != kEmptyWords.end();
}

std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a, 64 bits
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

WordMeaning find_meaning(std::string_view word) {
  const std::string folded = fold(word);
  const std::string stemmed = stem(folded);
  std::string_view meant = stemmed;
  for (const SameThing& same : kSameThings) {
    if (same.stem == meant) meant = same.stands_for;
  }
  return {hash_of(meant), is_empty_word(folded)};
}

}  // namespace

WordMeaning meaning_of(std::string_view word) {
  // Plans are written in few words, so that the meaning of nearly all is at hand.
  constexpr unsigned kPlaceBits = 12;
  constexpr std::size_t kLongest = 64;  // bytes
  thread_local RecentTexts<WordMeaning, kPlaceBits, kLongest> recent;
  return recent.find(word, find_meaning);
}

}  // namespace roadbook::rules_table
