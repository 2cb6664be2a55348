#include "executor/pairs.h"

#include <algorithm>

#include "base/byte_search.h"
#include "base/russian.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

// The first bytes of all marks.
constexpr ByteSet kMarkBytes{"\"()[]\xC2\xE2"};

enum class Side : std::uint8_t { none, open, close };

bool is_word_char(char32_t c) { return is_letter(c) || (c >= U'0' && c <= U'9'); }

// The same mark opens and closes in straight quotes, and “ closes after „: what stands around it decides.
Side quote_side(char32_t code, char32_t before, char32_t after) {
  if (code == 0xAB || code == 0x201E) return Side::open;
  if (code == 0xBB) return Side::close;
  if (code != U'"' && code != 0x201C && code != 0x201D) return Side::none;
  const bool touches_left = is_word_char(before) || is_quote_mark(before) || before == U'.' || before == U')';
  const bool touches_right = is_word_char(after) || is_quote_mark(after) || after == U'№';
  if (touches_right && (!touches_left || (is_quote_mark(before) && is_word_char(after)))) return Side::open;
  return Side::close;
}

Side bracket_side(char32_t code) {
  if (code == U'(' || code == U'[') return Side::open;
  return code == U')' || code == U']' ? Side::close : Side::none;
}

// Pairs as they close, the inner ones before those around them.
class PairStack {
 public:
  void add(Side side, std::size_t begin, std::size_t length) {
    if (side == Side::open) open_.push_back(static_cast<std::uint32_t>(begin));
    if (side != Side::close || open_.empty()) return;
    const PhrasePair pair{open_.back(), static_cast<std::uint32_t>(begin + length)};
    open_.pop_back();
    while (!pairs_.empty() && pairs_.back().begin > pair.begin) pairs_.pop_back();
    pairs_.push_back(pair);
  }
  std::vector<PhrasePair> take() { return std::move(pairs_); }

 private:
  std::vector<std::uint32_t> open_;
  std::vector<PhrasePair> pairs_;
};

// Brackets in quotes are part of the name; a pair that straddles a quote is none.
void drop_quoted(std::vector<PhrasePair>& brackets, const std::vector<PhrasePair>& quotes) {
  std::size_t next = 0;
  std::erase_if(brackets, [&](const PhrasePair& bracket) {
    while (next < quotes.size() && quotes[next].end <= bracket.begin) ++next;
    const bool clear = next == quotes.size() || quotes[next].begin > bracket.begin;
    return !clear;
  });
}

}  // namespace

bool is_quote_mark(char32_t code) {
  return code == U'"' || code == 0xAB || code == 0xBB || (code >= 0x201C && code <= 0x201E);
}

PhrasePairs find_pairs(std::string_view text) {
  PairStack quotes;
  PairStack brackets;
  for (std::size_t at = kMarkBytes.find(text, 0); at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    const std::size_t next = at + c.length;
    if (is_quote_mark(c.code)) {
      const char32_t before = at > 0 ? decode_utf8(text, begin_before(text, at)).code : U' ';
      const char32_t after = next < text.size() ? decode_utf8(text, next).code : U' ';
      quotes.add(quote_side(c.code, before, after), at, c.length);
    } else {
      brackets.add(bracket_side(c.code), at, c.length);
    }
    at = kMarkBytes.find(text, next);
  }
  PhrasePairs pairs{quotes.take(), brackets.take()};
  drop_quoted(pairs.brackets, pairs.quotes);
  return pairs;
}

}  // namespace roadbook
