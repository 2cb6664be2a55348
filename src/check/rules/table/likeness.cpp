#include "check/rules/table/likeness.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/russian.h"
#include "base/utf8.h"

namespace roadbook::rules_table {

namespace {

constexpr std::size_t kMostWords = 200;
// Characters of a word's beginning that stand for its stem where only a quick guess is needed.
constexpr std::size_t kPrefix = 4;
// Shorter words are prepositions and conjunctions, or say little.
constexpr std::size_t kShortestWord = 3;

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
  std::uint64_t beginning = 0;  // hash of the folded first characters
  std::uint64_t whole = 0;      // hash of the folded word
  std::size_t chars = 0;
  bool is_mark = false;  // a number, an abbreviation, or in quotation marks
};

constexpr std::uint64_t kHashBasis = 14695981039346656037ULL;  // FNV-1a, 64 bits

std::uint64_t add_to_hash(std::uint64_t hash, char32_t code) { return (hash ^ code) * 1099511628211ULL; }

// A character as words are compared. Every character of every activity passes here, so that the letters that
// plans are made of are known without a call.
struct Letter {
  char32_t code = 0;  // as written
  char32_t folded = 0;
  std::size_t length = 1;
  bool in_word = false;
  bool digit = false;
};

Letter letter_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if ((byte == 0xD0 || byte == 0xD1) && at + 1 < text.size()) {
    const auto code =
        static_cast<char32_t>((byte & 0x1F) << 6 | (static_cast<unsigned char>(text[at + 1]) & 0x3F));
    const bool capital = code >= U'А' && code <= U'Я';
    if (capital || (code >= U'а' && code <= U'я')) return {code, capital ? code + 32 : code, 2, true, false};
  } else if (byte < 0x80) {
    const bool digit = byte >= '0' && byte <= '9';
    const bool capital = byte >= 'A' && byte <= 'Z';
    const bool small = byte >= 'a' && byte <= 'z';
    return {byte, static_cast<char32_t>(capital ? byte + 32 : byte), 1, digit || capital || small, digit};
  }
  const DecodedChar c = decode_utf8(text, at);
  return {c.code, fold_char(c.code), c.length, is_letter(c.code), false};
}

bool is_upper(const Letter& letter) { return letter.folded != letter.code && letter.code != U'ё'; }

// Hands each word to `take`. Digits and letters make words; everything else parts them.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
  std::size_t quotes = 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < text.size() && words < kMostWords;) {
    WordOfText word{at, at, kHashBasis, kHashBasis, 0, quotes > 0};
    std::size_t capitals = 0;
    Letter c;
    for (; word.end < text.size(); word.end += c.length) {
      c = letter_at(text, word.end);
      if (!c.in_word) break;
      if (c.digit) word.is_mark = true;
      if (is_upper(c)) ++capitals;
      word.whole = add_to_hash(word.whole, c.folded);
      if (++word.chars <= kPrefix) word.beginning = word.whole;
    }
    at = std::max(word.end, at + c.length);
    if (word.chars == 0) {
      if (c.code == U'«') ++quotes;
      if (c.code == U'»' && quotes > 0) --quotes;
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

template <typename Number>
std::size_t count_common(const std::vector<Number>& a, const std::vector<Number>& b) {
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

bool is_enough(std::size_t common, std::size_t a, std::size_t b, double wanted) {
  return 2.0 * static_cast<double>(common) >= wanted * static_cast<double>(a + b);
}

// A little less than what stems must have: beginnings of words join less, and know nothing of what means one.
constexpr double kWorthALook = kAlike - 0.2;

std::uint64_t hash_of_stem(std::string_view folded) {
  const std::string stemmed = stem(folded);
  std::string_view meant = stemmed;
  for (const SameThing& same : kSameThings) {
    if (same.stem == meant) meant = same.stands_for;
  }
  std::uint64_t hash = kHashBasis;
  for (const char c : meant) hash = add_to_hash(hash, static_cast<unsigned char>(c));
  return hash;
}

// Of a long text a word may be another; a number, an abbreviation or a name never.
constexpr std::size_t kWordsForOneOther = 12;

bool says_only_more(const Stems& a, const Stems& b, std::size_t common) {
  const std::size_t less = std::min(a.words.size(), b.words.size());
  const std::size_t less_marks = std::min(a.marks.size(), b.marks.size());
  return less - common <= less / kWordsForOneOther && count_common(a.marks, b.marks) == less_marks;
}

}  // namespace

Gist make_gist(std::string_view text) {
  Gist gist;
  for_each_word(text, [&gist](const WordOfText& word) {
    if (word.chars >= kShortestWord || word.is_mark)
      gist.push_back(static_cast<std::uint32_t>(word.beginning >> 16));
  });
  std::sort(gist.begin(), gist.end());
  return gist;
}

bool may_be_alike(const Gist& a, const Gist& b) {
  return is_enough(std::min(a.size(), b.size()), a.size(), b.size(), kWorthALook) &&
         is_enough(count_common(a, b), a.size(), b.size(), kWorthALook);
}

Stems make_stems(std::string_view text) {
  Stems stems;
  for_each_word(text, [&](const WordOfText& word) {
    const std::string folded = fold(text.substr(word.begin, word.end - word.begin));
    if (!word.is_mark && (word.chars < kShortestWord || is_empty_word(folded))) return;
    const std::uint64_t hash = hash_of_stem(folded);
    if (stems.words.empty()) stems.head = hash;
    stems.words.push_back(hash);
    if (word.is_mark) stems.marks.push_back(hash);
  });
  std::sort(stems.words.begin(), stems.words.end());
  std::sort(stems.marks.begin(), stems.marks.end());
  return stems;
}

double likeness(const Stems& a, const Stems& b) {
  const auto names = [](const Stems& stems, std::uint64_t word) {
    return std::binary_search(stems.words.begin(), stems.words.end(), word);
  };
  if (a.words.empty() || b.words.empty() || !names(a, b.head) || !names(b, a.head)) return 0;
  const std::size_t common = count_common(a.words, b.words);
  if (!says_only_more(a, b, common)) return 0;
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.words.size() + b.words.size());
}

}  // namespace roadbook::rules_table
