#include "deadline/reader.h"

#include "deadline/doubts.h"
#include "deadline/forms.h"

namespace roadbook::deadline {

namespace {

// The longest form that begins at an item, where one does.
struct Candidate {
  const Form* form = nullptr;
  std::uint32_t end = 0;
};

constexpr SymbolSet kStopsFreeWords = kDatedTerms | Symbol::bad_date | Symbol::semicolon | Symbol::bracket |
                                      Symbol::date | Symbol::day_month | Symbol::month_year;

// Free words do not end with these: then they belong to what follows.
constexpr SymbolSet kPrepositions = Symbol::in | Symbol::on | Symbol::to | Symbol::from | Symbol::before |
                                    Symbol::towards | Symbol::since | Symbol::negation | Symbol::other_word |
                                    Symbol::further;
// A place in the calendar alone tells of no event: «после 2023 года» is none.
constexpr SymbolSet kTelling = SymbolSet{Symbol::word} | Symbol::year_round | Symbol::event_name |
                               Symbol::holiday | Symbol::established | Symbol::schedule | Symbol::request |
                               Symbol::carrying_out | Symbol::plan_name | Symbol::event_noun |
                               Symbol::school | Symbol::school_year_term | Symbol::school_quarter |
                               Symbol::quarter | Symbol::half_year | Symbol::year | Symbol::month_noun |
                               Symbol::week | Symbol::period | Symbol::start | Symbol::end;

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
      present_ |= items_[at].symbol;
      candidates_[at] = find_longest(at);
      free_words_[at] = find_free_words(at);
    }
    collect();
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
      if (!form.pattern.can_match(present_)) continue;
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
    FreeWords words{here + 1, here + 1, false};
    if (at + 1 < items_.size() && free_words_[at + 1].end != here + 1) words = free_words_[at + 1];
    const FreeWords none{here, here, false};
    if (kStopsFreeWords.has(symbol)) return none;
    // A separator is inside of them, or it ends them.
    if (kSeparators.has(symbol)) return words.end == here + 1 ? none : inside(words, here, symbol);
    if (candidates_[at].form != nullptr && interrupts(at)) return none;
    if (kPrepositions.has(symbol) && words.end == here + 1) return none;
    words.telling = words.telling || kTelling.has(symbol);
    return words;
  }

  // A comma ends the clause: after «по плану, » there is more often a place than a plan.
  static FreeWords inside(FreeWords words, std::uint32_t here, Symbol separator) {
    if (separator != Symbol::conjunction) words.end_of_clause = here;
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
        if (!kSeparators.has(items_[at].symbol) || is_left_open(at)) add_unknown(at);
        ++at;
      }
    }
  }

  // «Сентябрь и»: something is missing.
  bool is_left_open(std::size_t at) const {
    return items_[at].symbol == Symbol::conjunction && at + 1 == items_.size();
  }

  // «Далее – », «в дальнейшем », if a deadline follows: how many items.
  std::size_t read_further(std::size_t at) const {
    std::size_t end = at + (items_[at].symbol == Symbol::in ? 1 : 0);
    if (end == items_.size() || items_[end].symbol != Symbol::further) return 0;
    ++end;
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

  const Items& items_;
  Readings& readings_;
  SymbolSet present_;  // from the item at hand on
  std::pmr::vector<Candidate> candidates_;
  std::pmr::vector<FreeWords> free_words_;
};

}  // namespace

void read_forms(const Items& items, Readings& readings) {
  Reader{items, readings}.read();
  doubt_neighbours(items, readings);
}

std::vector<std::vector<std::string_view>> list_winning_forms(const Items& items) {
  Readings readings{items.get_allocator()};
  Reader reader{items, readings};
  reader.read();
  return reader.list_winners();
}

}  // namespace roadbook::deadline
