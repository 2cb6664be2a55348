#include "deadline/words.h"

#include "base/utf8.h"
#include "deadline/broken_words.h"
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
         (c >= 0x2018 && c <= 0x201F) || c == 0x2022 || c == 0xB7 || c == 0x25AA || c == 0x25CF;
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
    case U'_':  // a blank to be filled in: what stands after it is no date
      return Symbol::other_word;
    default:
      return Symbol::word;
  }
}

class Reader {
 public:
  Reader(std::string_view phrase, Items& items) : phrase_{phrase}, items_{items} {}

  void read() {
    read_all();
    drop_list_marks();
  }

 private:
  void read_all() {
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
          add_dash(at_ + c.length);
          break;
        case CharClass::other:
          add(mark_of(c.code), 0, at_ + c.length);
          break;
      }
    }
  }

  // Several dashes side by side are one.
  void add_dash(std::size_t end) {
    if (!items_.empty() && items_.back().symbol == Symbol::dash && items_.back().end == at_) {
      items_.back().end = static_cast<std::uint32_t>(end);
      at_ = end;
    } else {
      add(Symbol::dash, 0, end);
    }
  }

  // How many items at `at` only count the lines of a list: «1)», and «-» where the phrase begins with one.
  std::size_t list_mark(std::size_t at) const {
    if (at != 0 && !items_[at].line_break) return 0;
    if (items_[at].symbol == Symbol::dash) return items_.front().symbol == Symbol::dash ? 1 : 0;
    const bool number = items_[at].symbol == Symbol::number && at + 1 < items_.size();
    return number && phrase_[items_[at + 1].begin] == ')' ? 2 : 0;
  }

  void drop_list_marks() {
    bool any = false;
    for (std::size_t at = items_.size(); at-- > 0;) any = any || list_mark(at) != 0;
    if (!any) return;
    Items kept{items_.get_allocator()};
    for (std::size_t at = 0; at < items_.size();) {
      const std::size_t mark = list_mark(at);
      at += mark;
      if (at == items_.size()) break;
      kept.push_back(items_[at]);
      if (mark != 0) kept.back().line_break = kept.size() > 1;
      ++at;
    }
    items_.assign(kept.begin(), kept.end());
  }

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
    RawLetters raw;
    FoldedWord word;
    std::size_t end = at_;
    while (end < phrase_.size()) {
      const DecodedChar c = decode_utf8(phrase_, end);
      // A soft hyphen is invisible inside a word.
      if (const std::uint8_t letter = fold_letter(c.code); letter != 0) {
        word.add(letter);
        raw.add(letter, end, end + c.length);
      } else if (c.code != 0xAD) {
        break;
      }
      end += c.length;
    }
    const LexiconEntry* entry = find_form(word);
    const bool after_unknown = last_item_ != 0 && items_[last_item_ - 1].symbol == Symbol::word;
    if ((entry == nullptr || after_unknown) && mend(raw, end, entry)) return;
    if (entry == nullptr) entry = find_misspelled(word);
    if (entry == nullptr) {
      add(Symbol::word, 0, end);
    } else {
      // «не позднее, чем»: the comma says nothing.
      if (entry->symbol == Symbol::than && !items_.empty() && items_.back().symbol == Symbol::comma)
        items_.pop_back();
      const bool stop = entry->abbreviation && end < phrase_.size() && phrase_[end] == '.';
      add(entry->symbol, entry->value, stop ? end + 1 : end);
    }
    last_ = raw;
    last_item_ = items_.size();
  }

  // Takes a word that is broken or that grew together with its neighbour.
  bool mend(const RawLetters& raw, std::size_t end, const LexiconEntry* known) {
    if (const auto joined = join_last(raw)) {
      if (const LexiconEntry* entry = find_form(*joined, 0, joined->size)) {
        at_ = drop_last();
        add(entry->symbol, entry->value, end);
        return true;
      }
      if (known != nullptr) return false;
      const Symbol before = items_[last_item_ - 1].symbol;
      if (before == Symbol::word) {
        if (const auto pieces = find_pieces(*joined)) {
          drop_last();
          add_pieces(*joined, *pieces);
          return true;
        }
      }
    }
    if (known != nullptr) return false;
    const auto pieces = find_pieces(raw);
    if (pieces) add_pieces(raw, *pieces);
    return pieces.has_value();
  }

  // The letters together with those of the word before them, if nothing but a space or a hyphen is between.
  std::optional<RawLetters> join_last(const RawLetters& raw) const {
    const bool hyphen = last_item_ + 1 == items_.size() && items_.back().symbol == Symbol::dash;
    if (last_item_ == 0 || (last_item_ != items_.size() && !hyphen)) return std::nullopt;
    if (phrase_[items_[last_item_ - 1].end - 1] == '.') return std::nullopt;
    return join_letters(last_, raw);
  }

  // Takes back the last word; returns where it began.
  std::size_t drop_last() {
    const Item& item = items_[last_item_ - 1];
    const std::size_t begin = item.begin;
    line_break_ = item.line_break;
    items_.resize(last_item_ - 1);
    last_item_ = 0;
    return begin;
  }

  void add_pieces(const RawLetters& raw, const Pieces& pieces) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < pieces.count; ++i) {
      at_ = raw.begin[from];
      from = pieces.ends[i];
      add(pieces.entries[i]->symbol, pieces.entries[i]->value, raw.end[from - 1]);
    }
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
  RawLetters last_;            // of the last word
  std::size_t last_item_ = 0;  // the item after it; 0: there was none
};

}  // namespace

void read_words(std::string_view phrase, Items& items) { Reader{phrase, items}.read(); }

}  // namespace roadbook::deadline
