// A word with both Latin and Cyrillic letters: «ОO» with a Latin O looks right, but no search finds it and no
// registry knows it.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/byte_blocks.h"
#include "base/russian.h"
#include "base/utf8.h"
#include "check/rule.h"
#include "check/shown_text.h"

namespace roadbook::rules_text {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
// A byte of a Cyrillic letter beside a Latin letter. Bytes 80–BF end other characters too, so that what is
// found is only a place to look at.
Off off_meeting(unsigned char byte, unsigned char next) {
  const auto off_latin = [](unsigned char c) { return off_range(c | 0x20, 'a', 'z'); };
  return off_either(off_both(off_latin(byte), off_range(next, 0xD0, 0xD3)),
                    off_both(off_range(byte, 0x80, 0xBF), off_latin(next)));
}

ROADBOOK_WIDE_REGISTERS std::size_t find_meeting(std::string_view text, std::size_t from) {
  return find_rare(text, from, [](unsigned char byte, unsigned char next, unsigned char) {
    return off_meeting(byte, next);
  });
}

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The run of letters that holds the byte.
Word word_around(std::string_view text, std::size_t at) {
  while (at > 0 && is_continuation(text[at])) --at;
  Word word{at, at};
  while (word.begin > 0) {
    std::size_t before = word.begin - 1;
    while (before > 0 && is_continuation(text[before])) --before;
    if (!is_letter(decode_utf8(text, before).code)) break;
    word.begin = before;
  }
  while (word.end < text.size()) {
    const DecodedChar c = decode_utf8(text, word.end);
    if (!is_letter(c.code)) break;
    word.end += c.length;
  }
  return word;
}

// What the letters of a word say about the alphabet that was meant.
struct Letters {
  std::size_t latin = 0;
  std::size_t cyrillic = 0;
  bool only_latin = false;     // some letter has no Cyrillic look-alike
  bool only_cyrillic = false;  // some letter has no Latin look-alike
  bool roman = true;           // a Roman number, typed with either alphabet
};

char32_t latin_look_alike(char32_t code) {
  for (char32_t latin = U'A'; latin <= U'z'; ++latin) {
    if (cyrillic_look_alike(latin) == code) return latin;
  }
  return code == U'І' ? U'I' : code == U'і' ? U'i' : code;
}

Letters count_letters(std::string_view word) {
  Letters letters;
  for (std::size_t at = 0; at < word.size();) {
    const DecodedChar c = decode_utf8(word, at);
    at += c.length;
    const bool cyrillic = is_cyrillic(c.code);
    ++(cyrillic ? letters.cyrillic : letters.latin);
    const char32_t as_latin = cyrillic ? latin_look_alike(c.code) : c.code;
    if (cyrillic && as_latin == c.code) letters.only_cyrillic = true;
    if (!cyrillic && cyrillic_look_alike(c.code) == c.code) letters.only_latin = true;
    if (std::u32string_view{U"IVXLCM"}.find(as_latin) == std::u32string_view::npos) letters.roman = false;
  }
  return letters;
}

enum class Alphabet { cyrillic, latin };

// Nothing where no single alphabet has all the letters: somebody has coined the word so.
std::optional<Alphabet> meant_alphabet(const Letters& letters) {
  if (letters.only_latin && letters.only_cyrillic) return std::nullopt;
  if (letters.only_latin || letters.roman) return Alphabet::latin;
  if (letters.only_cyrillic) return Alphabet::cyrillic;
  return letters.latin > letters.cyrillic ? Alphabet::latin : Alphabet::cyrillic;
}

std::string written_in(std::string_view word, Alphabet alphabet) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const DecodedChar c = decode_utf8(word, at);
    at += c.length;
    append_utf8(out, alphabet == Alphabet::latin ? latin_look_alike(c.code) : cyrillic_look_alike(c.code));
  }
  return out;
}

// The letters of the other alphabet, as the message shows them: «O, C».
std::string foreign_letters(std::string_view word, Alphabet alphabet) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const DecodedChar c = decode_utf8(word, at);
    const std::string_view letter = word.substr(at, c.length);
    at += c.length;
    if (is_cyrillic(c.code) == (alphabet == Alphabet::cyrillic)) continue;
    if (out.find(letter) == std::string::npos) out.append(out.empty() ? "" : ", ").append(letter);
  }
  return out;
}

// Of the front matter: document/unknown-key speaks of it.
bool is_in_key(std::string_view text, std::size_t end) {
  const std::size_t after = text.find_first_of(":\n", end);
  if (after == std::string_view::npos || text[after] == '\n') return false;
  const std::size_t line = text.rfind('\n', end) + 1;
  return text.substr(line, end - line).find(':') == std::string_view::npos;
}

constexpr std::size_t kLongestWord = 200;  // bytes; nobody's word is longer

Finding mixed(std::string_view word, SourceSpan place) {
  Finding finding{"text/mixed-alphabet", place, {{"word", std::string{word}}}, {}, "joined"};
  const auto alphabet = meant_alphabet(count_letters(word));
  if (!alphabet) return finding;
  finding.variant = *alphabet == Alphabet::latin ? "cyrillic-in-latin" : "message";
  finding.facts.emplace_back("letters", foreign_letters(word, *alphabet));
  finding.fix.push_back({place, written_in(word, *alphabet)});
  finding.facts.emplace_back("mended", finding.fix.front().text);
  return finding;
}

}  // namespace

void check_mixed_alphabet(const CheckInput& input, DocumentId id, Findings& findings) {
  const FileId file = input.corpus.document(id).file;
  const std::string_view text = input.sources.file(file).text;
  ShownText shown{text};
  for (std::size_t at = find_meeting(text, 0); at != kNowhere; at = find_meeting(text, at)) {
    const Word word = word_around(text, at);
    at = std::max(word.end, at + 1);
    const std::string_view letters = text.substr(word.begin, word.end - word.begin);
    if (letters.size() > kLongestWord) continue;
    const Letters counted = count_letters(letters);
    if (counted.latin == 0 || counted.cyrillic == 0 || !shown.shows(word.begin)) continue;
    if (shown.in_front_matter() && is_in_key(text, word.end)) continue;
    findings.push_back(mixed(
        letters, {file, static_cast<std::uint32_t>(word.begin), static_cast<std::uint32_t>(letters.size())}));
  }
}

}  // namespace roadbook::rules_text
