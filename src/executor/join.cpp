// Words that are one thing for a name: a person's surname with initials, a legal form written in full.
#include <algorithm>
#include <array>

#include "base/russian.h"
#include "base/utf8.h"
#include "executor/lexicon.h"
#include "executor/phrase.h"

namespace roadbook {

namespace {

std::string_view first_letter(std::string_view folded) {
  return folded.empty() ? folded : folded.substr(0, decode_utf8(folded, 0).length);
}

// «Павловец», «Павловцу»: the vowel that comes and goes is left out.
std::string surname_key(std::string_view folded) {
  std::string key = stem(folded);
  for (const std::string_view ending : {"ец", "ок", "ек"}) {
    if (key.size() > ending.size() + 4 && key.ends_with(ending)) key.erase(key.size() - 4, 2);
  }
  return key;
}

bool is_patronymic(std::string_view folded) {
  constexpr std::array<std::string_view, 14> kEndings{"ич",  "ича", "ичу",  "ичем", "иче",  "вна",  "вны",
                                                      "вне", "вну", "вной", "ична", "ичны", "ичне", "ичной"};
  return folded.size() >= 10 &&
         std::ranges::any_of(kEndings, [&](auto ending) { return folded.ends_with(ending); });
}

// Where the parts of a person's name stand among the words.
struct PersonParts {
  std::size_t count = 0;  // words in all; 0: no person begins here
  std::size_t surname = 0;
  std::size_t surname_count = 1;  // 2: «Иванова-Петрова»
  std::size_t names = 0;          // initials or names
  std::size_t names_count = 0;
  bool full = false;
};

class PersonJoiner {
 public:
  explicit PersonJoiner(Phrase& phrase) : phrase_{phrase}, words_{phrase.words} {}

  void join() {
    std::size_t out = 0;
    for (std::size_t i = 0; i < words_.size();) {
      const PersonParts parts = parts_at(i);
      const PhraseWord word = parts.count == 0 ? single(words_[i]) : joined(parts, i);
      i += std::max<std::size_t>(1, parts.count);
      words_[out++] = word;
    }
    words_.resize(out);
  }

 private:
  PersonParts parts_at(std::size_t i) const {
    PersonParts parts;
    if (words_[i].quote != 0) return parts;
    if (words_[i].shape == WordShape::initial) return initials_first(i);
    const std::size_t surname = surname_at(i);
    if (surname == 0) return parts;
    if (const std::size_t initials = initials_at(i + surname, 1); initials != 0) {
      return {surname + initials, i, surname, i + surname, initials, false};
    }
    if (is_name(i + surname, kGapNewline) && is_name(i + surname + 1) && patronymic_at(i + surname + 1)) {
      return {surname + 2, i, surname, i + surname, 2, true};
    }
    if (surname == 1 && is_name(i + 1) && patronymic_at(i + 1) && is_name(i + 2))
      return {3, i + 2, 1, i, 2, true};
    return parts;
  }

  PersonParts initials_first(std::size_t i) const {
    for (const std::size_t count : {2U, 1U}) {
      if (!has_initials(i, count, count)) continue;
      const bool adjoins = i + count < words_.size() && words_[i + count].gap == 0;
      const std::size_t surname = adjoins ? surname_at(i + count) : 0;
      if (surname != 0) return {count + surname, i + count, surname, i, count, false};
    }
    return {};
  }

  // Number of words of a surname that begins here; 0: none.
  std::size_t surname_at(std::size_t i) const {
    if (i >= words_.size() || words_[i].dotted) return 0;
    if (words_[i].shape == WordShape::abbreviation) return is_shouted_surname(i) ? 1 : 0;
    if (words_[i].shape != WordShape::capital) return 0;
    if (words_[i].quote != 0 || is_head(phrase_.folded_word(i))) return 0;
    const bool twofold =
        i + 1 < words_.size() && words_[i + 1].gap == kGapHyphen && words_[i + 1].shape == WordShape::capital;
    return twofold ? 2 : 1;
  }

