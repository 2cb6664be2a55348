#include "deadline/words.h"

#include "base/utf8.h"
#include "deadline/lexicon.h"
#include "deadline/numbers.h"

namespace roadbook::deadline {

namespace {

enum class CharClass : std::uint8_t { letter, digit, space, line_break, silent, dash, other };

bool is_space(char32_t c) {
  return c == U' ' || c == U'\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200D) || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF || c == 0xAD || c == U'\v' || c == U'\f';
}

bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

bool is_silent(char32_t c) {
  return c == U'.' || c == U'"' || c == U'\'' || c == U'…' || c == 0xAB || c == 0xBB ||
         (c >= 0x2018 && c <= 0x201F);
}

CharClass class_of(char32_t c) {
  if (c >= U'0' && c <= U'9') return CharClass::digit;
  if (c == U'\n' || c == U'\r') return CharClass::line_break;
  if (is_space(c)) return CharClass::space;
  if (is_dash(c)) return CharClass::dash;
  if (is_silent(c)) return CharClass::silent;
  return fold_letter(c) != 0 ? CharClass::letter : CharClass::other;
}

Symbol mark_of(char32_t c) {
  switch (c) {
    case U',':
      return Symbol::comma;
    case U';':
      return Symbol::semicolon;
    case U':':
      return Symbol::colon;
    case U'/':
      return Symbol::slash;
    case U'(':
    case U')':
    case U'[':
    case U']':
      return Symbol::bracket;
    default:
      return Symbol::word;
  }
}

class Reader {
 public:
  Reader(std::string_view phrase, Items& items) : phrase_{phrase}, items_{items} {}

  void read() {
    while (at_ < phrase_.size()) {
      const DecodedChar c = decode_utf8(phrase_, at_);
      switch (class_of(c.code)) {
        case CharClass::letter:
          read_word();
          break;
        case CharClass::digit:
          read_number();
          break;
        case CharClass::line_break:
          line_break_ = true;
          [[fallthrough]];
        case CharClass::space:
          [[fallthrough]];
        case CharClass::silent:
          at_ += c.length;
          break;
        case CharClass::dash:
          add(Symbol::dash, 0, at_ + c.length);
          break;
        case CharClass::other:
          add(mark_of(c.code), 0, at_ + c.length);
          break;
      }
    }
  }

 private:
  void add(Symbol symbol, std::uint16_t value, std::size_t end) {
    Item& item = items_.emplace_back();
    item.symbol = symbol;
    item.line_break = line_break_;
    item.value = value;
    item.begin = static_cast<std::uint32_t>(at_);
    item.end = static_cast<std::uint32_t>(end);
    line_break_ = false;
    at_ = end;
  }

  void read_word() {
    FoldedWord word;
    std::size_t end = at_;
    while (end < phrase_.size()) {
      const DecodedChar c = decode_utf8(phrase_, end);
      // A soft hyphen is invisible inside a word.
      if (const std::uint8_t letter = fold_letter(c.code); letter != 0) {
        word.add(letter);
      } else if (c.code != 0xAD) {
        break;
      }
      end += c.length;
    }
    const LexiconEntry* entry = find_form(word);
    if (entry == nullptr) entry = find_misspelled(word);
    if (entry == nullptr) return add(Symbol::word, 0, end);
    if (entry->abbreviation && end < phrase_.size() && phrase_[end] == '.') ++end;
    add(entry->symbol, entry->value, end);
  }

  void read_number() {
    const WrittenNumber number = read_written_number(phrase_, at_);
    add(number.symbol, number.value, number.end);
    items_.back().term = number.term;
  }

  std::string_view phrase_;
  Items& items_;
  std::size_t at_ = 0;
  bool line_break_ = false;
};

}  // namespace

void read_words(std::string_view phrase, Items& items) { Reader{phrase, items}.read(); }

}  // namespace roadbook::deadline
