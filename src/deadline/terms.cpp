#include "deadline/terms.h"

#include <algorithm>
#include <optional>
#include <span>

#include "deadline/lexicon_data.h"
#include "deadline/month_parts.h"
#include "deadline/numbers.h"
#include "deadline/year_words.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kLimits = Symbol::before | Symbol::towards | Symbol::later | Symbol::than;

std::uint8_t small(int value) { return static_cast<std::uint8_t>(value); }

// «Два», «2-х»: counts, and names nothing.
bool is_count(const Item& item) {
  const bool plain = item.end - item.begin <= (item.value < 10 ? 1U : 2U);
  return item.symbol == Symbol::number && !item.names && !plain;
}

// Reads one term from the front of the items.
class TermReader {
 public:
  // `limited`: words like «до» or «не позднее» stand before the items.
  TermReader(std::span<const Item> items, bool limited) : items_{items}, limited_{limited} {}

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

  bool read_dated(Symbol symbol) {
    set(symbol, 1, false);
    skip(Symbol::year);
    return true;
  }

  bool read_month() {
    term_.month = small(items_.front().value);
    if (set_part(read_part_after_month(items_, term_))) return true;
    if (read_weekday_after()) return true;
    set(Symbol::month_term, 1, true);
    skip(Symbol::month_noun);
    return true;
  }

  // «Сентябрь, 3-я среда», «май (последний четверг)»
  bool read_weekday_after() {
    const bool bracket = is(1, Symbol::bracket);
    const std::size_t at = is(1, Symbol::bracket | Symbol::comma | Symbol::dash) ? 2 : 1;
    if (!is(at, kOrdinals | Symbol::last) || !is(at + 1, Symbol::weekday)) return false;
    if (bracket ? !is(at + 2, Symbol::bracket) : is(at + 2, Symbol::month | Symbol::month_noun)) return false;
    const bool last = items_[at].symbol == Symbol::last;
    if (!last && (items_[at].value == 0 || items_[at].value > 5)) return false;
    term_.weekday = small(items_[at + 1].value);
    term_.day = last ? kLast : small(items_[at].value);
    return set(Symbol::nth_weekday_term, at + (bracket ? 3 : 2), true);
  }

  // «Осенне-зимний период»: a range of two seasons.
  bool is_first_of_two(const Item& season) {
    if (!is(1, Symbol::dash) || !is(2, Symbol::season) || !is(3, Symbol::period)) return false;
    term_.month = small(season.value - kAdjective);
    return items_[2].value > kAdjective;
  }

  // «Осень 2023 г.», but not «осенние каникулы».
  bool read_season() {
    const Item& first = items_.front();
    const bool adjective = first.value > kAdjective;
    if (adjective && is_first_of_two(first)) return set(Symbol::season_term, 1, false);
    if (adjective && !is(1, Symbol::period)) return false;
    term_.month = small(adjective ? first.value - kAdjective : first.value);
    const std::size_t length = is(1, Symbol::period) ? 2 : 1;
    if (is(length, Symbol::event_name | Symbol::holiday | Symbol::word | Symbol::month_noun)) return false;
    const auto years =
        first.value == 1 ? read_year_pair(items_, length, Symbol::dash | Symbol::slash) : std::nullopt;
    if (!years) return set(Symbol::season_term, length, true);
    // «зима 2021–2022»: begins in the first of the two years.
    term_.year = static_cast<std::int16_t>(years->last - 1);
    return set(Symbol::season_term, years->end, false);
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
    if (set_part(read_counted_part(items_, value, at, limited_, term_))) return true;
    if (is_day && is(at, Symbol::month)) return set_day(value, at + 1);
    if (is_day && is(at, Symbol::date_noun) && is(at + 1, Symbol::month)) return set_day(value, at + 2);
    if (is(at, Symbol::weekday) && is(at + 1, Symbol::month) && (value <= 5 || value == kLast)) {
      term_.weekday = small(items_[at].value);
      term_.day = small(value);
      term_.month = small(items_[at + 1].value);
      return set(Symbol::nth_weekday_term, at + 2, true);
    }
    term_.month = small(value);
    if (is_count(items_.front())) return false;  // «два квартала»
    if (is(at, Symbol::quarter) && value >= 1 && value <= 4) return set(Symbol::quarter_term, at + 1, true);
    if (is(at, Symbol::half_year) && value >= 1 && value <= 2)
      return set(Symbol::half_year_term, at + 1, true);
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
    while (skip(Symbol::year)) {
    }
    return true;
  }

  void take_years(const YearPair& years) {
    term_.year = years.first;
    term_.last_year = years.last;
  }

  std::span<const Item> items_;
  std::size_t at_ = 0;
  Symbol symbol_ = Symbol::word;
  Term term_;
  bool needs_year_ = false;
  bool limited_;
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

// «Декабрь, 3–4 неделя» becomes terms in place; returns how many items it took.
std::size_t join_parts(Items& items, std::size_t& kept, std::size_t at) {
  if (items[at].symbol != Symbol::month || at + 4 >= items.size()) return 0;
  Items parts{items.get_allocator()};
  const std::size_t length = read_parts_after_month(std::span{items}.subspan(at), parts);
  if (length == 0) return 0;
  std::copy(parts.begin(), parts.end(), items.begin() + static_cast<std::ptrdiff_t>(kept));
  kept += parts.size();
  return length;
}

}  // namespace

void join_terms(Items& items) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < items.size();) {
    if (const std::size_t length = join_parts(items, kept, at)) {
      at += length;
      continue;
    }
    Item term;
    const bool limited = kept > 0 && kLimits.has(items[kept - 1].symbol);
    const std::size_t length = is_interval(items, kept) || is_before_start(items, kept, at)
                                   ? 0
                                   : TermReader{std::span{items}.subspan(at), limited}.read(term);
    items[kept++] = length == 0 ? items[at] : term;
    at += length == 0 ? 1 : length;
  }
  items.resize(kept);
}

}  // namespace roadbook::deadline
