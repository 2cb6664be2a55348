#include "deadline/terms.h"

#include <optional>
#include <span>

#include "deadline/lexicon_data.h"
#include "deadline/numbers.h"

namespace roadbook::deadline {

namespace {

constexpr int kCentury = 2000;
constexpr SymbolSet kEdges = Symbol::start | Symbol::middle | Symbol::end;
constexpr SymbolSet kMonthParts = Symbol::decade | Symbol::half | Symbol::week;

std::uint8_t small(int value) { return static_cast<std::uint8_t>(value); }

bool has_ending(const Item& number) {
  return number.symbol != Symbol::number || number.end - number.begin > (number.value < 10 ? 1U : 2U);
}

// Reads one term from the front of the items.
class TermReader {
 public:
  explicit TermReader(std::span<const Item> items) : items_{items} {}

  // How many items the term takes; 0: no term begins here.
  std::size_t read(Item& result) {
    if (!read_head()) return 0;
    result = items_.front();
    if (needs_year_) read_year();
    if (is(at_, Symbol::inclusive)) {
      term_.inclusive = true;
      ++at_;
    } else if (is(at_, Symbol::bracket) && is(at_ + 1, Symbol::inclusive) && is(at_ + 2, Symbol::bracket)) {
      term_.inclusive = true;
      at_ += 3;
    }
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
      case Symbol::season:
        return read_season();
      case Symbol::start:
      case Symbol::middle:
      case Symbol::end:
        return read_edge();
      case Symbol::quarter:
        return read_quarter_before_number();
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
    term_.month = small(items_.front().value);
    if (read_part_after()) return true;
    set(Symbol::month_term, 1, true);
    skip(Symbol::month_noun);
    return true;
  }

  // «Сентябрь, 1 неделя», «октябрь (последняя декада)»
  bool read_part_after() {
    const bool bracket = is(1, Symbol::bracket);
    const std::size_t at = bracket || is(1, Symbol::comma) ? 2 : 1;
    if (!is(at, kOrdinals | Symbol::last) || !is(at + 1, kMonthParts) || is(at + 2, Symbol::month))
      return false;
    if (bracket && !is(at + 2, Symbol::bracket)) return false;
    const bool last = items_[at].symbol == Symbol::last;
    const std::uint16_t number = last ? kLast : items_[at].value;
    if (!name_month_part(items_[at + 1].symbol, number, last)) return false;
    return set(Symbol::month_part_term, at + (bracket ? 3 : 2), true);
  }

  // «Осень 2023 г.», but not «осенние каникулы».
  bool read_season() {
    const Item& first = items_.front();
    const bool adjective = first.value > kAdjective;
    if (adjective && !is(1, Symbol::period)) return false;
    term_.month = small(adjective ? first.value - kAdjective : first.value);
    const std::size_t length = is(1, Symbol::period) ? 2 : 1;
    if (is(length, Symbol::event_name | Symbol::holiday | Symbol::word | Symbol::month_noun)) return false;
    at_ = length;
    const auto last = first.value == 1 ? read_pair(Symbol::dash | Symbol::slash) : std::nullopt;
    if (!last) return set(Symbol::season_term, length, true);
    // «зима 2021–2022»: begins in the first of the two years.
    term_.year = static_cast<std::int16_t>(*last - 1);
    return set(Symbol::season_term, at_, false);
  }

  // «Начало мая», «конец мая»: the first and the last ten days.
  bool read_edge() {
    if (!is(1, Symbol::month)) return false;
    const Symbol edge = items_.front().symbol;
    term_.edge = true;
    term_.part = MonthPart::decade;
    term_.day = edge == Symbol::start ? 1 : edge == Symbol::middle ? 2 : 3;
    return set_part(2);
  }

  // The month is the item at length - 1.
  bool set_part(std::size_t length) {
    term_.month = small(items_[length - 1].value);
    return set(Symbol::month_part_term, length, true);
  }

  // «Квартал II»
  bool read_quarter_before_number() {
    if (!is(1, Symbol::roman)) return false;
    term_.month = small(items_[1].value);
    return set(Symbol::quarter_term, 2, true);
  }

  // «30 января», «II квартал», «2 полугодие»
  bool read_numbered() {
    const Item& first = items_.front();
    if (first.symbol == Symbol::last) return read_counted(kLast, 1);
    if (!kOrdinals.has(first.symbol)) return false;
    std::size_t length = 1;
    std::uint16_t value = first.value;
    // «двадцать первого»
    if (first.symbol == Symbol::number && is(1, Symbol::ordinal) && items_[1].value < 10 &&
        (value == 20 || value == 30) && first.end - first.begin > 2) {
      value = static_cast<std::uint16_t>(value + items_[length++].value);
    }
    return read_counted(value, length);
  }

