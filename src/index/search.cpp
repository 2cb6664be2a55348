#include "index/search.h"

#include <algorithm>
#include <bit>

namespace roadbook {

namespace {

using Scores = std::vector<Found>;  // by entry

constexpr std::uint32_t kLevelWeight[] = {0, 1, 3, 4, 6};

std::uint32_t rarity(const SearchIndex& index, const Term& term) {
  return static_cast<std::uint32_t>(std::bit_width(index.list.count / std::max(term.entries, 1U)));
}

template <typename Combine>
Scores join(const Scores& a, const Scores& b, Combine combine) {
  Scores both;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].entry < b[j].entry) {
      ++i;
    } else if (b[j].entry < a[i].entry) {
      ++j;
    } else {
      both.push_back({a[i].entry, combine(a[i].score, b[j].score)});
      ++i;
      ++j;
    }
  }
  return both;
}

// Entries of either; where both have it, the better score.
Scores unite(const Scores& a, const Scores& b) {
  Scores all;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() || j < b.size()) {
    if (j == b.size() || (i < a.size() && a[i].entry < b[j].entry)) {
      all.push_back(a[i++]);
    } else if (i == a.size() || b[j].entry < a[i].entry) {
      all.push_back(b[j++]);
    } else {
      all.push_back({a[i].entry, std::max(a[i].score, b[j].score)});
      ++i;
      ++j;
    }
  }
  return all;
}

std::uint32_t add(std::uint32_t a, std::uint32_t b) { return a + b; }

Scores score_word(const SearchIndex& index, const WordHits& hits) {
  Scores scores;
  for (const TermHit& hit : hits) {
    const Term& term = index.terms[hit.term];
    const std::uint32_t weight = rarity(index, term) * hit.factor;
    Scores of_term;
    for_each_posting(index, term, [&](std::uint32_t entry, std::uint8_t level, auto) {
      of_term.push_back({entry, kLevelWeight[level] * weight});
    });
    scores = scores.empty() ? std::move(of_term) : unite(scores, of_term);
  }
  return scores;
}

Scores score_alternative(const SearchIndex& index, const Alternative& alternative) {
  Scores scores;
  for (std::size_t i = 0; i < alternative.words.size(); ++i) {
    Scores word = score_word(index, alternative.words[i]);
    scores = i == 0 ? std::move(word) : join(scores, word, add);
  }
  for (Found& found : scores) found.score = found.score * alternative.factor / 8;
  return scores;
}

Scores score_slot(const SearchIndex& index, const Slot& slot) {
  Scores scores;
  for (const Alternative& alternative : slot) scores = unite(scores, score_alternative(index, alternative));
  return scores;
}

// Where a word stands: entry and position in one number, sorted.
std::vector<std::uint64_t> list_places(const SearchIndex& index, const WordHits& hits) {
  std::vector<std::uint64_t> places;
  for (const TermHit& hit : hits) {
    for (const Occurrence& occurrence : index.occurrences_of(index.terms[hit.term]))
      places.push_back((std::uint64_t{occurrence.entry} << 16U) | occurrence.position);
  }
  std::sort(places.begin(), places.end());
  return places;
}

// The words of the phrase stand at its distances; the score is that of the words.
Scores score_phrase(const SearchIndex& index, const std::vector<PhraseWord>& phrase) {
  Scores scores;
  std::vector<std::uint64_t> begins;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    Scores word = score_word(index, phrase[i].hits);
    scores = i == 0 ? std::move(word) : join(scores, word, add);
    const std::vector<std::uint64_t> places = list_places(index, phrase[i].hits);
    if (i == 0) {
      begins = places;
      continue;
    }
    const std::uint64_t shift = phrase[i].position - phrase[0].position;
    std::erase_if(begins, [&](std::uint64_t begin) {
      return !std::binary_search(places.begin(), places.end(), begin + shift);
    });
  }
  std::erase_if(scores, [&begins](const Found& found) {
    const auto begin = std::lower_bound(begins.begin(), begins.end(), std::uint64_t{found.entry} << 16U);
    return begin == begins.end() || (*begin >> 16U) != found.entry;
  });
  return scores;
}

}  // namespace

SearchResult search(const SearchIndex& index, std::string_view query) {
  SearchResult result;
  QueryPlan plan = plan_query(index, parse_query(query));
  result.guesses = std::move(plan.guesses);
  bool is_first = true;
  const auto require = [&](Scores scores) {
    result.found = is_first ? std::move(scores) : join(result.found, scores, add);
    is_first = false;
  };
  for (const Slot& slot : plan.slots) require(score_slot(index, slot));
  for (const auto& phrase : plan.phrases) require(score_phrase(index, phrase));
  std::stable_sort(result.found.begin(), result.found.end(),
                   [](const Found& a, const Found& b) { return a.score > b.score; });
  return result;
}

}  // namespace roadbook
