#include "deadline/term_reader.h"

#include "deadline/item_cursor.h"
#include "deadline/lexicon_data.h"
#include "deadline/month_parts.h"
#include "deadline/numbers.h"
#include "deadline/seasons.h"
#include "deadline/year_words.h"

namespace roadbook::deadline {

namespace {

std::uint8_t small(int value) { return static_cast<std::uint8_t>(value); }

// «Два», «2-х»: counts, and names nothing.
bool is_count(const Item& item) {
  const bool plain = item.end - item.begin <= (item.value < 10 ? 1U : 2U);
  return item.symbol == Symbol::number && !item.names && !item.oblique && !plain;
}

// Reads one term from the front of the items.
class TermReader : ItemCursor {
 public:
  TermReader(std::span<const Item> items, BeforeTerm before) : ItemCursor{items}, before_{before} {}

  // How many items the term takes; 0: no term begins here.
  std::size_t read(Item& result) {
    if (!read_head()) return 0;
    result = items_.front();
    if (needs_year_) {
      bool open = false;
      at_ = read_year_beside(items_, at_, term_, open);
      if (open) symbol_ = Symbol::word;
    }
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
        return set_season();
      case Symbol::start:
      case Symbol::middle:
      case Symbol::end:
        return set_part(read_month_edge(items_, term_));
      case Symbol::outermost:
        return set_part(read_outermost_days(items_, term_));
      case Symbol::quarter:
        return read_quarter_before_number();
      default:
        return read_numbered();
    }
  }

  bool set_part(std::size_t length) { return length != 0 && set(Symbol::month_part_term, length, true); }

  bool set_weekday(std::size_t length) { return length != 0 && set(Symbol::nth_weekday_term, length, true); }

  bool set_season() {
    bool needs_year = false;
    const std::size_t length = read_season(items_, term_, needs_year);
    return length != 0 && set(Symbol::season_term, length, needs_year);
  }

  bool read_dated(Symbol symbol) {
    set(symbol, 1, false);
    skip_year_words();
    return true;
  }

  bool read_month() {
    term_.month = small(items_.front().value);
    // «Октябрь – май (последняя пятница)»: that of each month, and not of May alone.
    if (!before_.of_range && set_part(read_part_after_month(items_, term_))) return true;
    if (!before_.of_range && set_weekday(read_weekday_after_month(items_, term_))) return true;
    set(Symbol::month_term, 1, true);
    skip(Symbol::month_noun);
    return true;
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
    if (set_part(read_counted_part(items_, value, at, before_.limited, term_))) return true;
    if (is_day && is(at, Symbol::month)) return set_day(value, at + 1);
    if (is_day && is(at, Symbol::date_noun) && is(at + 1, Symbol::month)) return set_day(value, at + 2);
    if (set_weekday(read_counted_weekday(items_, value, at, term_))) return true;
    term_.month = small(value);
    if (is_count(items_.front())) return false;  // «два квартала»
    if (is(at, Symbol::quarter) && value >= 1 && value <= 4) return set(Symbol::quarter_term, at + 1, true);
    if (value < 1 || value > 2) return false;
    if (is(at, Symbol::half_year)) return set(Symbol::half_year_term, at + 1, true);
    // «Вторая половина года»
    if (is(at, Symbol::half) && is(at + 1, Symbol::year)) return set(Symbol::half_year_term, at + 2, true);
    return false;
  }

  bool set_day(std::uint16_t value, std::size_t length) {
    // A number that no day can have is kept as an impossible day.
    term_.day = small(value <= 31 ? value : 0);
    term_.month = small(items_[length - 1].value);
    return set(Symbol::day_term, length, true);
  }

  // «2024 года», «2023 – 2024 годы», «2023/24 уч. г.»
  bool read_years() {
    if (const auto years = read_school_years(items_, 0)) {
      take_years(*years);
      return set(Symbol::school_year_term, years->end, false);
    }
    if (const auto years = read_year_pair(items_, 0, Symbol::dash | Symbol::slash)) {
      take_years(*years);
      term_.slash = items_[1].symbol == Symbol::slash;
      set(Symbol::years_term, years->end, false);
    } else {
      if (!is(1, Symbol::year)) return false;
      term_.year = static_cast<std::int16_t>(items_.front().value);
      set(Symbol::year_term, 1, false);
    }
    skip_year_words();
    return true;
  }

  void skip_year_words() {
    while (skip(Symbol::year)) {
    }
  }

  void take_years(const YearPair& years) {
    term_.year = years.first;
    term_.last_year = years.last;
  }

  Symbol symbol_ = Symbol::word;
  Term term_;
  bool needs_year_ = false;
  BeforeTerm before_;
};

}  // namespace

std::size_t read_term(std::span<const Item> items, BeforeTerm before, Item& result) {
  return TermReader{items, before}.read(result);
}

}  // namespace roadbook::deadline
