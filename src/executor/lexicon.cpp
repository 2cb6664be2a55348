#include "executor/lexicon.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "base/russian.h"
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
constexpr Words<20> kLegalForms{"ау",  "бу",  "ку",  "ано", "дпо", "до",  "гоо", "му",  "дод",  "ооо",
                                "оао", "зао", "пао", "нко", "муп", "гуп", "фгу", "мук", "мбнк", "огу"};
constexpr Words<31> kTerritories{"ро",   "по",  "во",  "ко",  "ио",  "кк",   "рф",    "рт",
                                 "рб",   "рк",  "рд",  "рм",  "рс",  "ск",   "пк",    "ак",
                                 "хк",   "ло",  "ао",  "еао", "нсо", "лнр",  "днр",   "хмао",
                                 "янао", "чао", "рсо", "кчр", "кбр", "югра", "удмурт"};
constexpr Words<46> kTopics{"ур",     "вр",   "увр", "нмр", "умр",   "мр",  "ахч",  "ахр", "аху", "ипо",
                            "нмо",    "бж",   "хч",  "ик",  "увпр",  "обж", "обзр", "изо", "мхк", "икт",
                            "оркс",   "фгос", "егэ", "огэ", "гиа",   "гвэ", "впр",  "ноо", "соо", "орксэ",
                            "однкнр", "тб",   "от",  "пб",  "пдд",   "нир", "дот",  "вд",  "фк",  "вфск",
                            "гто",    "нок",  "ног", "вшк", "всоко", "узд"};
constexpr Words<13> kParentBodies{"мвд",  "омвд",  "умвд", "овд", "ровд", "гувд", "мчс",
                                  "фсин", "уфсин", "фпс",  "фсб", "умчс", "оп"};
constexpr Words<14> kInnerBodies{"шмо", "рмо",  "мо",  "мс",  "ппк", "пмпк", "тпмпк",
                                 "шсп", "ншмо", "гмо", "нмс", "пк",  "псс",  "спс"};
constexpr Words<27> kSchools{"оо",       "доо",    "оу",        "доу",        "сош",         "оош",
                             "нош",      "удо",    "спо",       "поо",        "поу",         "моо",
                             "моу",      "уо",     "школ",      "садов",      "организаций", "учреждений",
                             "гимназий", "лицеев", "колледжей", "техникумов", "детсадов",    "шнор",
                             "шноров",   "оодо",   "удод"};
constexpr Words<9> kStaff{"представители", "представитель", "члены",     "специалисты", "специалист",
                          "сотрудники",    "работники",     "методисты", "координаторы"};
// The first may have letters before it: «ТКДН и ЗП».
constexpr std::array<std::array<std::string_view, 2>, 11> kSetPhrases{{{"го", "чс"},
                                                                       {"онд", "пр"},
                                                                       {"мо", "н"},
                                                                       {"кдн", "зп"},
                                                                       {"кднизп", "зп"},
                                                                       {"одн", "зп"},
                                                                       {"мон", "мп"},
                                                                       {"фк", "с"},
                                                                       {"фкис", "т"},
                                                                       {"дн", "зп"},
                                                                       {"опо", "п"}}};
// Participles and adjectives that name people by themselves.
constexpr Words<12> kPeopleLikeAdjectives{"заведующ",  "управляющ", "учащ",        "обучающ",
                                          "служащ",    "рабочие",   "воспитывающ", "ответственн",
                                          "участвующ", "дежурн",    "трудящ",      "вожат"};

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

