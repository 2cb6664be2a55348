#include "deadline/terms.h"

#include <optional>
#include <span>

#include "deadline/numbers.h"

namespace roadbook::deadline {

namespace {

constexpr int kCentury = 2000;
constexpr SymbolSet kOrdinals = Symbol::ordinal | Symbol::roman | Symbol::number;

// Reads one term from the front of the items.
class TermReader {
 public:
  explicit TermReader(std::span<const Item> items) : items_{items} {}

  // How many items the term takes; 0: no term begins here.
  std::size_t read(Item& result) {
    if (!read_head()) return 0;
    result = items_.front();
    if (needs_year_) read_year();
    result.symbol = symbol_;
    if (symbol_ == Symbol::day_term && !is_possible_day(term_)) result.symbol = Symbol::bad_date;
    result.term = term_;
    result.end = items_[at_ - 1].end;
    return at_;
  }

 private:
  bool is(std::size_t at, SymbolSet symbols) const {
    return at < items_.size() && symbols.has(items_[at].symbol);
  }

  bool skip(SymbolSet symbols) {
    if (!is(at_, symbols)) return false;
    ++at_;
    return true;
  }

  bool set(Symbol symbol, std::size_t length, bool needs_year) {
    symbol_ = symbol;
    at_ = length;
    needs_year_ = needs_year;
    return true;
  }

  bool read_head() {
    const Item& first = items_.front();
    term_ = first.term;
    switch (first.symbol) {
      case Symbol::date:
        return read_dated(Symbol::day_term);
      case Symbol::month_year:
        return read_dated(Symbol::month_term);
      case Symbol::day_month:
        return set(Symbol::day_term, 1, true);
      case Symbol::month:
        return read_month();
      case Symbol::year_number:
        return read_years();
      default:
        return read_numbered();
    }
  }

  bool read_dated(Symbol symbol) {
    set(symbol, 1, false);
    skip(Symbol::year);
    return true;
  }

  bool read_month() {
    term_.month = static_cast<std::uint8_t>(items_.front().value);
    set(Symbol::month_term, 1, true);
    skip(Symbol::month_noun);
    return true;
  }

  // «30 января», «II квартал», «2 полугодие»
  bool read_numbered() {
    const Item& first = items_.front();
    if (first.symbol == Symbol::number && is(1, Symbol::month)) {
      // A number that no day can have is kept as an impossible day.
      term_.day = static_cast<std::uint8_t>(first.value <= 31 ? first.value : 0);
      term_.month = static_cast<std::uint8_t>(items_[1].value);
      return set(Symbol::day_term, 2, true);
    }
    if (!kOrdinals.has(first.symbol)) return false;
    term_.month = static_cast<std::uint8_t>(first.value);
    if (is(1, Symbol::quarter) && first.value >= 1 && first.value <= 4)
      return set(Symbol::quarter_term, 2, true);
    if (is(1, Symbol::half_year) && first.value >= 1 && first.value <= 2)
      return set(Symbol::half_year_term, 2, true);
    return false;
  }

  // «2024 года», «2023 – 2024 годы», «2023/24 уч. г.»
  bool read_years() {
    if (read_school_year()) return set(Symbol::school_year_term, at_, false);
    at_ = 0;
    if (const auto last = read_pair(Symbol::dash | Symbol::slash)) {
      term_.year = static_cast<std::int16_t>(items_.front().value);
      term_.last_year = *last;
      term_.slash = items_[1].symbol == Symbol::slash;
      set(Symbol::years_term, at_, false);
    } else {
      if (!is(1, Symbol::year)) return false;
      term_.year = static_cast<std::int16_t>(items_.front().value);
      set(Symbol::year_term, 1, false);
    }
    while (skip(Symbol::year)) {
    }
    return true;
  }

  // The second year of two; the place is after it. Nothing where the years do not follow each other in time.
  std::optional<std::int16_t> read_pair(SymbolSet marks) {
    if (!is(at_, Symbol::year_number) || !is(at_ + 1, marks)) return std::nullopt;
    const int first = items_[at_].value;
    int last = 0;
    if (is(at_ + 2, Symbol::year_number)) last = items_[at_ + 2].value;
    if (is(at_ + 2, Symbol::number) && items_[at_ + 2].value == (first + 1) % 100) last = first + 1;
    if (last <= first) return std::nullopt;
    at_ += 3;
    return static_cast<std::int16_t>(last);
  }

  bool read_school_year() {
    const std::size_t begin = at_;
    const auto last = read_pair(Symbol::dash | Symbol::slash);
    if (last && *last == items_[begin].value + 1 && skip(Symbol::school)) {
      term_.year = static_cast<std::int16_t>(items_[begin].value);
      term_.last_year = *last;
      skip(Symbol::year);
      return true;
    }
    at_ = begin;
    return false;
  }

  // «май 2023», «май, 2023 г.», «май (2023)»
  void read_year() {
    const bool bracket = is(at_, Symbol::bracket);
    if ((bracket || is(at_, Symbol::comma)) && is(at_ + 1, Symbol::year_number)) ++at_;
    read_year_words();
    if (bracket && term_.year != 0) skip(Symbol::bracket);
  }

  void read_year_words() {
    if (read_school_year() || read_slashed_year()) {
      term_.school_year = true;
      term_.last_year = 0;
    } else if (is(at_, Symbol::year_number)) {
      term_.year = static_cast<std::int16_t>(items_[at_++].value);
      while (skip(Symbol::year)) {
      }
    } else if (is(at_, Symbol::number) && is(at_ + 1, Symbol::year) && is_two_digits(items_[at_])) {
      term_.year = static_cast<std::int16_t>(kCentury + items_[at_].value);
      at_ += 2;
    }
  }

  // «сентябрь 2023/2024»: with a slash it is a school year even without the word.
  bool read_slashed_year() {
    const std::size_t begin = at_;
    const auto last = read_pair(Symbol::slash);
    if (last && *last == items_[begin].value + 1) {
      term_.year = static_cast<std::int16_t>(items_[begin].value);
      skip(Symbol::year);
      return true;
    }
    at_ = begin;
    return false;
  }

  static bool is_two_digits(const Item& item) {
    return item.end - item.begin == 2 && item.value >= 10 && item.value <= 99;
  }

  std::span<const Item> items_;
  std::size_t at_ = 0;
  Symbol symbol_ = Symbol::word;
  Term term_;
  bool needs_year_ = false;
};

// In «1 раз в 2 квартала» the number counts quarters and does not name one.
bool is_interval(const Items& items, std::size_t kept) {
  return kept >= 2 && items[kept - 1].symbol == Symbol::in &&
         (items[kept - 2].symbol == Symbol::times || items[kept - 2].symbol == Symbol::number);
}

}  // namespace

void join_terms(Items& items) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < items.size();) {
    Item term;
    const std::size_t length =
        is_interval(items, kept) ? 0 : TermReader{std::span{items}.subspan(at)}.read(term);
    items[kept++] = length == 0 ? items[at] : term;
    at += length == 0 ? 1 : length;
  }
  items.resize(kept);
}

}  // namespace roadbook::deadline
