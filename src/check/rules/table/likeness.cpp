#include "check/rules/table/likeness.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "base/russian.h"
#include "base/utf8.h"

namespace roadbook::rules_table {

namespace {

constexpr std::size_t kMostWords = 200;
// Shorter words are prepositions and conjunctions, or say little.
constexpr std::size_t kShortestWord = 3;
constexpr std::size_t kUsualWord = 12;  // bytes, with what parts it from the next

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

bool is_empty_word(std::string_view folded) {
  return std::find(kEmptyWords.begin(), kEmptyWords.end(), folded) != kEmptyWords.end();
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

// What a word means for the comparison.
struct WordMeaning {
  std::string word;        // as written
  std::uint64_t stem = 0;  // hash of what it means
  bool is_empty = false;
};

std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a, 64 bits
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

WordMeaning meaning_of(std::string_view written) {
  const std::string folded = fold(written);
  const std::string stemmed = stem(folded);
  std::string_view meant = stemmed;
  for (const SameThing& same : kSameThings) {
    if (same.stem == meant) meant = same.stands_for;
  }
  return {std::string{written}, hash_of(meant), is_empty_word(folded)};
}

// A place in a table of 2^kBits for a word or a text, by a few of its bytes and its length. Two that have the
// same place only take turns in it.
template <unsigned kBits>
std::size_t place_of(std::string_view text) {
  constexpr std::size_t kSize = sizeof(std::uint64_t);
  std::uint64_t mixed = text.size();
  const auto mix = [&mixed](std::uint64_t bytes) {
    mixed = (mixed ^ bytes) * 0x9E3779B97F4A7C15ULL;
    mixed ^= mixed >> 32;
  };
  if (text.size() < kSize) {
    for (const char c : text) mix(static_cast<unsigned char>(c));
  } else {
    for (const std::size_t at : {std::size_t{0}, (text.size() - kSize) / 2, text.size() - kSize}) {
      std::uint64_t bytes = 0;
      std::memcpy(&bytes, text.data() + at, kSize);
      mix(bytes);
    }
  }
  return static_cast<std::size_t>(mixed * 0xD6E8FEB86659FD93ULL >> (64 - kBits));
}

// Plans are written in few words, so that the meaning of nearly all is at hand; each thread has its own. Very
// long words are not kept, so that the memory is bounded.
class WordMemory {
 public:
  const WordMeaning& find(std::string_view written) {
    if (written.size() > kLongest) return last_long_ = meaning_of(written);
    WordMeaning& known = words_[place_of<kPlaceBits>(written)];
    if (known.word != written) known = meaning_of(written);
    return known;
  }

 private:
  static constexpr unsigned kPlaceBits = 12;
  static constexpr std::size_t kLongest = 64;  // bytes
  std::vector<WordMeaning> words_{std::size_t{1} << kPlaceBits};
  WordMeaning last_long_;
};

WordMemory& word_memory() {
  thread_local WordMemory memory;
  return memory;
}

// Whole texts likewise.
class TextMemory {
 public:
  std::shared_ptr<const Stems> find(std::string_view text) {
    if (text.size() > kLongest) return std::make_shared<const Stems>(make_stems(text));
    Known& known = texts_[place_of<kPlaceBits>(text)];
    if (known.stems == nullptr || known.text != text)
      known = {std::string{text}, std::make_shared<const Stems>(make_stems(text))};
    return known.stems;
  }

 private:
  struct Known {
    std::string text;
    std::shared_ptr<const Stems> stems;
  };
  static constexpr unsigned kPlaceBits = 10;
  static constexpr std::size_t kLongest = 512;  // bytes
  std::vector<Known> texts_{std::size_t{1} << kPlaceBits};
};

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
  WordMemory& memory = word_memory();
  Stems stems;
  stems.words.reserve(text.size() / kUsualWord + 1);
  for_each_word(text, [&](const WordOfText& word) {
    if (!word.is_mark && word.chars < kShortestWord) return;
    const WordMeaning& meaning = memory.find(text.substr(word.begin, word.end - word.begin));
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
  thread_local TextMemory memory;
  return memory.find(text);
}

double likeness(const Stems& a, const Stems& b) {
  const auto names = [](const Stems& stems, std::uint64_t word) {
    return (stems.seen & bit_of(word)) != 0 &&
           std::binary_search(stems.words.begin(), stems.words.end(), word);
  };
  if (a.words.empty() || b.words.empty() || !names(a, b.head) || !names(b, a.head)) return 0;
  const std::size_t common = count_common(a.words, b.words);
  if (!says_only_more(a, b, common)) return 0;
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.words.size() + b.words.size());
}

}  // namespace roadbook::rules_table
