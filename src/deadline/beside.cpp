#include "deadline/beside.h"

#include <algorithm>

#include "deadline/item_cursor.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kTimed = Symbol::day_term | Symbol::nth_weekday_term | Symbol::weekday | Symbol::often |
                             Symbol::date_noun | Symbol::day_noun | Symbol::month_noun | Symbol::constantly |
                             Symbol::bracket;
constexpr SymbolSet kBeforeTime =
    Symbol::in | Symbol::from | Symbol::before | Symbol::towards | Symbol::on | Symbol::to | Symbol::since;
constexpr SymbolSet kMarks = Symbol::comma | Symbol::bracket | Symbol::dash;

class BesideReader {
 public:
  explicit BesideReader(Items& items) : items_{items} {}

  void join() {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < items_.size();) {
      if (const std::size_t weekday = weekday_before(at, kept)) {
        take_weekday(items_[at], items_[at + weekday], items_[at].begin);
        items_[kept++] = items_[at + weekday];
        at += weekday + 1;
      } else if (const std::size_t time = time_before_day(at)) {
        items_[at + time].begin = items_[at].begin;
        at += time;
        continue;
      } else {
        items_[kept++] = items_[at++];
      }
      at += take_after(items_[kept - 1], at);
    }
    items_.resize(kept);
  }

 private:
  bool is(std::size_t at, SymbolSet symbols) const { return is_at(items_, at, symbols); }

  static void take_weekday(const Item& weekday, Item& day, std::uint32_t begin) {
    day.term.weekday = static_cast<std::uint8_t>(weekday.value);
    day.note_begin = weekday.begin;
    day.note_end = weekday.end;
    day.begin = std::min(begin, day.begin);
  }

  // «Пятница, 22.09.2023»: how far the day is from the weekday. A list of weekdays belongs to no day.
  std::size_t weekday_before(std::size_t at, std::size_t kept) const {
    if (!is(at, Symbol::weekday)) return 0;
    if (kept > 0 &&
        (Symbol::weekday | Symbol::every | Symbol::often | Symbol::to).has(items_[kept - 1].symbol))
      return 0;
    const std::size_t day = is(at + 1, Symbol::comma | Symbol::bracket) ? 2 : 1;
    return is(at + day, Symbol::day_term) && items_[at + day].term.weekday == 0 ? day : 0;
  }

  // Items that say a time of day from `at` on: «в 10:00», «с 10.00 до 12.00», «15 часов».
  std::size_t read_time(std::size_t at) const {
    std::size_t end = at;
    if (is(end, kBeforeTime)) ++end;
    std::size_t clock = read_clock(end);
    if (clock == 0) return 0;
    end += clock;
    while (is(end, kBeforeTime | Symbol::dash | Symbol::conjunction | Symbol::comma)) {
      clock = read_clock(end + 1);
      if (clock == 0) break;
      end += clock + 1;
    }
    return end - at;
  }

  std::size_t read_clock(std::size_t at) const {
    if (const std::size_t dashed = read_dashed_clock(at)) return dashed;
    const bool hours = is(at, Symbol::number) && is(at + 1, Symbol::hour);
    if (!hours && !is(at, Symbol::clock)) return 0;
    std::size_t end = at + 1;
    while (is(end, Symbol::hour) || (is(end, Symbol::number) && is(end + 1, Symbol::hour))) ++end;
    return end - at;
  }

  // «20 марта, 14-30»: no classes and no days of another month; «октябрь (10-20)» are its days.
  std::size_t read_dashed_clock(std::size_t at) const {
    constexpr unsigned kLastClass = 11;
    if (at == 0 || !is_after_timed(at) || !is(at, Symbol::number) || !is(at + 1, Symbol::dash) ||
        !is(at + 2, Symbol::number))
      return 0;
    const Item& minutes = items_[at + 2];
    if (items_[at].value > 23 || minutes.value > 59 || minutes.end - minutes.begin != 2) return 0;
    if (minutes.value % 5 != 0 || (minutes.value <= kLastClass && items_[at - 1].symbol != Symbol::in))
      return 0;
    return at + 3 == items_.size() || is(at + 3, kMarks) || items_[at + 3].line_break ? 3 : 0;
  }

  bool is_after_timed(std::size_t at) const {
    constexpr SymbolSet kTimedBefore = kDayTerms | Symbol::weekday | Symbol::often | kBeforeTime;
    const std::size_t before = at > 1 && kMarks.has(items_[at - 1].symbol) ? at - 2 : at - 1;
    return kTimedBefore.has(items_[before].symbol);
  }

  // «до 12.00 15 мая», «10:00, 15 мая»: the preposition is kept for the day.
  std::size_t time_before_day(std::size_t at) const {
    // «с 9.00 до 17.00 25 мая»
    const std::size_t hours = is(at, Symbol::from) ? read_time(at) : 0;
    if (hours > 3 && is(at + hours, Symbol::day_term)) return hours;
    const std::size_t clock = read_clock(at);
    if (clock == 0) return 0;
    const std::size_t day = at + clock + (is(at + clock, Symbol::comma) ? 1 : 0);
    // «не позднее 16.00 четверга»
    if (is(at + clock, Symbol::weekday)) return clock;
    return is(day, Symbol::day_term) ? day - at : 0;
  }

  // Times and a weekday after the item; how many items they take.
  std::size_t take_after(Item& item, std::size_t at) const {
    std::size_t taken = 0;
    while (true) {
      const std::size_t more = take_one_after(item, at + taken);
      if (more == 0) return taken;
      taken += more;
      item.end = items_[at + taken - 1].end;
    }
  }

  std::size_t take_one_after(Item& item, std::size_t at) const {
    if (!kTimed.has(item.symbol)) return 0;
    const bool bracket = is(at, Symbol::bracket);
    const std::size_t begin = at + (is(at, kMarks) ? 1 : 0);
    std::size_t length = read_time(begin);
    // «с 10.00 1 марта до 12.00 3 марта»: the time of another day.
    if (length != 0 && is(begin + length, Symbol::day_term)) return 0;
    if (length == 0 && item.symbol == Symbol::day_term && item.term.weekday == 0)
      length = take_weekday_after(item, begin);
    if (length == 0) return 0;
    std::size_t end = begin + length;
    if (bracket) {
      if (!is(end, Symbol::bracket)) return 0;
      ++end;
    }
    return end - at;
  }

  std::size_t take_weekday_after(Item& day, std::size_t at) const {
    const std::size_t weekday = at + (is(at, Symbol::in) ? 1 : 0);
    if (!is(weekday, Symbol::weekday) || items_[weekday].line_break) return 0;
    // It belongs to the day after it, or to a list of weekdays.
    const std::size_t next = weekday + 1 + (is(weekday + 1, kSeparators) ? 1 : 0);
    if (is(next, Symbol::weekday)) return 0;
    if (is(next, Symbol::day_term) && next == weekday + 1) return 0;
    take_weekday(items_[weekday], day, day.begin);
    return weekday + 1 - at;
  }

  Items& items_;
};

}  // namespace

void join_beside(Items& items) {
  for (std::size_t at = 0; at < items.size(); ++at) {
    const bool numbers = at > 1 && items[at].symbol == Symbol::number &&
                         items[at - 1].symbol == Symbol::dash && items[at - 2].symbol == Symbol::number;
    if (numbers || (Symbol::clock | Symbol::weekday | Symbol::hour).has(items[at].symbol))
      return BesideReader{items}.join();
  }
}

}  // namespace roadbook::deadline
