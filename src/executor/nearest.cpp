// Known names closest to an unknown one, for «perhaps you meant …».
#include <algorithm>
#include <optional>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "executor/executors.h"
#include "executor/lexicon.h"
#include "executor/match.h"

namespace roadbook {

namespace {

struct Suggestion {
  std::size_t cost = 0;  // thousandths: 0 is the same text but for spaces and dots
  std::string_view name;
};

// How many edits of a short name still leave it recognisable.
std::size_t edit_limit(std::size_t chars) {
  if (chars <= 2) return 0;
  return chars <= 4 ? 1 : chars / 3;
}

std::vector<std::string> stems_of(std::string_view name) {
  const Phrase phrase = read_phrase(name);
  std::vector<std::string> stems;
  for (const PhraseWord& word : phrase.words) stems.push_back(name_stem(phrase.key(word)));
  std::ranges::sort(stems);
  return stems;
}

class SuggestionList {
 public:
  explicit SuggestionList(std::string_view name)
      : compact_{compact_name(name)}, chars_{count_chars(compact_)}, stems_{stems_of(name)} {}

  void consider(std::string_view written, std::string_view compact, std::size_t chars) {
    const auto cost = chars_ == 0 ? std::nullopt : cost_of(written, compact, chars);
    if (cost) found_.push_back({*cost, written});
  }

  std::vector<std::string> best(std::size_t count) {
    std::ranges::sort(found_, [](const Suggestion& a, const Suggestion& b) {
      return a.cost != b.cost ? a.cost < b.cost : russian_less(a.name, b.name);
    });
    std::vector<std::string> names;
    for (const Suggestion& suggestion : found_) {
      if (names.size() == count) break;
      if (std::ranges::find(names, suggestion.name) == names.end()) names.emplace_back(suggestion.name);
    }
    return names;
  }

 private:
  std::optional<std::size_t> cost_of(std::string_view written, std::string_view compact,
                                     std::size_t chars) const {
    const std::size_t limit = edit_limit(std::max(chars, chars_));
    const std::size_t difference = chars > chars_ ? chars - chars_ : chars_ - chars;
    if (difference <= limit) {
      const std::size_t edits = edit_distance(compact_, compact, limit);
      if (edits <= limit) return edits * 1000 / std::max(chars, chars_);
    }
    return stems_.size() > 1 ? cost_by_words(written) : std::nullopt;
  }

  // Long names differ by whole words: «Управление образования Гурьевского МО».
  std::optional<std::size_t> cost_by_words(std::string_view written) const {
    const std::vector<std::string> other = stems_of(written);
    std::vector<std::string> common;
    std::ranges::set_intersection(stems_, other, std::back_inserter(common));
    const std::size_t share = 2000 * common.size() / (stems_.size() + other.size());
    constexpr std::size_t kLeastShare = 600;
    if (share < kLeastShare) return std::nullopt;
    return 1400 - share;
  }

  std::string compact_;
  std::size_t chars_;
  std::vector<std::string> stems_;
  std::vector<Suggestion> found_;
};

}  // namespace

std::vector<std::string> nearest_executors(std::string_view name, const ExecutorScope& scope,
                                           std::size_t count) {
  const ExecutorMatcher& matcher = scope.matcher();
  SuggestionList list{name};
  for (const Abbreviation& known : matcher.abbreviations()) {
    const std::string compact = compact_name(known.short_form);
    list.consider(known.short_form, compact, count_chars(compact));
  }
  for (const std::uint32_t folder : matcher.folders()) {
    for (const std::uint32_t index : matcher.names().texts_of_folder[folder]) {
      const NameText& text = matcher.names().texts[index];
      list.consider(text.written, text.compact, text.chars);
    }
  }
  return list.best(count);
}

}  // namespace roadbook