// Nouns for things that end as those for people do: «физики», «сферы».
bool is_thing(std::string_view word) {
  constexpr Words<8> kThings{"техники", "механики", "ботаники", "тоники",
                             "роники",  "сферы",    "двери",    "секторы"};
  return ends_with_any(word, kThings);
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

HeadKind agent_kind(std::string_view word) {
  constexpr Words<14> kSingular{"тель", "ник",  "ист", "лог", "щик", "чик", "тор",
                                "карь", "тарь", "ант", "нер", "тер", "жер", "лер"};
  constexpr Words<15> kPlural{"тели", "ники", "исты", "логи", "щики", "чики",  "торы", "кари",
                              "тари", "анты", "неры", "теры", "льцы", "мейцы", "жане"};
  constexpr std::size_t kShortest = 12;  // bytes
  if (word.size() < kShortest || is_thing(word)) return none;
  if (ends_with_any(word, kSingular)) return post;
  return ends_with_any(word, kPlural) ? people : none;
}

HeadKind oblique_head_kind(std::string_view word) {
  constexpr std::size_t kShortest = 10;  // bytes
  if (word.size() < kShortest) return none;
  for (const std::string_view ending : {"ам", "ям", "у", "ю", "ами", "ями"}) {
    if (!word.ends_with(ending)) continue;
    const std::string_view base = word.substr(0, word.size() - ending.size());
    for (const std::string_view nominative : {"", "и", "ы", "ь", "а"}) {
      const HeadKind kind = head_kind(std::string{base}.append(nominative));
      if (kind == post || kind == people) return kind;
      if (kind == doubtful && nominative == "а") return people;  // «директорам»
    }
  }
  return none;
}

std::string name_stem(std::string_view word) {
  constexpr Words<17> kBases{"орган",  "коллектив", "педколлектив", "актив",    "архив",     "ветеран",
                             "детдом", "лице",      "музе",         "галере",   "персонал",  "медперсонал",
                             "состав", "педсостав", "профком",      "минздрав", "кооператив"};
  constexpr std::size_t kLongestEnding = 6;  // bytes: «ами»
  for (const std::string_view base : kBases) {
    if (word.starts_with(base) && word.size() <= base.size() + kLongestEnding) return std::string{base};
  }
  return stem(word);
}

bool is_head(std::string_view word) { return head_kind(word) != none; }

bool is_preposition(std::string_view word) { return has(kPrepositions, word); }

bool is_shortened_head(std::string_view word) {
  constexpr Words<31> kShortened{"зам", "зав",    "рук",  "нач",   "спец", "соц",   "кл",   "гл",
                                 "вед", "мун",    "рег",  "пед",   "ст",   "отв",   "уч",   "преп",
                                 "муз", "физ",    "мед",  "инстр", "чл",   "пред",  "секр", "коорд",
                                 "дир", "психол", "учит", "восп",  "библ", "педаг", "лог"};
  return has(kShortened, word);
}

bool is_clause_beginning(std::string_view word) {
  constexpr Words<9> kRelative{"который", "которая", "которое", "которые", "которых",
                               "которым", "где",     "чьи",     "чей"};
  constexpr Words<12> kBeginnings{"подведомствен", "расположен", "включен",   "указан",
                                  "вошедш",        "находящ",    "отнесен",   "назначен",
                                  "определен",     "имеющ",      "закреплен", "задействован"};
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
  constexpr Words<11> kPronouns{"его",  "их",     "ее",   "все",    "весь", "вся",
                                "свои", "другие", "иные", "прочие", "сами"};
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
  constexpr Words<9> kEndings{"оу", "бу", "ку", "ау", "удо", "буз", "бук", "аук", "кук"};
  constexpr std::u32string_view kLetters = U"абвгдкмнопрсфузч";
  if (has(kLegalForms, word)) return true;
  if (word.size() < 6 || word == "доу" || !ends_with_any(word, kEndings)) return false;
  for (std::size_t i = 0; i < word.size();) {
    const DecodedChar c = decode_utf8(word, i);
    if (kLetters.find(c.code) == std::u32string_view::npos) return false;
    i += c.length;
  }
  return true;
}
bool is_territory(std::string_view word) { return has(kTerritories, word); }
bool is_topic(std::string_view word) { return has(kTopics, word); }
bool is_parent_body(std::string_view word) { return has(kParentBodies, word); }
bool is_inner_body(std::string_view word) { return has(kInnerBodies, word); }
bool is_schools(std::string_view word) { return has(kSchools, word); }
bool is_word_for_schools(std::string_view word) {
  constexpr Words<7> kWords{"школы", "организации", "учреждения",         "гимназии",
                            "лицеи", "сады",        "общеобразовательные"};
  return has(kWords, word);
}

bool is_common_abbreviation(std::string_view word) {
  constexpr Words<19> kCommon{"сош", "оош", "нош",  "сш",  "оош", "гибдд", "пдн", "кдн", "зп", "го",
                              "чс",  "рф",  "дюсш", "цдт", "вуз", "спо",   "сми", "днр", "лнр"};
  return has(kCommon, word) || is_legal_form(word) || is_territory(word) || is_topic(word) ||
         is_parent_body(word);
}

bool is_staff(std::string_view word) { return has(kStaff, word); }

bool is_usual_body(std::string_view word) {
  constexpr Words<30> kBodies{"рмк",   "имц", "римц", "цро",  "иро",  "ммс", "тмс",   "рмц",  "оо",    "оу",
                              "доу",   "доо", "уо",   "моуо", "шнор", "роо", "цнппм", "пмпк", "тпмпк", "цоко",
                              "рцоко", "рмо", "гмо",  "шмо",  "удод", "удо", "дюсш",  "цдт",  "мбоу",  "гмц"};
  return has(kBodies, word);
}

bool is_authority(std::string_view word) {
  constexpr Words<8> kAuthorities{"министерство", "минобр",  "минобрнауки", "минобразования",
                                  "управление",   "комитет", "департамент", "отдел"};
  return has(kAuthorities, word);
}

bool is_leader(std::string_view word) {
  constexpr Words<8> kLeaders{"руководител", "председател", "представител", "директор",
                              "начальник",   "инспектор",   "специалист",   "член"};
  return word == "рук" || starts_with_any(word, kLeaders);
}

bool is_second_half(std::string_view word) {
  constexpr Words<8> kHalves{"организатор", "психолог",   "логопед", "дефектолог",
                             "библиотекар", "предметник", "тьютор",  "методист"};
  return starts_with_any(word, kHalves);
}

bool is_label(std::string_view first, std::string_view last) {
  constexpr Words<7> kLabels{"ответственные",
                             "ответственный",
                             "ответственная",
                             "исполнители",
                             "исполнитель",
                             "соисполнители",
                             "отв"};
  constexpr Words<5> kAfter{"лица", "лицо", "исполнители", "исполнитель", "за"};
  if (last == "уровень" || last == "уровне") return true;
  return has(kLabels, first) && (first == last || has(kAfter, last));
}

bool is_set_phrase(std::string_view left, std::string_view right) {
  return std::ranges::any_of(kSetPhrases,
                             [&](const auto& pair) { return left.ends_with(pair[0]) && pair[1] == right; });
}

}  // namespace roadbook