  // «ИВАНОВА И. И.»: told from «ШНОР» by its ending.
  bool is_shouted_surname(std::size_t i) const {
    constexpr std::array<std::string_view, 13> kEndings{"ов", "ова", "ев", "ева", "ин", "ина", "ко",
                                                        "ий", "ая",  "ук", "юк",  "ец", "ян"};
    const std::string_view folded = phrase_.folded_word(i);
    return folded.size() >= 8 &&
           std::ranges::any_of(kEndings, [&](auto ending) { return folded.ends_with(ending); });
  }

  // Two initials or one; the last may lack its dot where `dotted` is smaller than their number.
  std::size_t initials_at(std::size_t i, std::size_t dotted) const {
    if (i >= words_.size() || (words_[i].gap != 0 && !is_broken_before(i))) return 0;
    if (has_initials(i, 2, dotted)) return 2;
    return has_initials(i, 1, 1) ? 1 : 0;
  }

  // A line that ends between a surname and its initials; but in «Петрова\nИ. И. Иванов» they are the next
  // one's.
  bool is_broken_before(std::size_t i) const {
    if (words_[i].gap != kGapNewline) return false;
    std::size_t next = i;
    while (next < words_.size() && words_[next].shape == WordShape::initial) ++next;
    return next == i || next == words_.size() || words_[next].gap != 0 ||
           words_[next].shape != WordShape::capital || is_head(phrase_.folded_word(next));
  }

  bool has_initials(std::size_t i, std::size_t count, std::size_t dotted) const {
    if (i + count > words_.size()) return false;
    for (std::size_t k = 0; k < count; ++k) {
      const PhraseWord& word = words_[i + k];
      if (word.shape != WordShape::initial || (k < dotted && !word.dotted)) return false;
      if (k > 0 && word.gap != 0 && word.gap != kGapHyphen) return false;
    }
    return true;
  }

  bool is_name(std::size_t i, std::uint8_t allowed_gap = 0) const {
    return i < words_.size() && words_[i].shape == WordShape::capital &&
           (words_[i].gap & ~allowed_gap) == 0 && words_[i].quote == 0;
  }
  bool patronymic_at(std::size_t i) const { return is_patronymic(phrase_.folded_word(i)); }

  PhraseWord single(PhraseWord word) const {
    if (word.shape == WordShape::initial) word.shape = WordShape::capital;
    return word;
  }

  PhraseWord joined(const PersonParts& parts, std::size_t i) {
    PhraseWord word = words_[i];
    const PhraseWord& last = words_[i + parts.count - 1];
    word.end = word.outer_end = last.end;
    word.dotted = last.dotted;
    if (last.dotted) word.end = word.outer_end = dot_after(last.end);
    word.shape = WordShape::person;
    word.exact = true;
    word.full_name = parts.full;
    set_keys(word, parts);
    return word;
  }

  std::uint32_t dot_after(std::uint32_t end) const {
    return end < phrase_.text.size() && phrase_.text[end] == '.' ? end + 1 : end;
  }

  // The key is «павловц.о.м»; of a full name the stems are kept too: «павловц ольг михайловн».
  void set_keys(PhraseWord& word, const PersonParts& parts) {
    std::string key;
    std::string full;
    for (std::size_t k = 0; k < parts.surname_count; ++k)
      key += surname_key(phrase_.folded_word(parts.surname + k));
    full = key;
    for (std::size_t k = 0; k < parts.names_count; ++k) {
      const std::string_view name = phrase_.folded_word(parts.names + k);
      key.append(".").append(first_letter(name));
      full.append(" ").append(stem(name));
    }
    if (!parts.full) full = key;
    word.key_begin = append(key);
    word.key_length = static_cast<std::uint32_t>(key.size());
    word.folded_begin = append(full);
    word.folded_length = static_cast<std::uint32_t>(full.size());
  }

  std::uint32_t append(std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(phrase_.folded.size());
    phrase_.folded.append(text);
    return begin;
  }

