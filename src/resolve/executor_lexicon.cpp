#include "resolve/executor_lexicon.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/utf8.h"

namespace roadbook {

namespace {

struct Head {
  std::string_view word;
  HeadKind kind;
};

using enum HeadKind;

// Sorted by bytes of the word (a test checks it).
constexpr Head kHeads[] = {
#include "resolve/executor_heads.inc"
};

template <std::size_t N>
using Words = std::array<std::string_view, N>;

constexpr Words<28> kPrepositions{"без",   "в",     "во",    "для",   "за",  "из",    "имени",
                                  "им",    "к",     "ко",    "на",    "над", "об",    "о",
                                  "от",    "по",    "под",   "при",   "с",   "со",    "у",
                                  "через", "между", "перед", "около", "до",  "среди", "против"};
constexpr Words<40> kLegalForms{"моау",  "моу",   "мбоу",  "мкоу",  "маоу",  "мобу",  "моку",  "мбдоу",
                                "мкдоу", "мадоу", "мдоу",  "мбудо", "мбуд",  "мбу",   "мку",   "мау",
                                "му",    "гбоу",  "гкоу",  "гаоу",  "гоу",   "гбпоу", "гапоу", "гбу",
                                "гку",   "гау",   "гоо",   "кгбу",  "кгаоу", "кгбоу", "кгку",  "огаоу",
                                "огбу",  "огку",  "фгбоу", "фгаоу", "фгбу",  "ано",   "дпо",   "до"};
constexpr Words<26> kTerritories{"кк",   "рф",   "рт",  "рб",  "рк",  "рд",  "рм",   "рс",    "ск",
                                 "пк",   "ак",   "хк",  "ло",  "ао",  "еао", "нсо",  "лнр",   "днр",
                                 "хмао", "янао", "чао", "рсо", "кчр", "кбр", "югра", "удмурт"};
constexpr Words<14> kFields{"ур",  "вр",  "увр", "нмр", "умр", "мр", "ахч",
                            "ахр", "аху", "ипо", "нмо", "бж",  "хч", "ик"};
constexpr std::array<std::array<std::string_view, 2>, 9> kSetPhrases{{{"го", "чс"},
                                                                      {"кдн", "зп"},
                                                                      {"кднизп", "зп"},
                                                                      {"одн", "зп"},
                                                                      {"мон", "мп"},
                                                                      {"фк", "с"},
                                                                      {"фкис", "т"},
                                                                      {"дн", "зп"},
                                                                      {"опо", "п"}}};
// Participles and adjectives that name people by themselves.
constexpr Words<9> kPeopleLikeAdjectives{"заведующ", "управляющ",   "учащ",        "обучающ",  "служащ",
                                         "рабочие",  "воспитывающ", "ответственн", "участвующ"};

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool ends_with_any(std::string_view word, std::span<const std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

// «ские», «шие», but not «образование», «организаций», which end in -ие and -ий as well.
bool has_soft_adjective_ending(std::string_view word, std::string_view ending) {
  constexpr Words<7> kConsonants{"к", "г", "х", "ш", "щ", "ч", "ж"};
  return word.ends_with(ending) && ends_with_any(word.substr(0, word.size() - ending.size()), kConsonants);
}

bool is_people_like(std::string_view word) {
  return std::ranges::any_of(kPeopleLikeAdjectives,
                             [&](auto beginning) { return word.starts_with(beginning); });
}

}  // namespace

HeadKind head_kind(std::string_view word) {
  const auto* found = std::ranges::lower_bound(kHeads, word, {}, &Head::word);
  return found != std::end(kHeads) && found->word == word ? found->kind : none;
}

bool is_head(std::string_view word) { return head_kind(word) != none; }

bool is_nominative_adjective(std::string_view word) {
  constexpr Words<5> kHard{"ый", "ая", "ое", "ые", "яя"};
  if (word.size() < 10 || is_people_like(word)) return false;
  return ends_with_any(word, kHard) || has_soft_adjective_ending(word, "ий") ||
         has_soft_adjective_ending(word, "ие") || word.ends_with("нное") || word == "средний" ||
         word == "старший";
}

bool is_adjective(std::string_view word) {
  constexpr Words<14> kOblique{"ого", "его", "ому", "ему",  "ую",   "юю",  "ых",
                               "их",  "ыми", "ими", "ской", "ской", "ным", "ским"};
  if (word.size() < 8 || is_people_like(word) || is_head(word)) return false;
  return is_nominative_adjective(word) || ends_with_any(word, kOblique) || word.ends_with("ной");
}

bool is_preposition(std::string_view word) { return has(kPrepositions, word); }
bool is_legal_form(std::string_view word) { return has(kLegalForms, word); }
bool is_territory(std::string_view word) { return has(kTerritories, word); }
bool is_field_of_work(std::string_view word) { return has(kFields, word); }

bool is_set_phrase(std::string_view left, std::string_view right) {
  return std::ranges::any_of(kSetPhrases,
                             [&](const auto& pair) { return pair[0] == left && pair[1] == right; });
}

}  // namespace roadbook
