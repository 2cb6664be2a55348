#include "deadline/reader.h"

#include <algorithm>

#include "deadline/forms.h"

namespace roadbook::deadline {

namespace {

// The longest form that begins at an item, where one does.
struct Candidate {
  const Form* form = nullptr;
  std::uint32_t end = 0;
};

constexpr SymbolSet kStopsFreeWords = kDatedTerms | Symbol::bad_date | Symbol::semicolon | Symbol::date |
                                      Symbol::day_month | Symbol::month_year;

// Free words do not end with these: then they belong to what follows.
constexpr SymbolSet kPrepositions = Symbol::in | Symbol::on | Symbol::to | Symbol::from | Symbol::before |
                                    Symbol::towards | Symbol::since | Symbol::negation | Symbol::other_word |
                                    Symbol::further;
// A place in the calendar alone tells of no event: «после 2023 года» is none.
constexpr SymbolSet kTelling = Symbol::word | Symbol::event_name | Symbol::holiday | Symbol::established |
                               Symbol::schedule | Symbol::request | Symbol::carrying_out | Symbol::plan_name |
                               Symbol::event_noun | Symbol::school | Symbol::school_year_term |
                               Symbol::school_quarter | Symbol::quarter | Symbol::half_year | Symbol::year |
                               Symbol::month_noun | Symbol::week | Symbol::period;

// What a deadline is of: «школьный этап – сентябрь».
constexpr SymbolSet kNames =
    Symbol::word | Symbol::carrying_out | Symbol::plan_name | Symbol::schedule | Symbol::event_name;

// After a bare place in the calendar these say that it was only a part of something.
constexpr SymbolSet kChangesBefore = Symbol::dash | Symbol::slash | Symbol::quarter | Symbol::half_year |
                                     Symbol::school | Symbol::school_quarter | Symbol::year |
                                     Symbol::month_noun | Symbol::number | Symbol::times;

class Reader {
 public:
  Reader(const Items& items, Readings& readings)
      : items_{items},
        readings_{readings},
        candidates_{items.size(), items.get_allocator()},
        free_words_{items.size(), items.get_allocator()} {}

  void read() {
    // From the right to the left: free words end where the next form begins, so that must be known before.
    for (std::size_t at = items_.size(); at-- > 0;) {
      candidates_[at] = find_longest(at);
      free_words_[at] = find_free_words(at);
    }
    collect();
    drop_slashes();
    poison();
  }

  std::vector<std::vector<std::string_view>> list_winners() const {
    std::vector<std::vector<std::string_view>> winners;
    for (std::size_t at = 0; at < items_.size();) {
      const Candidate& candidate = candidates_[at];
      if (candidate.form == nullptr) {
        ++at;
        continue;
      }
      std::vector<std::string_view>& names = winners.emplace_back();
      for (const Form& form : list_forms()) {
        if (find_match(form.pattern, {items_, free_words_}, at) == candidate.end) names.push_back(form.name);
      }
      at = candidate.end;
    }
    return winners;
  }

 private:
  Candidate find_longest(std::size_t at) const {
    Candidate best;
    const MatchInput input{items_, free_words_};
    for (const std::uint8_t row : list_forms(items_[at].symbol)) {
      const Form& form = list_forms()[row];
      const auto end = find_match(form.pattern, input, at);
      if (end && *end > best.end) best = {&form, static_cast<std::uint32_t>(*end)};
    }
    return best;
  }

  Reading make(std::size_t at) const {
    const Candidate& candidate = candidates_[at];
    Reading reading;
    if (!candidate.form->make(std::span{items_}.subspan(at, candidate.end - at), reading)) reading = {};
    reading.begin = static_cast<std::uint32_t>(at);
    reading.end = candidate.end;
    return reading;
  }

  // A place in the calendar is never swallowed by free words; a whole year may be, since it says which
  // schedule or event is meant.
  FreeWords find_free_words(std::size_t at) const {
    const auto here = static_cast<std::uint32_t>(at);
    const Symbol symbol = items_[at].symbol;
    FreeWords words{here + 1, false};
    if (at + 1 < items_.size() && free_words_[at + 1].end != here + 1) words = free_words_[at + 1];
    if (kStopsFreeWords.has(symbol)) return {here, false};
    // A separator is inside of them, or it ends them.
    if (kSeparators.has(symbol)) return words.end == here + 1 ? FreeWords{here, false} : words;
    if (candidates_[at].form != nullptr && interrupts(at)) return {here, false};
    if (kPrepositions.has(symbol) && words.end == here + 1) return {here, false};
    words.telling = words.telling || kTelling.has(symbol);
    return words;
  }

  bool interrupts(std::size_t at) const {
    const Reading reading = make(at);
    const bool apart = items_[at].line_break || (at > 0 && kSeparators.has(items_[at - 1].symbol));
    // «за 3 дня до начала экзамена»: an event may be told by another.
    const bool told = reading.kind == ReadingKind::event || reading.kind == ReadingKind::unscheduled;
    if (!reading.bare) return apart || !told;
    if (apart) return reading.kind != ReadingKind::partial;
    return kDatedTerms.has(reading.first.symbol);
  }

