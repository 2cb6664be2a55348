#include "deadline/measures.h"

#include <algorithm>
#include <span>

#include "deadline/item_cursor.h"
#include "deadline/lexicon_data.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kUnits =
    Symbol::day_noun | Symbol::week | Symbol::month_noun | Symbol::year | Symbol::hour | Symbol::quarter;
constexpr SymbolSet kReported = Symbol::week | Symbol::month_noun | Symbol::quarter | Symbol::half_year |
                                Symbol::year | Symbol::period | Symbol::reported;

class MeasureReader : ItemCursor {
 public:
  explicit MeasureReader(std::span<const Item> items) : ItemCursor{items} {}

  // How many items the measure takes; 0: none begins here.
  std::size_t read(Item& result) const {
    if (const std::size_t length = read_duration()) {
      fill(result, Symbol::duration, length);
      measure(result, length);
      return length;
    }
    const std::size_t length = read_after_report();
    if (length == 0) return 0;
    fill(result, Symbol::after_report, length);
    result.value = unit_of(length);
    return length;
  }

 private:
  std::size_t fill(Item& result, Symbol symbol, std::size_t length) const {
    result = items_.front();
    result.symbol = symbol;
    result.end = items_[length - 1].end;
    return length;
  }

  std::size_t read_duration() const {
    std::size_t at = 0;
    if (is(0, Symbol::number) && !items_.front().names) {
      at = 1;
      if (is(1, Symbol::bracket) && is(2, Symbol::number | Symbol::word) && is(3, Symbol::bracket)) at = 4;
      if (is(at, Symbol::dash) && is(at + 1, Symbol::number)) at += 2;
      while (is(at, Symbol::working | Symbol::calendar | Symbol::school)) ++at;
      if (is_numbered_workday(at)) return 0;
      const bool named =
          is(at, Symbol::week) && items_[at].value != kCounted && items_[at].value != kCountedOrNamed;
      if (is(at, kUnits) && !named) return at + 1;
      if (is(at, Symbol::dash)) ++at;
    }
    return is(at, Symbol::term_length) && is(at + 1, Symbol::deadline_noun) ? at + 2 : 0;
  }

  // «3 рабочий день», «до 5 рабочего дня»: the singular names one of them, where it does not count one.
  bool is_numbered_workday(std::size_t at) const {
    const Item& word = items_[at - 1];
    return word.symbol == Symbol::working && word.value != kPlural && items_.front().value % 10 != 1;
  }

  // «10 рабочих дней», «2 недели»; of «5–7 дней» or «десятидневный срок» nothing can be counted.
  void measure(Item& result, std::size_t length) const {
    const auto words = items_.first(length);
    const auto has = [words](Symbol symbol) {
      return std::any_of(words.begin(), words.end(),
                         [symbol](const Item& item) { return item.symbol == symbol; });
    };
    result.unit = words.back().symbol;
    result.working = has(Symbol::working);
    const bool countable = kUnits.has(result.unit) && !has(Symbol::dash) && !has(Symbol::school) &&
                           (!result.working || result.unit == Symbol::day_noun);
    result.value = countable ? items_.front().value : std::uint16_t{0};
  }

  // «следующего за отчетным кварталом», «следующего за кварталом», «следующего за отчетным периодом»
  std::size_t read_after_report() const {
    if (!is(0, Symbol::following) || !is(1, Symbol::within)) return 0;
    std::size_t at = 2;
    while (is(at, kReported)) ++at;
    return at > 2 ? at : 0;
  }

  std::uint16_t unit_of(std::size_t length) const {
    const Symbol last = items_[length - 1].symbol;
    return (Symbol::reported | Symbol::period).has(last) ? 0 : static_cast<std::uint16_t>(last);
  }
};

}  // namespace

void join_measures(Items& items) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < items.size();) {
    Item measure;
    const std::size_t length = MeasureReader{std::span{items}.subspan(at)}.read(measure);
    // In «раз в 2 недели» the number counts weeks between two times.
    const bool interval = kept > 1 && items[kept - 1].symbol == Symbol::in &&
                          (Symbol::times | Symbol::number).has(items[kept - 2].symbol);
    const bool taken = length != 0 && !interval && !(kept > 0 && items[kept - 1].symbol == Symbol::every);
    items[kept++] = taken ? measure : items[at];
    at += taken ? length : 1;
  }
  items.resize(kept);
}

}  // namespace roadbook::deadline
