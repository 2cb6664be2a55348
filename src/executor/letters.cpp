#include "executor/letters.h"

#include "base/russian.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

bool is_invisible(char32_t c) { return c == 0xAD || c == 0x301 || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

void add_letter(WordLetters& word, char32_t c) {
  if (is_digit(c)) {
    ++word.digits;
    return;
  }
  ++word.letters;
  if (!is_upper(c)) return;
  ++word.capitals;
  word.last_capital = word.letters;
  if (word.letters == 1) word.first_is_capital = true;
}

// «ЛуговаТ.И.»: the space was forgotten.
bool begins_initial(std::string_view text, const DecodedChar& c, const WordLetters& word) {
  constexpr std::size_t kShortestSurname = 4;
  const std::size_t next = word.end + c.length;
  return is_upper(c.code) && word.capitals == 1 && word.first_is_capital &&
         word.letters >= kShortestSurname && next < text.size() && text[next] == '.';
}

void replace_look_alikes(std::string_view word, std::size_t folded_begin, bool has_cyrillic,
                         std::string& folded) {
  std::string replaced;
  bool all_alike = true;
  for (std::size_t i = 0; i < word.size();) {
    const DecodedChar c = decode_utf8(word, i);
    i += c.length;
    if (is_invisible(c.code)) continue;
    const char32_t alike = cyrillic_look_alike(c.code);
    all_alike = all_alike && (alike != c.code || is_cyrillic(c.code) || is_digit(c.code));
    append_utf8(replaced, fold_char(alike));
  }
  if (has_cyrillic || all_alike) folded.replace(folded_begin, std::string::npos, replaced);
}

}  // namespace

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_upper(char32_t c) { return fold_char(c) != c && c != U'ё'; }
bool is_word_char(char32_t c) { return is_letter(c) || is_digit(c); }
bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool is_bullet(char32_t c) {
  return c == 0x2022 || c == 0xB7 || c == 0x2219 || c == 0x25AA || c == 0x25CF || c == 0x25CB ||
         c == 0x25E6 || c == 0x2713 || c == 0x2714 || c == 0x27A2 || c == U'*' ||
         (c >= 0xF000 && c <= 0xF0FF);
}

WordShape WordLetters::shape() const {
  if (letters == 0) return WordShape::number;
  if (capitals >= 2) return WordShape::abbreviation;
  return first_is_capital ? WordShape::capital : WordShape::lower;
}

WordLetters read_letters(std::string_view text, std::size_t at, std::string& folded) {
  WordLetters word;
  word.end = at;
  const std::size_t folded_begin = folded.size();
  bool has_cyrillic = false;
  bool has_latin = false;
  while (word.end < text.size()) {
    if (const std::size_t end = small_letters_end(text, word.end); end > word.end) {
      word.letters += (end - word.end) / 2;
      has_cyrillic = true;
      folded.append(text, word.end, end - word.end);
      word.end = end;
      continue;
    }
    const DecodedChar c = decode_utf8(text, word.end);
    if (!is_invisible(c.code)) {
      if (!is_word_char(c.code) || begins_initial(text, c, word)) break;
      add_letter(word, c.code);
      (is_cyrillic(c.code) ? has_cyrillic : has_latin) |= !is_digit(c.code);
      append_utf8(folded, fold_char(c.code));
    }
    word.end += c.length;
  }
  if (has_latin) replace_look_alikes(text.substr(at, word.end - at), folded_begin, has_cyrillic, folded);
  return word;
}

}  // namespace roadbook