  void collect() {
    for (std::size_t at = 0; at < items_.size();) {
      if (candidates_[at].form != nullptr) {
        readings_.push_back(make(at));
        at = candidates_[at].end;
      } else if (const std::size_t length = read_further(at)) {
        at += length;
        readings_.push_back(make(at));
        readings_.back().apart = true;
        at = candidates_[at].end;
      } else {
        if (!kSeparators.has(items_[at].symbol)) add_unknown(at);
        ++at;
      }
    }
  }

  // «Далее – », if a deadline follows: how many items.
  std::size_t read_further(std::size_t at) const {
    if (items_[at].symbol != Symbol::further) return 0;
    std::size_t end = at + 1;
    while (end < items_.size() && (kSeparators | Symbol::dash).has(items_[end].symbol)) ++end;
    return end < items_.size() && candidates_[end].form != nullptr ? end - at : 0;
  }

  void add_unknown(std::size_t at) {
    const auto here = static_cast<std::uint32_t>(at);
    if (readings_.empty() || readings_.back().kind != ReadingKind::unknown || readings_.back().end != here) {
      Reading& reading = readings_.emplace_back();
      reading.begin = here;
    }
    readings_.back().end = here + 1;
  }

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

  bool is_slash(const Reading& reading) const {
    return reading.kind == ReadingKind::unknown && reading.end - reading.begin == 1 &&
           items_[reading.begin].symbol == Symbol::slash;
  }

  // A bare place in the calendar beside what was not understood, or right after free words, may mean
  // something else than it says alone: «кроме июля», «до мая», «после олимпиады 12 мая», «апрель – ». It is
  // not understood either.
  void poison() {
    Reading year;  // the last whole year that the present reading may belong to
    for (std::size_t i = 1; i < readings_.size(); ++i) {
      Reading& left = readings_[i - 1];
      Reading& right = readings_[i];
      if (is_year_of(left, right)) {
        year = left;
        left = unknown(left);
      }
      if (is_year_of(year, right)) {
        right = unknown(right);
      } else {
        year = {};
        if (left.end == right.begin || is_second_number(left, right)) poison_neighbours(left, right);
      }
    }
  }

  void poison_neighbours(Reading& left, Reading& right) const {
    const Symbol opening = items_[right.begin].symbol;
    if (right.bare && !items_[right.begin].line_break && takes_meaning(left)) {
      right = unknown(right);
    } else if (is_dated_from_duration(left, right)) {
      left = unknown(left);
      right = unknown(right);
    } else if (left.kind == ReadingKind::unknown && opening == Symbol::at) {
      right = unknown(right);  // «совещание при директоре»
    } else if (left.bare && right.kind == ReadingKind::unknown && kChangesBefore.has(opening) &&
               !items_[right.begin].line_break && !is_label_after(right) && !is_of_classes(right)) {
      left = unknown(left);
    }
  }

  // «до 15 (16) мая»: the bracket stands inside of a date.
  bool is_second_number(const Reading& left, const Reading& right) const {
    return left.kind == ReadingKind::unknown && right.begin == left.end + 1 &&
           items_[left.end].symbol == Symbol::bracket && items_[left.end - 1].symbol == Symbol::number;
  }

  // «сентябрь 9 класс»: for whom, which does not change when.
  bool is_of_classes(const Reading& words) const {
    return std::any_of(items_.begin() + words.begin, items_.begin() + words.end,
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
    return name < words.end && kNames.has(items_[name].symbol);
  }

  // «Отчет – май»
  bool is_label_before(const Reading& words) const {
    return items_[words.end - 1].symbol == Symbol::dash && words.end - words.begin > 1 &&
           kNames.has(items_[words.end - 2].symbol);
  }

  static Reading unknown(const Reading& reading) {
    Reading result;
    result.begin = reading.begin;
    result.end = reading.end;
    return result;
  }

  bool takes_meaning(const Reading& before) const {
    if (before.kind == ReadingKind::event || before.kind == ReadingKind::unscheduled) return !before.bare;
    if (before.kind != ReadingKind::unknown || is_label_before(before)) return false;
    return !(Symbol::word | Symbol::approximate).has(items_[before.end - 1].symbol);
  }

  // «2023 год: май, июнь»: the year is probably that of the months, and no deadline of its own.
  static bool is_year_of(const Reading& year, const Reading& next) {
    return year.bare && next.bare && year.kind == ReadingKind::range &&
           (kYearTerms | Symbol::year_number).has(year.first.symbol) && kDatedTerms.has(next.first.symbol) &&
           next.first.term.year == 0;
  }

  const Items& items_;
  Readings& readings_;
  std::pmr::vector<Candidate> candidates_;
  std::pmr::vector<FreeWords> free_words_;
};

}  // namespace

void read_forms(const Items& items, Readings& readings) { Reader{items, readings}.read(); }

std::vector<std::vector<std::string_view>> list_winning_forms(const Items& items) {
  Readings readings{items.get_allocator()};
  Reader reader{items, readings};
  reader.read();
  return reader.list_winners();
}

}  // namespace roadbook::deadline
