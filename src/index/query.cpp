#include "index/query.h"

#include <algorithm>

#include "base/russian.h"
#include "index/words.h"

namespace roadbook {

namespace {

constexpr std::size_t kMostWords = 16;
constexpr std::uint32_t kSynonymFactor = 4;

bool ends_with_word(std::string_view folded) {
  if (folded.empty()) return false;
  const char last = folded.back();
  return last < 0 || (last >= '0' && last <= '9') || (last >= 'a' && last <= 'z');
}

std::vector<QueryWord> read_query_words(std::string_view folded) {
  std::vector<QueryWord> words;
  WordReader reader{folded};
  std::vector<WordPlace> places;
  while (words.size() < kMostWords && reader.next(places)) {
    for (const WordPlace& place : places) {
      if (words.size() == kMostWords || is_stop_word(place.forms.front())) continue;
      words.push_back({{place.forms.begin(), place.forms.end()},
                       {place.parts.begin(), place.parts.end()},
                       place.position,
                       false});
    }
  }
  return words;
}

// The first form that the index has; else all parts together.
Alternative find_place(const SearchIndex& index, const QueryWord& word, std::vector<Guess>& guesses) {
  for (const std::string& form : word.forms) {
    const bool is_last_hope = &form == &word.forms.back() && word.parts.empty();
    std::vector<Guess> none;
    WordHits hits = find_word(index, form, word.may_go_on && is_last_hope, is_last_hope ? guesses : none);
    if (!hits.empty() || is_last_hope) return {{std::move(hits)}};
  }
  Alternative alternative;
  for (const std::string& part : word.parts)
    alternative.words.push_back(find_word(index, part, false, guesses));
  return alternative;
}

// Whether the words from `at` on are this phrase, in any form.
bool is_phrase_at(const SearchIndex& index, const std::vector<Alternative>& found, std::size_t at,
                  const std::vector<std::string>& phrase) {
  if (at + phrase.size() > found.size()) return false;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    const Alternative& word = found[at + i];
    if (word.words.size() != 1) return false;
    const bool has = std::any_of(word.words[0].begin(), word.words[0].end(), [&](const TermHit& hit) {
      return hit.factor == 8 && index.terms[hit.term].stem == phrase[i];
    });
    if (!has) return false;
  }
  return true;
}

using Group = std::vector<std::vector<std::string>>;

// The longest phrase of any group that stands there: the group and the number of words.
std::pair<const Group*, std::size_t> find_synonyms(const SearchIndex& index,
                                                   const std::vector<Alternative>& found, std::size_t at) {
  std::pair<const Group*, std::size_t> best{nullptr, 0};
  for (const Group& group : index.synonyms) {
    for (const auto& phrase : group) {
      if (phrase.size() > best.second && is_phrase_at(index, found, at, phrase))
        best = {&group, phrase.size()};
    }
  }
  return best;
}

void add_synonyms(const SearchIndex& index, const Group& group, Slot& slot) {
  for (const auto& phrase : group) {
    Alternative alternative;
    alternative.factor = kSynonymFactor;
    for (const std::string& stem : phrase) {
      const Term* term = index.find(stem);
      if (term == nullptr || term->entries == 0) break;
      alternative.words.push_back({{static_cast<std::uint32_t>(term - index.terms.data()), 8}});
    }
    if (alternative.words.size() == phrase.size()) slot.push_back(std::move(alternative));
  }
}

}  // namespace

Query parse_query(std::string_view text) {
  Query query;
  const std::string folded = fold(text);
  std::string_view rest = folded;
  for (bool quoted = false;; quoted = !quoted) {
    const std::size_t end = std::min(rest.find('"'), rest.size());
    const std::string_view part = rest.substr(0, end);
    std::vector<QueryWord> words = read_query_words(part);
    const bool is_last = end == rest.size();
    if (quoted) {
      if (!words.empty()) query.phrases.push_back(std::move(words));
    } else {
      if (is_last && !words.empty() && ends_with_word(part)) words.back().may_go_on = true;
      std::move(words.begin(), words.end(), std::back_inserter(query.words));
    }
    if (is_last) return query;
    rest.remove_prefix(end + 1);
  }
}

QueryPlan plan_query(const SearchIndex& index, const Query& query) {
  QueryPlan plan;
  std::vector<Alternative> found;
  for (const QueryWord& word : query.words) found.push_back(find_place(index, word, plan.guesses));
  for (std::size_t at = 0; at < found.size();) {
    const auto [group, length] = find_synonyms(index, found, at);
    Slot slot;
    Alternative written;
    const std::size_t end = at + std::max<std::size_t>(length, 1);
    for (; at < end; ++at) {
      for (WordHits& hits : found[at].words) written.words.push_back(std::move(hits));
    }
    slot.push_back(std::move(written));
    if (group != nullptr) add_synonyms(index, *group, slot);
    plan.slots.push_back(std::move(slot));
  }
  for (const auto& phrase : query.phrases) {
    std::vector<PhraseWord> words;
    for (const QueryWord& word : phrase) {
      Alternative found_word = find_place(index, word, plan.guesses);
      for (WordHits& hits : found_word.words) words.push_back({std::move(hits), word.position});
    }
    plan.phrases.push_back(std::move(words));
  }
  return plan;
}

}  // namespace roadbook
