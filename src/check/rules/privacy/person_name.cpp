#include "check/rules/privacy/person_name.h"

#include <algorithm>
#include <optional>
#include <span>

#include "base/byte_search.h"
#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"

namespace roadbook::rules_privacy {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

bool is_capital(char32_t code) { return (code >= U'А' && code <= U'Я') || code == U'Ё'; }

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (text[at] == ' ') {
      ++at;
    } else if (text.substr(at, 2) == "\xC2\xA0") {
      at += 2;
    } else {
      break;
    }
  }
  return at;
}

std::size_t skip_spaces_back(std::string_view text, std::size_t at) {
  while (at > 0) {
    if (text[at - 1] == ' ') {
      --at;
    } else if (text.substr(0, at).ends_with("\xC2\xA0")) {
      at -= 2;
    } else {
      break;
    }
  }
  return at;
}

// A word with a capital first letter and small ones after it, «Римский-Корсаков» too; empty for anything
// else.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

constexpr std::size_t kLongestWord = 80;  // bytes

bool is_word_char(char32_t code) { return is_cyrillic(code) || code == U'-'; }

Word read_word(std::string_view text, std::size_t begin) {
  Word word{begin, begin};
  while (word.end < text.size() && word.end - begin < kLongestWord) {
    const DecodedChar c = decode_utf8(text, word.end);
    if (!is_word_char(c.code)) break;
    word.end += c.length;
  }
  return word;
}

Word read_word_back(std::string_view text, std::size_t end) {
  Word word{end, end};
  while (word.begin > 0 && end - word.begin < kLongestWord) {
    const std::size_t at = begin_before(text, word.begin);
    if (!is_word_char(decode_utf8(text, at).code)) break;
    word.begin = at;
  }
  return word;
}

// «Петрова»: at least three letters, the first one capital and the second one small.
bool is_name_word(std::string_view word) {
  if (word.size() < 6) return false;
  const DecodedChar first = decode_utf8(word, 0);
  const DecodedChar second = decode_utf8(word, first.length);
  return is_capital(first.code) && is_cyrillic(second.code) && !is_capital(second.code);
}

// The capital letter whose full stop is at the byte; 0 if there is none, or if it ends a word.
char32_t initial_before(std::string_view text, std::size_t stop) {
  if (stop < 2) return 0;
  const std::size_t at = begin_before(text, stop);
  const char32_t code = decode_utf8(text, at).code;
  if (!is_capital(code)) return 0;
  return at == 0 || !is_letter(decode_utf8(text, begin_before(text, at)).code) ? code : 0;
}

// «И. О.» before a post is «исполняющий обязанности».
bool is_acting(const PersonName& name) { return name.initials[0] == U'И' && name.initials[1] == U'О'; }

std::optional<PersonName> name_at_initials(std::string_view text, std::size_t stop) {
  PersonName name;
  name.initials[0] = initial_before(text, stop);
  if (name.initials[0] == 0) return std::nullopt;
  const std::size_t second = skip_spaces(text, stop + 1);
  if (second >= text.size()) return std::nullopt;
  const DecodedChar c = decode_utf8(text, second);
  const std::size_t second_stop = second + c.length;
  if (!is_capital(c.code) || second_stop >= text.size() || text[second_stop] != '.') return std::nullopt;
  name.initials[1] = c.code;
  name.begin = stop - c.length;
  name.end = second_stop + 1;
  const Word after = read_word(text, skip_spaces(text, name.end));
  const Word front = read_word_back(text, skip_spaces_back(text, name.begin));
  if (is_name_word(front.in(text))) {
    name.surnames.push_back(front.in(text));
    name.begin = front.begin;
  }
  if (is_name_word(after.in(text))) {
    name.surnames.push_back(after.in(text));
    if (name.surnames.size() == 1) name.end = after.end;
  }
  return name.surnames.empty() || is_acting(name) ? std::nullopt : std::optional{name};
}

