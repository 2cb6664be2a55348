#include "deadline/words.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "deadline/broken_words.h"
#include "deadline/characters.h"
#include "deadline/lexicon.h"
#include "deadline/list_marks.h"
#include "deadline/numbers.h"
#include "deadline/word_endings.h"

namespace roadbook::deadline {

namespace {

// A word as it stands in the phrase, which may be a piece of a broken one.
struct Fragment {
  std::size_t begin = 0;  // bytes
  std::size_t first_item = 0;
  std::size_t end_item = 0;
  bool exact = false;  // a word of the language as it is spelled
};

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
          add_dash(at_ + c.length);
          break;
        case CharClass::other:
          add(mark_of(c.code), 0, at_ + c.length);
          break;
      }
    }
  }

 private:
  // Several dashes side by side are one.
  void add_dash(std::size_t end) {
    if (!items_.empty() && items_.back().symbol == Symbol::dash && items_.back().end == at_) {
      items_.back().end = static_cast<std::uint32_t>(end);
      at_ = end;
    } else {
      add(Symbol::dash, 0, end);
    }
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
    const std::size_t begin = at_;
    FoldedWord word;
    const std::size_t end = read_letters(word);
    const LexiconEntry* entry = find_form(word);
    // The letters of a name: «А. А. Иванов».
    const bool initial = word.length == 1 && end < phrase_.size() && phrase_[end] == '.' &&
                         (entry == nullptr || entry->symbol == Symbol::conjunction);
    if (initial) entry = nullptr;
    const bool exact = entry != nullptr;
    const bool action = !exact && !items_.empty() && is_action(word, items_.back().symbol);
    const bool after_slip = fragments_ != 0 && !last_[fragments_ - 1].exact;
    if (!action && !initial && (!exact || after_slip) && mend(begin, end, exact)) return;
    const std::size_t first_item = items_.size();
    if (!exact && !action) entry = find_misspelled(word);
    if (entry != nullptr) {
      add_known(*entry, end);
      items_.back().oblique = entry->symbol == Symbol::month && is_oblique(word);
    } else {
      add(action ? Symbol::event_noun : Symbol::word, 0, end);
    }
    remember({begin, std::min(first_item, items_.size() - 1), items_.size(), exact});
  }

  // Where the letters end. A soft hyphen is invisible inside a word.
  std::size_t read_letters(FoldedWord& word) const {
    std::size_t end = at_;
    while (end < phrase_.size()) {
      const DecodedChar c = decode_utf8(phrase_, end);
      if (const std::uint8_t letter = fold_letter(c.code); letter != 0) {
        word.add(letter);
      } else if (c.code != 0xAD) {
        break;
      }
      end += c.length;
    }
    return end;
  }

  void add_known(const LexiconEntry& entry, std::size_t end) {
    // «не позднее, чем»: the comma says nothing.
    if (entry.symbol == Symbol::than && !items_.empty() && items_.back().symbol == Symbol::comma)
      items_.pop_back();
    const bool stop = entry.abbreviation && end < phrase_.size() && phrase_[end] == '.';
    if (entry.symbol == Symbol::roman) end = skip_ending(phrase_, end);
    add(entry.symbol, entry.value, stop ? end + 1 : end);
  }

  // Takes a word that is broken or that grew together with its neighbour; `exact`: its last piece is a word
  // by itself.
  bool mend(std::size_t begin, std::size_t end, bool exact) {
    bool slips = !exact;
    std::size_t next_item = items_.size();
    for (std::size_t i = fragments_; i-- > 0;) {
      const Fragment& fragment = last_[i];
      if (!is_beside(fragment, next_item)) break;
      slips = slips && !fragment.exact;
      const RawLetters joined = read_letters_between(fragment.begin, end);
      if (const LexiconEntry* entry = find_form(joined, 0, joined.size)) {
        take_back(fragment);
        add(entry->symbol, entry->value, end);
        return true;
      }
      if (slips && add_pieces(joined, &fragment)) return true;
      next_item = fragment.first_item;
    }
    return !exact && add_pieces(read_letters_between(begin, end), nullptr);
  }

  // Nothing but a space or a hyphen between the fragment and the item.
  bool is_beside(const Fragment& fragment, std::size_t item) const {
    const bool hyphen = fragment.end_item + 1 == item && items_[fragment.end_item].symbol == Symbol::dash;
    if (fragment.end_item != item && !hyphen) return false;
    return phrase_[items_[fragment.end_item - 1].end - 1] != '.';
  }

  RawLetters read_letters_between(std::size_t begin, std::size_t end) const {
    RawLetters raw;
    for (std::size_t at = begin; at < end;) {
      const DecodedChar c = decode_utf8(phrase_, at);
      const std::uint8_t letter = fold_letter(c.code);
      if (letter != 0) raw.add(letter, at, at + c.length);
      at += c.length;
    }
    return raw;
  }

  void take_back(const Fragment& fragment) {
    at_ = items_[fragment.first_item].begin;
    line_break_ = items_[fragment.first_item].line_break;
    items_.resize(fragment.first_item);
    fragments_ = 0;
  }

  bool add_pieces(const RawLetters& raw, const Fragment* first) {
    const auto pieces = find_pieces(raw);
    if (!pieces) return false;
    if (first != nullptr) take_back(*first);
    std::size_t from = 0;
    for (std::size_t i = 0; i < pieces->count; ++i) {
      at_ = raw.begin[from];
      from = pieces->ends[i];
      add(pieces->entries[i]->symbol, pieces->entries[i]->value, raw.end[from - 1]);
      items_.back().glued = i > 0;
    }
    fragments_ = 0;
    return true;
  }

  void remember(const Fragment& fragment) {
    if (fragments_ == last_.size()) {
      std::move(last_.begin() + 1, last_.end(), last_.begin());
      --fragments_;
    }
    last_[fragments_++] = fragment;
  }

  void read_number() {
    const WrittenNumber number = read_written_number(phrase_, at_);
    add(number.symbol, number.value, number.end);
    items_.back().term = number.term;
    items_.back().names = number.names;
    items_.back().oblique = number.oblique;
  }

  std::string_view phrase_;
  Items& items_;
  std::size_t at_ = 0;
  bool line_break_ = false;
  std::array<Fragment, 3> last_;  // the words before, the latest last
  std::size_t fragments_ = 0;
};

}  // namespace

void read_words(std::string_view phrase, Items& items) {
  Reader{phrase, items}.read();
  drop_list_marks(phrase, items);
}

}  // namespace roadbook::deadline
