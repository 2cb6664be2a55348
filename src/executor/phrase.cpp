#include "executor/phrase.h"

#include <algorithm>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "executor/letters.h"
#include "executor/pairs.h"

namespace roadbook {

namespace {

class PhraseReader {
 public:
  explicit PhraseReader(std::string_view text) : text_{text}, pairs_{find_pairs(text)} {
    phrase_.text = text;
    phrase_.folded.reserve(text.size() + 16);
    phrase_.words.reserve(text.size() / 10 + 2);
  }

  Phrase read() {
    while (at_ < text_.size()) step();
    return std::move(phrase_);
  }

 private:
  void step() {
    if (const PhrasePair* pair = pair_at(pairs_.brackets, next_bracket_); pair != nullptr) {
      skip_bracket(*pair);
      return;
    }
    const DecodedChar c = decode_utf8(text_, at_);
    if (is_word_char(c.code)) {
      read_word();
      return;
    }
    if (c.code == U'<') {
      if (const std::size_t length = line_break_tag(at_); length != 0) {
        gap_ |= kGapNewline;
        at_ += length;
        return;
      }
    }
    read_mark(c);
    at_ += c.length;
  }

  void skip_bracket(const PhrasePair& pair) {
    phrase_.brackets.push_back({pair.begin, pair.end});
    gap_ |= kGapBracket;
    at_ = pair.end;
    lead_ = at_;
    lead_open_ = false;
    while (next_bracket_ < pairs_.brackets.size() && pairs_.brackets[next_bracket_].begin < at_)
      ++next_bracket_;
  }

  // The pair that begins here, if any.
  const PhrasePair* pair_at(const std::vector<PhrasePair>& pairs, std::size_t next) const {
    return next < pairs.size() && pairs[next].begin == at_ ? &pairs[next] : nullptr;
  }

  void read_mark(const DecodedChar& c) {
    switch (c.code) {
      case U',':
        gap_ |= kGapComma;
        break;
      case U';':
        gap_ |= kGapSemicolon;
        break;
      case U':':
        gap_ |= kGapColon;
        break;
      case U'\n':
        gap_ |= kGapNewline;
        break;
      case U'/':
        gap_ |= kGapSlash;
        break;
      case U'.':
        if (!phrase_.words.empty() && phrase_.words.back().end == at_) phrase_.words.back().dotted = true;
        break;
      case U'+':
        read_plus();
        break;
      default:
        if (is_bullet(c.code)) gap_ |= kGapSemicolon;
        if (is_dash(c.code)) read_dash(c);
    }
    extend_edges(c);
  }

  // «500+», but «школы + ДОУ».
  void read_plus() {
    if (!phrase_.words.empty() && phrase_.words.back().end == at_) {
      phrase_.words.back().outer_end = static_cast<std::uint32_t>(at_ + 1);
    } else {
      gap_ |= kGapSemicolon;
    }
  }

  // A hyphen stands in a word, also where the line breaks behind it. Dashes that open lines are marks of a
  // list, and then so are those inside of lines.
  void read_dash(const DecodedChar& c) {
    if (is_inside_word(c)) {
      gap_ |= kGapHyphen;
      return;
    }
    if (const std::size_t rest = broken_word_at(at_ + c.length); rest != 0) {
      gap_ |= kGapHyphen;
      at_ = rest - c.length;
      return;
    }
    gap_ |= kGapDash;
    if (phrase_.words.empty() && phrase_.brackets.empty()) has_dash_items_ = true;
    if (has_dash_items_) gap_ |= kGapSemicolon;
  }

  // Where «психолог» of «педагог-\nпсихолог» begins; 0: the dash breaks no word.
  std::size_t broken_word_at(std::size_t at) const {
    if (phrase_.words.empty() || phrase_.words.back().end != at_) return 0;
    while (at < text_.size()) {
      if (text_[at] == ' ' || text_[at] == '\n') {
        ++at;
      } else if (const std::size_t length = line_break_tag(at); length != 0) {
        at += length;
      } else {
        break;
      }
    }
    if (at >= text_.size()) return 0;
    const char32_t next = decode_utf8(text_, at).code;
    return is_letter(next) && !is_upper(next) ? at : 0;
  }

  // Bytes of «<br>» or «<br/>» at the place; 0: none.
  std::size_t line_break_tag(std::size_t at) const {
    const std::string_view rest = text_.substr(at, 6);
    for (const std::string_view tag : {"<br>", "<br/>", "<br />", "<BR>"}) {
      if (rest.starts_with(tag)) return tag.size();
    }
    return 0;
  }

  bool is_inside_word(const DecodedChar& c) const {
    const std::size_t next = at_ + c.length;
    return !phrase_.words.empty() && phrase_.words.back().end == at_ && next < text_.size() &&
           is_word_char(decode_utf8(text_, next).code);
  }

  // «№» and opening quotes belong to the word after them, closing quotes to the word before.
  void extend_edges(const DecodedChar& c) {
    if (c.code == U' ') return;
    if (next_quote_ < pairs_.quotes.size() && at_ >= pairs_.quotes[next_quote_].end) ++next_quote_;
    const bool in_quote = next_quote_ < pairs_.quotes.size() && at_ >= pairs_.quotes[next_quote_].begin;
    const bool closes = in_quote && at_ + c.length >= pairs_.quotes[next_quote_].end;
    if (closes && !phrase_.words.empty()) {
      phrase_.words.back().outer_end = static_cast<std::uint32_t>(at_ + c.length);
    }
    const bool leads = c.code == U'№' || (in_quote && !closes && is_quote_mark(c.code));
    if (leads && !lead_open_) lead_ = at_;
    if (leads || (lead_open_ && c.code != U' ' && c.code != 0xA0)) lead_open_ = leads;
  }

