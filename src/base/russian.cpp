#include "base/russian.h"

#include <libstemmer.h>

#include <array>
#include <memory>
#include <utility>

#include "base/recent_texts.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

struct LookAlike {
  char32_t latin;
  char32_t cyrillic;
};

constexpr std::array<LookAlike, 20> kLookAlikes{
    {{U'a', U'а'}, {U'c', U'с'}, {U'e', U'е'}, {U'o', U'о'}, {U'p', U'р'}, {U'x', U'х'}, {U'y', U'у'},
     {U'k', U'к'}, {U'A', U'А'}, {U'B', U'В'}, {U'C', U'С'}, {U'E', U'Е'}, {U'H', U'Н'}, {U'K', U'К'},
     {U'M', U'М'}, {U'O', U'О'}, {U'P', U'Р'}, {U'T', U'Т'}, {U'X', U'Х'}, {U'Y', U'У'}}};

// Letters а … я in their order, by the table of the Russian foreign ministry's usual practice for addresses.
constexpr std::array<std::string_view, 32> kLatin{
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "j",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "c",  "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};

bool is_space(char32_t c) {
  return c == U' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

constexpr char32_t kSoftHyphen = 0xAD;

bool is_dash(char32_t c) { return (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool is_quote(char32_t c) {
  return c == 0xAB || c == 0xBB || (c >= 0x201C && c <= 0x201F) || c == 0x2018 || c == 0x2019 || c == 0x201A;
}

char fold_ascii(unsigned char byte) {
  if (byte >= 'A' && byte <= 'Z') return static_cast<char>(byte + 32);
  return byte >= 9 && byte <= 13 ? ' ' : static_cast<char>(byte);
}

// Letters А–Я, а–я by the bytes of their UTF-8 form: А–П are D0 90–9F, Р–Я D0 A0–AF, а–п D0 B0–BF, р–я D1
// 80–8F. Everything else (ё among it) is left to the decoder; returns whether the two bytes were taken.
bool fold_russian(unsigned char lead, unsigned char next, char* out) {
  if (lead == 0xD0 && next >= 0x90 && next <= 0x9F) {
    next = static_cast<unsigned char>(next + 0x20);
  } else if (lead == 0xD0 && next >= 0xA0 && next <= 0xAF) {
    lead = 0xD1;
    next = static_cast<unsigned char>(next - 0x20);
  } else if (!(lead == 0xD0 && next >= 0xB0 && next <= 0xBF) &&
             !(lead == 0xD1 && next >= 0x80 && next <= 0x8F)) {
    return false;
  }
  out[0] = static_cast<char>(lead);
  out[1] = static_cast<char>(next);
  return true;
}

void append_folded(std::string& out, char32_t code) {
  if (code == 0xAD) return;
  if (is_space(code)) {
    out.push_back(' ');
  } else if (is_dash(code)) {
    out.push_back('-');
  } else if (is_quote(code)) {
    out.push_back('"');
  } else {
    append_utf8(out, fold_char(code));
  }
}

struct StemmerDeleter {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

sb_stemmer* thread_stemmer() {
  // A stemmer keeps a buffer, so each thread has its own.
  thread_local const std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer{sb_stemmer_new("russian", "UTF_8")};
  return stemmer.get();
}

std::string snowball_stem(std::string_view folded_word) {
  sb_stemmer* stemmer = thread_stemmer();
  if (stemmer == nullptr || folded_word.empty()) return std::string{folded_word};
  const auto* word = reinterpret_cast<const sb_symbol*>(folded_word.data());
  const sb_symbol* stemmed = sb_stemmer_stem(stemmer, word, static_cast<int>(folded_word.size()));
  if (stemmed == nullptr) return std::string{folded_word};
  return {reinterpret_cast<const char*>(stemmed), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

}  // namespace

char32_t fold_char(char32_t code) {
  if (code >= U'A' && code <= U'Z') return code + 32;
  if (code >= U'А' && code <= U'Я') return code + 32;
  if (code == U'Ё' || code == U'ё') return U'е';
  return code;
}

std::string fold(std::string_view text) {
  std::string out(text.size(), '\0');  // no character grows but a byte that is not UTF-8
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    // Most characters are ASCII or Russian letters, and need no decoding.
    if (byte < 0x80) {
      out[length++] = fold_ascii(byte);
      ++at;
    } else if ((byte == 0xD0 || byte == 0xD1) && at + 1 < text.size() &&
               fold_russian(byte, static_cast<unsigned char>(text[at + 1]), &out[length])) {
      length += 2;
      at += 2;
    } else {
      const DecodedChar c = decode_utf8(text, at);
      std::string folded;
      append_folded(folded, c.code);
      if (folded.size() > c.length) out.resize(out.size() + folded.size() - c.length);
      length += folded.copy(&out[length], folded.size());
      at += c.length;
    }
  }
  out.resize(length);
  return out;
}

std::size_t small_letters_end(std::string_view text, std::size_t at) {
  for (; at + 1 < text.size(); at += 2) {
    const auto first = static_cast<unsigned char>(text[at]);
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const bool is_small = (first == 0xD0 && second >= 0xB0 && second <= 0xBF) ||
                          (first == 0xD1 && second >= 0x80 && second <= 0x8F);
    if (!is_small) break;
  }
  return at;
}

char32_t cyrillic_look_alike(char32_t code) {
  for (const LookAlike& pair : kLookAlikes) {
    if (pair.latin == code) return pair.cyrillic;
  }
  return code;
}

bool is_cyrillic(char32_t code) { return code >= 0x400 && code <= 0x4FF; }

bool is_letter(char32_t code) {
  return is_cyrillic(code) || (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') ||
         (code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7);
}

std::string stem(std::string_view folded_word) {
  // Plans are written in few words: most were stemmed a moment ago.
  constexpr unsigned kPlaceBits = 12;
  constexpr std::size_t kLongest = 64;  // bytes
  thread_local RecentTexts<std::string, kPlaceBits, kLongest> recent;
  return recent.find(folded_word, snowball_stem);
}

std::string slug(std::string_view text) {
  std::string out;
  bool gap = false;
  const auto add = [&out, &gap](std::string_view letters) {
    if (letters.empty()) return;
    if (gap && !out.empty()) out.push_back('-');
    gap = false;
    out.append(letters);
  };
  for (std::size_t at = 0; at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    at += c.length;
    const char32_t code = fold_char(c.code);
    if (code >= U'а' && code <= U'я') {
      add(kLatin[code - U'а']);
    } else if ((code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9')) {
      const char letter = static_cast<char>(code);
      add({&letter, 1});
    } else if (code != kSoftHyphen) {
      gap = true;
    }
  }
  return out;
}

std::size_t plural_form(std::size_t number) {
  const std::size_t last = number % 10;
  const std::size_t last_two = number % 100;
  if (last == 1 && last_two != 11) return 0;
  if (last >= 2 && last <= 4 && (last_two < 12 || last_two > 14)) return 1;
  return 2;
}

bool russian_less(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    const DecodedChar x = decode_utf8(a, i);
    const DecodedChar y = decode_utf8(b, j);
    const char32_t left = fold_char(x.code);
    const char32_t right = fold_char(y.code);
    if (left != right) return left < right;
    i += x.length;
    j += y.length;
  }
  if (i < a.size() || j < b.size()) return j < b.size();
  return a < b;
}

}  // namespace roadbook
