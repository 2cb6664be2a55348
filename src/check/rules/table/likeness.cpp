#include "check/rules/table/likeness.h"

#include <algorithm>

#include "base/recent_texts.h"
#include "base/russian.h"
#include "base/utf8.h"
#include "check/rules/table/word_meanings.h"

namespace roadbook::rules_table {

namespace {

constexpr std::size_t kMostWords = 200;
// Shorter words are prepositions and conjunctions, or say little.
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kUsualWord = 12;  // bytes, with what parts it from the next

struct WordOfText {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t chars = 0;
  bool is_mark = false;  // a number, an abbreviation, or in quotation marks
};

// A character as words are read. Every character of every activity passes here, so that the letters that
// plans are made of are known without a call.
struct Letter {
  std::uint8_t length = 1;
  bool in_word = false;
  bool digit = false;
  bool capital = false;
};

Letter rare_letter_at(std::string_view text, std::size_t at) {
  const DecodedChar c = decode_utf8(text, at);
  const bool capital = fold_char(c.code) != c.code && c.code != U'ё';
  return {static_cast<std::uint8_t>(c.length), is_letter(c.code), false, capital};
}

inline Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if ((byte == 0xD0 || byte == 0xD1) && at + 1 < text.size()) {
    const auto next = static_cast<unsigned char>(text[at + 1]);
    const bool russian = byte == 0xD0 ? next >= 0x90 && next <= 0xBF : next >= 0x80 && next <= 0x8F;  // А–я
    if (russian) return {2, true, false, byte == 0xD0 && next < 0xB0};
  } else if (byte < 0x80) {
    const bool digit = byte >= '0' && byte <= '9';
    const bool capital = byte >= 'A' && byte <= 'Z';
    const bool small = byte >= 'a' && byte <= 'z';
    return {1, digit || capital || small, digit, capital};
  }
  return rare_letter_at(text, at);
}

// Bytes of small Russian letters from `at` on, of which nearly all words are made.
inline std::size_t small_letters(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  while (at + 1 < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const auto next = static_cast<unsigned char>(text[at + 1]);
    if (!(byte == 0xD0 && next >= 0xB0) && !(byte == 0xD1 && next <= 0x8F)) break;
    at += 2;
  }
  return at - begin;
}

// Hands each word to `take`. Digits and letters make words; everything else parts them.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
  std::size_t quotes = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size() && words < kMostWords;) {
    WordOfText word{at, at, 0, quotes > 0};
    std::size_t capitals = 0;
    Letter c;
    for (; word.end < text.size(); word.end += c.length) {
      const std::size_t small = small_letters(text, word.end);
      word.end += small;
      word.chars += small / 2;
      c = {};
      if (word.end == text.size()) break;
      c = letter_at(text, word.end);
      if (!c.in_word) break;
      if (c.digit) word.is_mark = true;
      if (c.capital) ++capitals;
      ++word.chars;
    }
    at = std::max(word.end, at + c.length);
    if (word.chars == 0) {
      const std::string_view mark = text.substr(word.begin, c.length);
      if (mark == "«") ++quotes;
      if (mark == "»" && quotes > 0) --quotes;
      continue;
    }
    ++words;
    if (capitals > 1) word.is_mark = true;
    take(word);
  }
}

std::size_t count_common(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      ++common, ++i, ++j;
    } else {
      ++(a[i] < b[j] ? i : j);
    }
  }
  return common;
}

// Of a long text a word may be another; a number, an abbreviation or a name never.
constexpr std::size_t kWordsForOneOther = 12;

bool says_only_more(const Stems& a, const Stems& b, std::size_t common) {
  const std::size_t less = std::min(a.words.size(), b.words.size());
  const std::size_t less_marks = std::min(a.marks.size(), b.marks.size());
  return less - common <= less / kWordsForOneOther && count_common(a.marks, b.marks) == less_marks;
}

constexpr std::uint64_t bit_of(std::uint64_t stem) { return std::uint64_t{1} << (stem & 63); }

}  // namespace

Stems make_stems(std::string_view text) {
  Stems stems;
  stems.words.reserve(text.size() / kUsualWord + 1);
  for_each_word(text, [&](const WordOfText& word) {
    if (!word.is_mark && word.chars < kShortestWord) return;
    const WordMeaning meaning = meaning_of(text.substr(word.begin, word.end - word.begin));
    if (!word.is_mark && meaning.is_empty) return;
    if (stems.words.empty()) stems.head = meaning.stem;
    stems.words.push_back(meaning.stem);
    stems.seen |= bit_of(meaning.stem);
    if (word.is_mark) stems.marks.push_back(meaning.stem);
  });
  std::sort(stems.words.begin(), stems.words.end());
  std::sort(stems.marks.begin(), stems.marks.end());
  return stems;
}

std::shared_ptr<const Stems> recall_stems(std::string_view text) {
  constexpr unsigned kPlaceBits = 10;
  constexpr std::size_t kLongest = 512;  // bytes
  thread_local RecentTexts<std::shared_ptr<const Stems>, kPlaceBits, kLongest> recent;
  return recent.find(text,
                     [](std::string_view fresh) { return std::make_shared<const Stems>(make_stems(fresh)); });
}

StemsOutline outline_of(const Stems& stems) { return {bit_of(stems.head), stems.seen}; }

double likeness(const Stems& a, const Stems& b) {
  const auto names = [](const Stems& stems, std::uint64_t word) {
    return std::binary_search(stems.words.begin(), stems.words.end(), word);
  };
  if (!may_be_alike(outline_of(a), outline_of(b)) || !names(a, b.head) || !names(b, a.head)) return 0;
  const std::size_t common = count_common(a.words, b.words);
  if (!says_only_more(a, b, common)) return 0;
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.words.size() + b.words.size());
}

}  // namespace roadbook::rules_table
