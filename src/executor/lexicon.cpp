#include "executor/lexicon.h"

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

constexpr Head kHeads[] = {
#include "executor/heads.inc"
};
static_assert(std::ranges::is_sorted(kHeads, {}, &Head::word));

template <std::size_t N>
using Words = std::array<std::string_view, N>;

constexpr Words<28> kPrepositions{"без",   "в",     "во",    "для",   "за",  "из",    "имени",
                                  "им",    "к",     "ко",    "на",    "над", "об",    "о",
                                  "от",    "по",    "под",   "при",   "с",   "со",    "у",
                                  "через", "между", "перед", "около", "до",  "среди", "против"};
constexpr Words<8> kLegalForms{"ау", "бу", "ку", "ано", "дпо", "до", "гоо", "му"};
constexpr Words<31> kTerritories{"ро",   "по",  "во",  "ко",  "ио",  "кк",   "рф",    "рт",
                                 "рб",   "рк",  "рд",  "рм",  "рс",  "ск",   "пк",    "ак",
                                 "хк",   "ло",  "ао",  "еао", "нсо", "лнр",  "днр",   "хмао",
                                 "янао", "чао", "рсо", "кчр", "кбр", "югра", "удмурт"};
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
  return std::ranges::any_of(endings, [&](std::string_view ending) {
    return !word.empty() && word.back() == ending.back() && word.ends_with(ending);
  });
}

// The second byte tells most Cyrillic letters apart, without a call.
bool starts_with_any(std::string_view word, std::span<const std::string_view> beginnings) {
  return word.size() > 1 && std::ranges::any_of(beginnings, [&](std::string_view beginning) {
           return word[1] == beginning[1] && word.starts_with(beginning);
         });
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

bool is_preposition(std::string_view word) { return has(kPrepositions, word); }

bool is_shortened_head(std::string_view word) {
  constexpr Words<16> kShortened{"зам", "зав", "рук", "нач", "спец", "соц", "кл", "гл",
                                 "вед", "мун", "рег", "пед", "ст",   "отв", "уч", "преп"};
  return has(kShortened, word);
}

bool is_clause_beginning(std::string_view word) {
  constexpr Words<7> kRelative{"который", "которая", "которое", "которые", "которых", "которым", "где"};
  constexpr Words<7> kBeginnings{"подведомствен", "расположен", "включен", "указан",
                                 "вошедш",        "находящ",    "отнесен"};
  constexpr Words<17> kParticiples{"щий",  "щая",  "щее",  "щие",  "щих",  "щими",  "щего",  "вший", "вшая",
                                   "вшие", "вших", "дший", "дшие", "дших", "щиеся", "щихся", "щаяся"};
  if (is_preposition(word) || has(kRelative, word)) return true;
  if (starts_with_any(word, kBeginnings)) return true;
  // Participles no longer: «общие», «ведущий специалист».
  constexpr Words<5> kCommon{"общ", "ведущ", "будущ", "следующ", "младш"};
  if (starts_with_any(word, kCommon)) return false;
  return word.size() > 12 && !is_people_like(word) && ends_with_any(word, kParticiples);
}

bool is_nominative_adjective(std::string_view word) {
  constexpr Words<5> kHard{"ый", "ая", "ое", "ые", "яя"};
  constexpr Words<7> kPronouns{"его", "их", "ее", "все", "другие", "иные", "прочие"};
  if (has(kPronouns, word)) return true;
  if (word.size() < 10 || is_people_like(word)) return false;
  return ends_with_any(word, kHard) || has_soft_adjective_ending(word, "ий") ||
         has_soft_adjective_ending(word, "ие") || word.ends_with("нное") || word == "средний" ||
         word == "старший";
}

bool is_adjective(std::string_view word) {
  constexpr Words<14> kOblique{"ого", "его", "ому", "ему",  "ую",   "юю",  "ых",
                               "их",  "ыми", "ими", "ской", "ской", "ным", "ским"};
  if (is_people_like(word) || is_head(word)) return false;
  if (is_nominative_adjective(word)) return true;
  return word.size() >= 8 && (ends_with_any(word, kOblique) || word.ends_with("ной"));
}

bool is_legal_form(std::string_view word) {
  // «КОГОАУ», «МБДОУ», «ГАПОУ»: forms are made freely, but «ОУ» and «ДОУ» are names of their own.
  constexpr Words<5> kEndings{"оу", "бу", "ку", "ау", "удо"};
  constexpr std::string_view kLetters = "абвгдкмноопрсфуч";
  if (has(kLegalForms, word)) return true;
  if (word.size() < 6 || word == "доу" || !ends_with_any(word, kEndings)) return false;
  for (std::size_t i = 0; i + 1 < word.size(); i += 2) {
    if (kLetters.find(word.substr(i, 2)) == std::string_view::npos) return false;
  }
  return true;
}
bool is_territory(std::string_view word) { return has(kTerritories, word); }
bool is_field_of_work(std::string_view word) { return has(kFields, word); }

bool is_set_phrase(std::string_view left, std::string_view right) {
  return std::ranges::any_of(kSetPhrases,
                             [&](const auto& pair) { return pair[0] == left && pair[1] == right; });
}

}  // namespace roadbook