  void read_word() {
    drop_item_number();
    PhraseWord word;
    word.begin = static_cast<std::uint32_t>(at_);
    word.outer_begin = lead_open_ ? static_cast<std::uint32_t>(lead_) : word.begin;
    word.folded_begin = static_cast<std::uint32_t>(phrase_.folded.size());
    const WordLetters count = read_letters(text_, at_, phrase_.folded);
    at_ = count.end;
    word.end = word.outer_end = static_cast<std::uint32_t>(at_);
    word.folded_length = static_cast<std::uint32_t>(phrase_.folded.size()) - word.folded_begin;
    word.shape = count.shape();
    if (is_digit(static_cast<unsigned char>(text_[word.begin]))) word.shape = WordShape::number;  // «9А»
    // Whether a dot follows is not yet seen.
    if (count.letters == 1 && count.digits == 0 && count.capitals == 1) word.shape = WordShape::initial;
    word.exact = word.shape == WordShape::abbreviation || word.shape == WordShape::number;
    word.key_begin = word.folded_begin;
    word.key_length = word.folded_length;
    if (word.shape == WordShape::abbreviation) drop_ending(word, count);
    word.gap = gap_;
    word.quote = quote_at(word.begin);
    phrase_.words.push_back(word);
    gap_ = 0;
    lead_open_ = false;
  }

  // «ШНОРов» is compared as «ШНОР».
  void drop_ending(PhraseWord& word, const WordLetters& count) {
    const std::size_t tail = count.letters - count.last_capital;
    if (tail == 0 || tail > 3 || count.capitals != count.last_capital || count.digits != 0) return;
    word.key_length -= static_cast<std::uint32_t>(2 * tail);
    if (word.key_length > word.folded_length) word.key_length = word.folded_length;
  }

  // «1. Отдел», «2) школы»: the number of an item is no word of a name. Inside of a line it is one that
  // follows the number before it.
  void drop_item_number() {
    if (phrase_.words.empty() || gap_ != 0) return;
    const PhraseWord last = phrase_.words.back();
    if (last.shape != WordShape::number || last.outer_begin != last.begin || at_ < last.end + 1) return;
    if (text_[last.end] != '.' && text_[last.end] != ')') return;
    const bool opens_line = phrase_.words.size() == 1 || (last.gap & kGapNewline) != 0;
    const std::size_t number = small_number(phrase_.folded_word(last));
    const bool is_next = last_item_ != 0 && number == last_item_ + 1;
    const bool adjoins = at_ < last.end + 2 && !is_letter(decode_utf8(text_, at_).code);  // «1.1»
    if (!is_next && (!opens_line || adjoins)) return;
    last_item_ = number;
    phrase_.words.pop_back();
    gap_ = last.gap | (phrase_.words.empty() ? 0 : kGapSemicolon);
  }

  static std::size_t small_number(std::string_view digits) {
    if (digits.size() > 2) return 0;
    std::size_t number = 0;
    for (const char c : digits) {
      if (c < '0' || c > '9') return 0;
      number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    return number;
  }

  std::uint16_t quote_at(std::uint32_t place) {
    const auto& quotes = pairs_.quotes;
    while (next_quote_ < quotes.size() && place >= quotes[next_quote_].end) ++next_quote_;
    if (next_quote_ == quotes.size() || place < quotes[next_quote_].begin) return 0;
    return static_cast<std::uint16_t>(next_quote_ % 65535 + 1);
  }

  std::string_view text_;
  PhrasePairs pairs_;
  Phrase phrase_;
  std::size_t at_ = 0;
  std::size_t lead_ = 0;
  std::size_t next_quote_ = 0;
  std::size_t next_bracket_ = 0;
  std::uint8_t gap_ = 0;
  std::size_t last_item_ = 0;  // number of the list's item that is being read
  bool lead_open_ = false;
  bool has_dash_items_ = false;
};

// «Администрация – педагоги – родители»: dashes that are the only marks of a cell separate; but one alone, or
// one beside a person, joins.
void read_dashes_as_separators(Phrase& phrase) {
  std::size_t dashes = 0;
  for (const PhraseWord& word : phrase.words) {
    if (word.shape == WordShape::person || (word.gap & kGapSeparators) != 0) return;
    if (word.gap == kGapDash && word.shape != WordShape::number) ++dashes;
  }
  if (dashes < 2) return;
  for (PhraseWord& word : phrase.words) {
    if (word.gap == kGapDash) word.gap |= kGapSemicolon;
  }
}

}  // namespace

Phrase read_phrase(std::string_view text) {
  Phrase phrase = PhraseReader{text}.read();
  join_persons(phrase);
  read_dashes_as_separators(phrase);
  lower_shouted_words(phrase);
  join_legal_forms(phrase);
  return phrase;
}

std::string_view bracket_text(std::string_view phrase, const PhraseBracket& bracket) {
  return trim(phrase.substr(bracket.begin + 1, bracket.end - bracket.begin - 2));
}

std::string_view defined_short_form(std::string_view phrase, const PhraseBracket& bracket) {
  constexpr std::string_view kHereafter = "далее";
  const std::string_view inside = bracket_text(phrase, bracket);
  if (!inside.starts_with(kHereafter) && !inside.starts_with("Далее")) return {};
  std::string_view rest = trim(inside.substr(kHereafter.size()));
  while (!rest.empty()) {
    const DecodedChar c = decode_utf8(rest, 0);
    if (is_word_char(c.code)) break;
    rest.remove_prefix(c.length);
  }
  return rest;
}

}  // namespace roadbook