// Endings of patronymics in all cases, without the first letter of «ович», «евич», «ична».
constexpr std::array<std::string_view, 14> kPatronymics{"вич",  "вича", "вичу",  "вичем", "виче",
                                                        "вна",  "вны",  "вне",   "вну",   "вной",
                                                        "ична", "ичны", "ичной", "оглы"};

bool is_patronymic(std::string_view word) {
  return is_name_word(word) && word.size() >= 12 &&
         std::any_of(kPatronymics.begin(), kPatronymics.end(),
                     [word](std::string_view ending) { return word.ends_with(ending); });
}

// `inside` is a byte of the patronymic.
std::optional<PersonName> name_at_patronymic(std::string_view text, std::size_t inside) {
  const std::size_t begin = read_word_back(text, inside).begin;
  // Most words with such letters in them are no names.
  if (!is_capital(decode_utf8(text, begin).code)) return std::nullopt;
  const Word word = read_word(text, begin);
  if (!is_patronymic(word.in(text))) return std::nullopt;
  const Word given = read_word_back(text, skip_spaces_back(text, word.begin));
  if (!is_name_word(given.in(text))) return std::nullopt;
  PersonName name;
  name.begin = given.begin;
  name.end = word.end;
  name.initials = {decode_utf8(text, given.begin).code, decode_utf8(text, word.begin).code};
  const Word front = read_word_back(text, skip_spaces_back(text, given.begin));
  const Word after = read_word(text, skip_spaces(text, word.end));
  if (is_name_word(front.in(text))) {
    name.surnames.push_back(front.in(text));
    name.begin = front.begin;
  }
  if (is_name_word(after.in(text))) {
    name.surnames.push_back(after.in(text));
    if (name.surnames.size() == 1) name.end = after.end;
  }
  return name.surnames.empty() ? std::nullopt : std::optional{name};
}

// Bytes that the patronymics have in common; most words that hold them are none.
constexpr std::array kInPatronymics{SoughtWord{"вич"}, SoughtWord{"вн"}, SoughtWord{"ичн"},
                                    SoughtWord{"оглы"}};

void add_patronymics(std::string_view text, std::vector<PersonName>& names) {
  for (const SoughtWord& part : kInPatronymics) {
    part.each(text, [&](std::size_t at) {
      if (auto name = name_at_patronymic(text, at)) names.push_back(std::move(*name));
    });
  }
}

}  // namespace

std::vector<PersonName> list_names(std::string_view text) {
  std::vector<PersonName> names;
  for (std::size_t stop = text.find('.'); stop != kNowhere; stop = text.find('.', stop + 1)) {
    if (auto name = name_at_initials(text, stop)) names.push_back(std::move(*name));
  }
  add_patronymics(text, names);
  std::stable_sort(names.begin(), names.end(),
                   [](const PersonName& a, const PersonName& b) { return a.begin < b.begin; });
  return names;
}

void KnownPeople::add(std::string_view text) {
  for (const PersonName& name : list_names(text)) {
    for (const std::string_view surname : name.surnames) people_.push_back({fold(surname), name.initials});
  }
}

namespace {

// The same surname in another case has the same beginning: «Павловец», «Павловца».
bool is_same_surname(std::string_view a, std::string_view b) {
  constexpr std::size_t kEnding = 3;  // letters
  constexpr std::size_t kShortest = 3;
  std::size_t common = 0;
  while (common < std::min(a.size(), b.size()) && a[common] == b[common]) ++common;
  const std::size_t letters = common / 2;
  const std::size_t longer = std::max(a.size(), b.size()) / 2;
  return letters >= kShortest && longer - letters <= kEnding;
}

}  // namespace

bool KnownPeople::know(const PersonName& name) const {
  return std::any_of(people_.begin(), people_.end(), [&name](const Person& person) {
    if (person.initials != name.initials) return false;
    return std::any_of(name.surnames.begin(), name.surnames.end(), [&person](std::string_view surname) {
      const std::string folded = fold(surname);
      return is_same_surname(folded, person.surname) || edit_distance(folded, person.surname, 1) <= 1;
    });
  });
}

}  // namespace roadbook::rules_privacy