  Phrase& phrase_;
  std::vector<PhraseWord>& words_;
};

struct LegalWord {
  std::string_view beginning;  // of the folded word, in any case
  std::string_view letter;     // in the abbreviation
};

constexpr std::array<LegalWord, 11> kLegalWords{{{"муниципальн", "м"},
                                                 {"государственн", "г"},
                                                 {"федеральн", "ф"},
                                                 {"автономн", "а"},
                                                 {"бюджетн", "б"},
                                                 {"казенн", "к"},
                                                 {"общеобразовательн", "о"},
                                                 {"образовательн", "о"},
                                                 {"дошкольн", "д"},
                                                 {"средн", "с"},
                                                 {"основн", "о"}}};

std::string_view legal_letter(std::string_view folded) {
  if (folded.size() < 10) return {};
  for (const LegalWord& word : kLegalWords) {
    if (folded[1] == word.beginning[1] && folded.starts_with(word.beginning)) return word.letter;
  }
  return {};
}

// «учреждение» or «школа» after these adjectives; empty: no legal form ends here.
std::string_view legal_head(std::string_view folded, std::string_view adjective_before) {
  if (folded.starts_with("учрежден")) return "у";
  const bool school = folded.starts_with("школ") && !folded.starts_with("школьн");
  return school && adjective_before.starts_with("общеобразовательн") ? "ш" : "";
}

// The abbreviation and the number of its words, from word `i`; 0: none.
std::size_t read_legal_form(const Phrase& phrase, std::size_t i, std::string& abbreviation) {
  for (std::size_t k = i; k < phrase.words.size(); ++k) {
    const bool goes_on =
        k == i || (phrase.words[k].gap == 0 && phrase.words[k].quote == phrase.words[i].quote);
    if (!goes_on) return 0;
    const std::string_view word = phrase.folded_word(k);
    const std::string_view letter = legal_letter(word);
    if (!letter.empty()) {
      abbreviation += letter;
      continue;
    }
    if (k == i) return 0;
    const std::string_view head = legal_head(word, phrase.folded_word(k - 1));
    abbreviation += head;
    return head.empty() ? 0 : k - i + 1;
  }
  return 0;
}

}  // namespace

void join_persons(Phrase& phrase) {
  const auto has_initial_or_name = [](const PhraseWord& word) { return word.shape == WordShape::initial; };
  const auto capitals = std::ranges::count(phrase.words, WordShape::capital, &PhraseWord::shape);
  if (capitals >= 3 || std::ranges::any_of(phrase.words, has_initial_or_name)) PersonJoiner{phrase}.join();
}

void lower_shouted_words(Phrase& phrase) {
  constexpr std::size_t kLongestAbbreviation = 12;  // bytes
  constexpr std::size_t kLongWord = 16;
  const auto is_small = [](const PhraseWord& word) {
    return word.folded_length > 2 && (word.shape == WordShape::lower || word.shape == WordShape::capital);
  };
  const auto is_long = [](const PhraseWord& word) {
    return word.shape == WordShape::abbreviation && word.folded_length >= kLongWord;
  };
  if (std::ranges::none_of(phrase.words, is_long) || std::ranges::any_of(phrase.words, is_small)) return;
  for (PhraseWord& word : phrase.words) {
    const std::string_view folded = phrase.folded_word(word);
    const bool is_word = folded.size() > kLongestAbbreviation || is_head(folded) || is_adjective(folded) ||
                         is_preposition(folded) || folded == "и";
    if (word.shape != WordShape::abbreviation || !is_word) continue;
    word.shape = WordShape::lower;
    word.exact = false;
    word.key_begin = word.folded_begin;
    word.key_length = word.folded_length;
  }
}

void join_legal_forms(Phrase& phrase) {
  std::size_t out = 0;
  std::string abbreviation;
  for (std::size_t i = 0; i < phrase.words.size();) {
    PhraseWord word = phrase.words[i];
    abbreviation.clear();
    const std::size_t count = word.exact ? 0 : read_legal_form(phrase, i, abbreviation);
    if (count != 0) {
      word.end = phrase.words[i + count - 1].end;
      word.outer_end = phrase.words[i + count - 1].outer_end;
      word.key_begin = static_cast<std::uint32_t>(phrase.folded.size());
      word.key_length = static_cast<std::uint32_t>(abbreviation.size());
      word.exact = true;
      phrase.folded += abbreviation;
    }
    i += std::max<std::size_t>(1, count);
    phrase.words[out++] = word;
  }
  phrase.words.resize(out);
}

}  // namespace roadbook
