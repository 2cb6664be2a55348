#include "deadline/context.h"

#include "deadline/month_days.h"
#include "deadline/numbers.h"
#include "deadline/years.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kLinks = kSeparators | Symbol::dash | Symbol::to | Symbol::before | Symbol::towards |
                             Symbol::from | Symbol::in | Symbol::negation | Symbol::later |
                             Symbol::deadline_noun | Symbol::since;
constexpr SymbolSet kListLinks = Symbol::comma | Symbol::semicolon | Symbol::conjunction | Symbol::dash;

class Sharer {
 public:
  Sharer(Items& items, const Period& plan) : items_{items}, plan_{plan} {}

  void share() {
    for (std::size_t at = items_.size(); at-- > 0;) {
      Item& item = items_[at];
      complete_number(item, at);
      if (is_pair_before_school_year(at)) item.symbol = Symbol::school_year_term;
      if (kDatedTerms.has(item.symbol)) {
        if (next_ != kNone && item.term.year == 0) take_year(item, at);
        next_ = at;
      } else if (!kLinks.has(item.symbol)) {
        next_ = kNone;
      }
    }
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  // «2021–2022, 2022–2023 уч. годы»
  bool is_pair_before_school_year(std::size_t at) const {
    return items_[at].symbol == Symbol::years_term && at + 2 < items_.size() &&
           items_[at].term.last_year == items_[at].term.year + 1 && kListLinks.has(items_[at + 1].symbol) &&
           items_[at + 2].symbol == Symbol::school_year_term;
  }

  // «15» before «– 20 мая», «I» before «, II кварталы», «1» before «и 3 неделя мая».
  void complete_number(Item& item, std::size_t at) const {
    if (next_ == kNone || !kOrdinals.has(item.symbol) || !is_linked(at)) return;
    // «Кабинет 12, 15 мая»
    if (at > 0 && (Symbol::other_word | Symbol::word).has(items_[at - 1].symbol) && !items_[at].line_break)
      return;
    const Item& next = items_[next_];
    Term term = next.term;
    term.weekday = 0;
    Symbol symbol = next.symbol;
    if (next.symbol == Symbol::day_term && item.symbol != Symbol::roman) {
      if (item.value == 0 || item.value > 31) return;
      term.day = static_cast<std::uint8_t>(item.value);
      symbol = is_possible_day(term) ? Symbol::day_term : Symbol::bad_date;
    } else if (next.symbol == Symbol::month_part_term) {
      if (item.value == 0 || item.value > count_parts(term.part)) return;
      term.day = static_cast<std::uint8_t>(item.value);
    } else if (next.symbol == Symbol::quarter_term || next.symbol == Symbol::half_year_term) {
      if (item.value == 0 || item.value > (next.symbol == Symbol::quarter_term ? 4 : 2)) return;
      term.month = static_cast<std::uint8_t>(item.value);
    } else {
      return;
    }
    item.symbol = symbol;
    item.term = term;
  }

  // «15 –», «15,», «15 и с», but «15 по» only after «с».
  bool is_linked(std::size_t at) const {
    const Symbol link = items_[at + 1].symbol;
    if (link == Symbol::to || link == Symbol::before) {
      return next_ == at + 2 && at >= 1 && (Symbol::from | Symbol::since).has(items_[at - 1].symbol);
    }
    if (link == Symbol::dash && next_ == at + 3) return items_[at + 2].symbol == Symbol::to;
    if (!kListLinks.has(link)) return false;
    for (std::size_t i = at + 2; i < next_; ++i) {
      if (!(kSeparators | Symbol::from | Symbol::before | Symbol::to).has(items_[i].symbol)) return false;
    }
    return true;
  }

  bool is_range(std::size_t at) const {
    for (std::size_t i = at + 1; i < next_; ++i) {
      if (items_[i].symbol == Symbol::dash || items_[i].symbol == Symbol::to) return true;
    }
    return false;
  }

  void take_year(Item& item, std::size_t at) const {
    const Item& next = items_[next_];
    if (next.term.year == 0 || (next.symbol != item.symbol && !is_range(at))) return;
    item.term.year = next.term.year;
    item.term.school_year = next.term.school_year;
    item.term.year_guessed = next.term.year_guessed;
    if (item.term.school_year) return;
    const auto days = days_of(item.symbol, item.term, plan_);
    const auto next_days = days_of(next.symbol, next.term, plan_);
    if (!days || !next_days || days->first <= next_days->last) return;
    Term earlier = item.term;
    --earlier.year;
    earlier.year_guessed = true;
    const auto earlier_days = days_of(item.symbol, earlier, plan_);
    if (earlier_days && earlier_days->last >= plan_.first && earlier_days->first <= plan_.last)
      item.term = earlier;
  }

  Items& items_;
  const Period& plan_;
  std::size_t next_ = kNone;  // the term that the present one can borrow from
};

}  // namespace

void share_context(Items& items, const Period& plan) { Sharer{items, plan}.share(); }

}  // namespace roadbook::deadline
