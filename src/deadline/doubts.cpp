#include "deadline/doubts.h"

#include <algorithm>

#include "deadline/neighbours.h"
#include "deadline/placed_days.h"

namespace roadbook::deadline {

namespace {

// After a bare place in the calendar these say that it was only a part of something.
constexpr SymbolSet kChangesBefore = Symbol::dash | Symbol::slash | Symbol::quarter | Symbol::half_year |
                                     Symbol::school | Symbol::school_quarter | Symbol::year |
                                     Symbol::month_noun | Symbol::number | Symbol::times;

class Doubter {
 public:
  Doubter(const Items& items, Readings& readings) : items_{items}, readings_{readings} {}

  void look() {
    drop_slashes();
    join_glued();
    place_days(items_, readings_);
    poison();
  }

 private:
  // «ноябрь/март»: two deadlines as in a list.
  void drop_slashes() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < readings_.size(); ++i) {
      const Reading& reading = readings_[i];
      const bool inner = i > 0 && i + 1 < readings_.size() && is_slash(reading) &&
                         readings_[i - 1].kind == readings_[i + 1].kind &&
                         readings_[i - 1].kind != ReadingKind::unknown &&
                         readings_[i - 1].first.symbol == readings_[i + 1].first.symbol;
      if (!inner) readings_[kept++] = reading;
    }
    readings_.resize(kept);
  }

  // «Сентябрьдекабрь»: a narrow column has lost the hyphen, which is a range; a comma does not get lost so.
  void join_glued() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < readings_.size(); ++i) {
      const Reading reading = readings_[i];
      const bool more = i + 1 < readings_.size() && items_[readings_[i + 1].begin].glued;
      if (kept > 0 && !more && is_glued_to(readings_[kept - 1], reading)) {
        readings_[kept - 1].last = reading.last;
        readings_[kept - 1].end = reading.end;
      } else {
        readings_[kept++] = reading;
      }
    }
    readings_.resize(kept);
  }

  bool is_glued_to(const Reading& left, const Reading& right) const {
    return items_[right.begin].glued && !items_[left.begin].glued && left.end == right.begin && left.bare &&
           right.bare && left.is_month() && right.is_month();
  }

  bool is_slash(const Reading& reading) const {
    return reading.kind == ReadingKind::unknown && reading.end - reading.begin == 1 &&
           items_[reading.begin].symbol == Symbol::slash;
  }

  // A bare place in the calendar beside what was not understood, or right after free words, may mean
  // something else than it says alone: «кроме июля», «до мая», «после олимпиады 12 мая», «апрель – ». It is
  // not understood either.
  void poison() {
    Reading year;         // the last whole year that the present reading may belong to
    bool turned = false;  // the left one is of a list whose first member lost its meaning
    for (std::size_t i = 1; i < readings_.size(); ++i) {
      Reading& left = readings_[i - 1];
      Reading& right = readings_[i];
      const bool was_bare = right.bare;
      if (turned && right.bare && is_list(items_, left, right)) right = unknown_of(right);
      if (is_year_of(left, right)) {
        year = left;
        left = unknown_of(left);
      }
      if (is_year_of(year, right)) {
        right = unknown_of(right);
      } else {
        year = {};
        if (left.end == right.begin || is_second_number(left, right)) poison_neighbours(left, right);
      }
      turned = was_bare && right.kind == ReadingKind::unknown;
    }
  }

  void poison_neighbours(Reading& left, Reading& right) const {
    const Symbol opening = items_[right.begin].symbol;
    if (left.kind == ReadingKind::unknown && items_[left.end - 1].symbol == Symbol::other_word) {
      right = unknown_of(right);  // «кроме каникул»
      return;
    }
    const bool lone_year = left.kind == ReadingKind::unknown && right.first.symbol == Symbol::year_number;
    if (right.bare && !items_[right.begin].line_break && (takes_meaning(left) || lone_year)) {
      right = unknown_of(right);
    } else if (is_dated_from_duration(left, right)) {
      left = unknown_of(left);
      right = unknown_of(right);
    } else if (left.kind == ReadingKind::unknown && opening == Symbol::at) {
      right = unknown_of(right);  // «совещание при директоре»
    } else if (left.bare && right.kind == ReadingKind::unknown && kChangesBefore.has(opening) &&
               !items_[right.begin].line_break && !is_label_after(right) && !is_of_classes(right)) {
      left = unknown_of(left);
    }
  }

  // «до 15 (16) мая»: the bracket stands inside of a date.
  bool is_second_number(const Reading& left, const Reading& right) const {
    return left.kind == ReadingKind::unknown && right.begin == left.end + 1 &&
           items_[left.end].symbol == Symbol::bracket && items_[left.end - 1].symbol == Symbol::number;
  }

  // «сентябрь 9 класс», «25 мая 9 и 11 классы»: for whom, which does not change when.
  bool is_of_classes(const Reading& words) const {
    constexpr SymbolSet kNumbers = kOrdinals | Symbol::dash | Symbol::comma | Symbol::conjunction;
    std::uint32_t at = words.begin;
    while (at < items_.size() && kNumbers.has(items_[at].symbol)) ++at;
    const bool listed = at < items_.size() && items_[at].symbol == Symbol::school_class;
    return listed || std::any_of(items_.begin() + words.begin, items_.begin() + words.end,
                                 [](const Item& item) { return item.symbol == Symbol::school_class; });
  }

  // «В течение 10 дней с 1 сентября»: neither an event nor that day.
  bool is_dated_from_duration(const Reading& left, const Reading& right) const {
    return left.kind == ReadingKind::event && items_[left.end - 1].symbol == Symbol::duration &&
           (right.is_by() || right.kind == ReadingKind::from || right.kind == ReadingKind::after_day);
  }

  // «сентябрь – школьный этап»
  bool is_label_after(const Reading& words) const {
    if (items_[words.begin].symbol != Symbol::dash) return false;
    const std::uint32_t name =
        words.begin + 1 +
        (words.end - words.begin > 2 && kOrdinals.has(items_[words.begin + 1].symbol) ? 1 : 0);
    return name < words.end && kLabelNames.has(items_[name].symbol);
  }

  // «Отчет – май»
  bool is_label_before(const Reading& words) const {
    return items_[words.end - 1].symbol == Symbol::dash && words.end - words.begin > 1 &&
           (kLabelNames | Symbol::school_class | Symbol::deadline_noun).has(items_[words.end - 2].symbol);
  }

  bool takes_meaning(const Reading& before) const {
    if (before.kind == ReadingKind::event || before.kind == ReadingKind::unscheduled) return !before.bare;
    if (before.kind != ReadingKind::unknown || is_label_before(before)) return false;
    return !(Symbol::word | Symbol::approximate | Symbol::school_class).has(items_[before.end - 1].symbol);
  }

  // «2023 год: май, июнь»: the year is probably that of the months, and no deadline of its own.
  static bool is_year_of(const Reading& year, const Reading& next) {
    return year.bare && next.bare && year.kind == ReadingKind::range &&
           (kYearTerms | Symbol::year_number).has(year.first.symbol) && kDatedTerms.has(next.first.symbol) &&
           next.first.term.year == 0;
  }

  const Items& items_;
  Readings& readings_;
};

}  // namespace

void doubt_neighbours(const Items& items, Readings& readings) {
  if (readings.size() > 1) Doubter{items, readings}.look();
}

}  // namespace roadbook::deadline
