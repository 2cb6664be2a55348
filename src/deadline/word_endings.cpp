#include "deadline/word_endings.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace roadbook::deadline {

namespace {

using Endings = std::array<FoldedWord, 5>;

consteval Endings endings_of(const std::array<std::string_view, 5>& texts) {
  Endings endings;
  for (std::size_t i = 0; i < endings.size(); ++i)
    endings[i] = lexicon_detail::entry_of({Symbol::word, 0, {}}, texts[i]).form;
  return endings;
}

}  // namespace

bool is_action(const FoldedWord& word, Symbol preposition) {
  constexpr Endings kPrepositional = endings_of({"ении", "ании", "ытии", "ятии", "утии"});
  constexpr Endings kGenitive = endings_of({"ения", "ания", "ытия", "ятия", "утия"});
  constexpr std::size_t kShortest = 7;
  if (preposition != Symbol::to && preposition != Symbol::before) return false;
  if (word.too_long || word.length < kShortest) return false;
  const Endings& endings = preposition == Symbol::to ? kPrepositional : kGenitive;
  return std::ranges::any_of(endings, [&word](const FoldedWord& ending) {
    return std::ranges::equal(word.view().last(ending.length), ending.view());
  });
}

bool is_oblique(const FoldedWord& month) {
  constexpr std::array<std::uint8_t, 4> kLetters{cyrillic_byte(U'я'), cyrillic_byte(U'а'),
                                                 cyrillic_byte(U'ю'), cyrillic_byte(U'у')};
  return std::ranges::find(kLetters, month.view().back()) != kLetters.end();
}

}  // namespace roadbook::deadline
