#include "deadline/broken_words.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kStrong = Symbol::month | Symbol::weekday | Symbol::often | Symbol::during;
constexpr SymbolSet kCounted = Symbol::quarter | Symbol::half_year | Symbol::school_quarter;
constexpr SymbolSet kSmall = Symbol::before | Symbol::from | Symbol::to | Symbol::in | Symbol::towards |
                             Symbol::year | Symbol::conjunction;

// Takes pieces from the front, the longest first.
bool take_pieces(const RawLetters& raw, std::size_t from, Pieces& pieces) {
  if (from == raw.size) return pieces.count > 1;
  if (pieces.count == Pieces::kMost) return false;
  for (std::size_t to = raw.size; to > from; --to) {
    const LexiconEntry* entry = find_form(raw, from, to);
    if (entry == nullptr) continue;
    if (!(kStrong | kCounted | kSmall | Symbol::roman).has(entry->symbol)) continue;
    if (kStrong.has(entry->symbol) && entry->form.length < 3) continue;
    const bool two_small =
        pieces.count > 0 && kSmall.has(entry->symbol) && kSmall.has(pieces.entries[pieces.count - 1]->symbol);
    if (two_small) continue;
    pieces.entries[pieces.count] = entry;
    pieces.ends[pieces.count++] = to;
    if (take_pieces(raw, to, pieces)) return true;
    --pieces.count;
  }
  return false;
}

// «Сентябрьоктябрь», «домая», «IVкв», but no two small words that happen to make another one.
bool is_calendar(const Pieces& pieces) {
  for (std::size_t i = 0; i < pieces.count; ++i) {
    if (kStrong.has(pieces.entries[i]->symbol)) return true;
    if (i > 0 && kCounted.has(pieces.entries[i]->symbol) && pieces.entries[i - 1]->symbol == Symbol::roman)
      return true;
  }
  return false;
}

}  // namespace

const LexiconEntry* find_form(const RawLetters& raw, std::size_t from, std::size_t to) {
  if (raw.too_long) return nullptr;
  FoldedWord word;
  for (std::size_t i = from; i < to; ++i) word.add(raw.letters[i]);
  return find_form(word);
}

std::optional<Pieces> find_pieces(const RawLetters& raw) {
  Pieces pieces;
  if (raw.too_long || raw.size < 4 || !take_pieces(raw, 0, pieces) || !is_calendar(pieces))
    return std::nullopt;
  return pieces;
}

}  // namespace roadbook::deadline
