#include "deadline/faults.h"

#include <optional>

#include "deadline/terms.h"
#include "deadline/words.h"
#include "deadline/years.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kRangeLinks = Symbol::dash | Symbol::to | Symbol::before;

class FaultFinder {
 public:
  FaultFinder(std::string_view phrase, const Period& plan, Deadline& deadline)
      : phrase_(phrase), plan_(plan), deadline_(deadline) {}

  void look_at(PhraseSpan stretch) {
    Items items;
    read_words(phrase_.substr(stretch.begin, stretch.length), items);
    join_terms(items);
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (items[i].symbol == Symbol::bad_date || has_no_such_day(items[i])) {
        add(DeadlineFault::Kind::no_such_date, stretch, items[i], items[i]);
      } else if (i + 2 < items.size() && is_reversed(items[i], items[i + 1], items[i + 2])) {
        const bool has_from = i > 0 && items[i - 1].symbol == Symbol::from;
        add(DeadlineFault::Kind::reversed, stretch, items[has_from ? i - 1 : i], items[i + 2]);
        i += 2;
      }
    }
  }

 private:
  // «29 февраля» in a year that has none.
  bool has_no_such_day(const Item& item) const {
    if (item.symbol != Symbol::day_term) return false;
    if (item.term.year != 0) return !days_of(item.symbol, item.term, plan_);
    for (int year = year_number(plan_.first); year <= year_number(plan_.last); ++year) {
      Term term = item.term;
      term.year = static_cast<std::int16_t>(year);
      if (days_of(item.symbol, term, plan_)) return false;
    }
    return true;
  }

  std::optional<Period> days(const Item& item, const Item& other) const {
    if (!kDatedTerms.has(item.symbol)) return std::nullopt;
    Term term = item.term;
    if (term.year == 0) term.year = other.term.year;
    if (term.year != 0) return days_of(item.symbol, term, plan_);
    const auto found = find_year(item.symbol, term, plan_);
    return found ? days_of(item.symbol, *found, plan_) : std::nullopt;
  }

  bool is_reversed(const Item& first, const Item& link, const Item& last) const {
    if (!kRangeLinks.has(link.symbol)) return false;
    const auto begin = days(first, last);
    const auto end = days(last, first);
    return begin && end && end->last < begin->first;
  }

  void add(DeadlineFault::Kind kind, PhraseSpan stretch, const Item& first, const Item& last) {
    deadline_.faults.push_back({kind, {stretch.begin + first.begin, last.end - first.begin}});
  }

  std::string_view phrase_;
  const Period& plan_;
  Deadline& deadline_;
};

}  // namespace

void find_faults(std::string_view phrase, const Period& plan, Deadline& deadline) {
  FaultFinder finder{phrase, plan, deadline};
  for (const PhraseSpan& stretch : deadline.unparsed) finder.look_at(stretch);
}

}  // namespace roadbook::deadline
