#include "deadline/year_words.h"

#include "deadline/item_cursor.h"

namespace roadbook::deadline {

namespace {

constexpr int kCentury = 2000;

class YearReader : ItemCursor {
 public:
  YearReader(std::span<const Item> items, std::size_t at) : ItemCursor{items, at} {}

  std::optional<YearPair> read_pair(SymbolSet marks) {
    if (!is(at_, Symbol::year_number) || !is(at_ + 1, marks)) return std::nullopt;
    const int first = items_[at_].value;
    int last = 0;
    if (is(at_ + 2, Symbol::year_number)) last = items_[at_ + 2].value;
    if (is(at_ + 2, Symbol::number) && items_[at_ + 2].value == (first + 1) % 100) last = first + 1;
    if (last <= first) return std::nullopt;
    at_ += 3;
    return YearPair{static_cast<std::int16_t>(first), static_cast<std::int16_t>(last), at_};
  }

  std::optional<YearPair> read_school_years() {
    auto years = read_pair(Symbol::dash | Symbol::slash);
    if (!years || !skip(Symbol::school)) return std::nullopt;
    skip(Symbol::year);
    years->end = at_;
    return years;
  }

  // The item after the year; sets `open` where several years are named.
  std::size_t read_beside(Term& term, bool& open) {
    const bool bracket = is(at_, Symbol::bracket);
    const std::size_t begin = at_;
    if ((bracket || is(at_, Symbol::comma) || is_dash_before_year()) && is(at_ + 1, Symbol::year_number))
      ++at_;
    if (!read_school_year(term) && !read_year(term, open) && !read_current_year()) return begin;
    if (bracket && term.year != 0) skip(Symbol::bracket);
    return at_;
  }

 private:
  // «Май – 2024 г.», but not «май – 2024–2025 годы»
  bool is_dash_before_year() const { return is(at_, Symbol::dash) && is(at_ + 2, Symbol::year); }

  // «май т. г.», «май с. г.», «15 мая текущего учебного года»
  bool read_current_year() {
    if (!is(at_, Symbol::current | Symbol::from)) return false;
    const bool words = is(at_ + 1, Symbol::school | Symbol::calendar);
    const std::size_t year = at_ + (words ? 2 : 1);
    if (!is(year, Symbol::year)) return false;
    at_ = year + 1;
    return true;
  }

  // «сентябрь 2023/24 уч. года»; with a slash it is a school year even without the word.
  bool read_school_year(Term& term) {
    const std::size_t begin = at_;
    auto years = read_school_years();
    if (!years) {
      at_ = begin;
      years = read_pair(Symbol::slash);
      if (years) skip(Symbol::year);
    }
    if (!years || years->last != years->first + 1) {
      at_ = begin;
      return false;
    }
    term.year = years->first;
    term.school_year = true;
    term.last_year = 0;
    return true;
  }

  bool read_year(Term& term, bool& open) {
    if (is(at_, Symbol::year_number)) {
      open = is(at_ + 1, Symbol::dash | Symbol::slash) && is(at_ + 2, Symbol::year_number);
      term.year = static_cast<std::int16_t>(items_[at_++].value);
      while (skip(Symbol::year)) {
      }
      return true;
    }
    if (!is(at_, Symbol::number) || !is(at_ + 1, Symbol::year) || !is_two_digits(items_[at_])) return false;
    term.year = static_cast<std::int16_t>(kCentury + items_[at_].value);
    at_ += 2;
    return true;
  }

  static bool is_two_digits(const Item& item) {
    return item.end - item.begin == 2 && item.value >= 10 && item.value <= 99;
  }
};

}  // namespace

std::optional<YearPair> read_year_pair(std::span<const Item> items, std::size_t at, SymbolSet marks) {
  return YearReader{items, at}.read_pair(marks);
}

std::optional<YearPair> read_school_years(std::span<const Item> items, std::size_t at) {
  return YearReader{items, at}.read_school_years();
}

std::size_t read_year_beside(std::span<const Item> items, std::size_t at, Term& term, bool& open) {
  return YearReader{items, at}.read_beside(term, open);
}

}  // namespace roadbook::deadline
