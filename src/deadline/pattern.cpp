#include "deadline/pattern.h"

namespace roadbook::deadline {

namespace {

// A longer list is read in pieces. The bound keeps hostile phrases from taking quadratic time.
constexpr std::size_t kLongestList = 31;

class Matcher {
 public:
  Matcher(const Pattern& pattern, const MatchInput& input) : pattern_{pattern}, input_{input} {}

  std::optional<std::size_t> match(std::size_t element, std::size_t item) const {
    if (element == pattern_.size) return item;
    const Element& wanted = pattern_.elements[element];
    if (const auto next = take(wanted, item)) {
      if (const auto end = match(element + 1, *next)) return end;
    }
    if (wanted.optional != 0) return match(element + wanted.optional, item);
    return std::nullopt;
  }

 private:
  bool has(const Element& wanted, std::size_t item) const {
    return item < input_.items.size() && wanted.symbols.has(input_.items[item].symbol);
  }

  std::optional<std::size_t> take(const Element& wanted, std::size_t item) const {
    if (wanted.repeat == Repeat::rest || wanted.repeat == Repeat::words) return take_words(wanted, item);
    if (!has(wanted, item)) return std::nullopt;
    ++item;
    if (wanted.repeat == Repeat::list) item = skip_list(wanted, item);
    return item;
  }

  std::optional<std::size_t> take_words(const Element& wanted, std::size_t item) const {
    if (item == input_.items.size()) return std::nullopt;
    const FreeWords& words = input_.free_words[item];
    if (words.end == item || (wanted.repeat == Repeat::words && !words.telling)) return std::nullopt;
    return wanted.repeat == Repeat::rest ? words.end_of_clause : words.end;
  }

  std::size_t skip_list(const Element& wanted, std::size_t item) const {
    for (std::size_t count = 1; count < kLongestList; ++count) {
      std::size_t next = item;
      while (next < input_.items.size() && kSeparators.has(input_.items[next].symbol)) ++next;
      if (!has(wanted, next)) return item;
      item = next + 1;
    }
    return item;
  }

  const Pattern& pattern_;
  const MatchInput& input_;
};

}  // namespace

std::optional<std::size_t> find_match(const Pattern& pattern, const MatchInput& input, std::size_t begin) {
  return Matcher{pattern, input}.match(0, begin);
}

}  // namespace roadbook::deadline
