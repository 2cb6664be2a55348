#include "deadline/reader.h"

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
                                    Symbol::towards | Symbol::negation | Symbol::other_word;
// A place in the calendar alone tells of no event: «после 2023 года» is none.
constexpr SymbolSet kTelling =
    Symbol::word | Symbol::schedule | Symbol::request | Symbol::carrying_out | Symbol::plan_name |
    Symbol::event_noun | Symbol::school | Symbol::school_year_term | Symbol::school_quarter |
    Symbol::quarter | Symbol::half_year | Symbol::year | Symbol::month_noun | Symbol::week | Symbol::period;

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
    poison();
  }

  std::vector<std::string_view> list_whole_matches() const {
    std::vector<std::string_view> names;
    for (const Form& form : list_forms()) {
      if (find_match(form.pattern, {items_, free_words_}, 0) == items_.size()) names.push_back(form.name);
    }
    return names;
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
    if (!reading.bare) return true;
    const bool apart = items_[at].line_break || (at > 0 && kSeparators.has(items_[at - 1].symbol));
    if (apart) return reading.kind != ReadingKind::weekdays;
    return kDatedTerms.has(reading.first.symbol);
  }

  void collect() {
    for (std::size_t at = 0; at < items_.size();) {
      if (candidates_[at].form != nullptr) {
        readings_.push_back(make(at));
        at = candidates_[at].end;
      } else {
        if (!kSeparators.has(items_[at].symbol)) add_unknown(at);
        ++at;
      }
    }
  }

  void add_unknown(std::size_t at) {
    const auto here = static_cast<std::uint32_t>(at);
    if (readings_.empty() || readings_.back().kind != ReadingKind::unknown || readings_.back().end != here) {
      Reading& reading = readings_.emplace_back();
      reading.begin = here;
    }
    readings_.back().end = here + 1;
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
        if (left.end == right.begin) poison_neighbours(left, right);
      }
    }
  }

  void poison_neighbours(Reading& left, Reading& right) const {
    if (right.bare && !items_[right.begin].line_break && takes_meaning(left)) {
      right = unknown(right);
    } else if (left.bare && right.kind == ReadingKind::unknown &&
               kChangesBefore.has(items_[right.begin].symbol)) {
      left = unknown(left);
    }
  }

  static Reading unknown(const Reading& reading) {
    Reading result;
    result.begin = reading.begin;
    result.end = reading.end;
    return result;
  }

  bool takes_meaning(const Reading& before) const {
    if (before.kind == ReadingKind::event || before.kind == ReadingKind::unscheduled) return !before.bare;
    return before.kind == ReadingKind::unknown && items_[before.end - 1].symbol != Symbol::word;
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

std::vector<std::string_view> list_matching_forms(const Items& items) {
  Readings readings{items.get_allocator()};
  Reader reader{items, readings};
  reader.read();
  return reader.list_whole_matches();
}

}  // namespace roadbook::deadline