  bool read_counted(std::uint16_t value, std::size_t at) {
    const bool is_day = items_.front().symbol != Symbol::roman && items_.front().symbol != Symbol::last;
    const bool some_days = is(at, Symbol::date_noun) && items_[at].value == kPlural;
    if (some_days && is(at + 1, Symbol::month)) return read_first_days(value, at);
    if (is_day && is(at, Symbol::month)) return set_day(value, at + 1);
    if (is_day && is(at, Symbol::date_noun) && is(at + 1, Symbol::month)) return set_day(value, at + 2);
    if (is(at, kMonthParts) && is(at + 1, Symbol::month)) return read_month_part(value, at);
    if (is(at, Symbol::weekday) && is(at + 1, Symbol::month) && (value <= 5 || value == kLast)) {
      term_.weekday = small(items_[at].value);
      term_.day = small(value);
      term_.month = small(items_[at + 1].value);
      return set(Symbol::nth_weekday_term, at + 2, true);
    }
    term_.month = small(value);
    if (is(at, Symbol::quarter) && value >= 1 && value <= 4) return set(Symbol::quarter_term, at + 1, true);
    if (is(at, Symbol::half_year) && value >= 1 && value <= 2)
      return set(Symbol::half_year_term, at + 1, true);
    return false;
  }

  // «В первых числах мая», «в последних числах мая»: as its beginning and its end.
  bool read_first_days(std::uint16_t value, std::size_t at) {
    if (value != 1 && value != kLast) return false;
    term_.part = MonthPart::decade;
    term_.edge = true;
    term_.day = value == 1 ? 1 : 3;
    return set_part(at + 2);
  }

  bool set_day(std::uint16_t value, std::size_t length) {
    // A number that no day can have is kept as an impossible day.
    term_.day = small(value <= 31 ? value : 0);
    term_.month = small(items_[length - 1].value);
    return set(Symbol::day_term, length, true);
  }

  // «Вторая декада мая», «последняя неделя мая»; «2 недели мая» is a length of time.
  bool read_month_part(std::uint16_t value, std::size_t at) {
    const Item& noun = items_[at];
    const bool length = noun.symbol == Symbol::week && noun.value == kCounted && !has_ending(items_.front());
    if (length || !name_month_part(noun.symbol, value, items_.front().symbol == Symbol::last)) return false;
    return set_part(at + 2);
  }

  // Sets which part of its month the term is; false where a month has no such part.
  bool name_month_part(Symbol noun, std::uint16_t number, bool last) {
    const unsigned most = noun == Symbol::decade ? 3 : noun == Symbol::half ? 2 : 4;
    if (!last && (number == 0 || number > most)) return false;
    term_.part = noun == Symbol::decade ? MonthPart::decade
                 : noun == Symbol::half ? MonthPart::half
                                        : MonthPart::week;
    const bool last_week = last && noun == Symbol::week;
    term_.day = last_week ? kLast : small(last ? static_cast<int>(most) : number);
    return true;
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
    if (is(at_, Symbol::current) && is(at_ + 1, Symbol::year)) {
      at_ += 2;
    } else if (read_school_year() || read_slashed_year()) {
      term_.school_year = true;
      term_.last_year = 0;
    } else if (is(at_, Symbol::year_number)) {
      // «сентябрь 2021–2024»: of which year is not said.
      if (is(at_ + 1, Symbol::dash | Symbol::slash) && is(at_ + 2, Symbol::year_number))
        symbol_ = Symbol::word;
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

// «До начала мая» is before the month, and not by the end of its first days.
bool is_before_start(const Items& items, std::size_t kept, std::size_t at) {
  return items[at].symbol == Symbol::start && kept > 0 &&
         (Symbol::before | Symbol::towards).has(items[kept - 1].symbol);
}

}  // namespace

void join_terms(Items& items) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < items.size();) {
    Item term;
    const std::size_t length = is_interval(items, kept) || is_before_start(items, kept, at)
                                   ? 0
                                   : TermReader{std::span{items}.subspan(at)}.read(term);
    items[kept++] = length == 0 ? items[at] : term;
    at += length == 0 ? 1 : length;
  }
  items.resize(kept);
}

}  // namespace roadbook::deadline
