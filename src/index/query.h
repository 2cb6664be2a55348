// A query as the reader typed it, and what it asks of the index. layouts/assets/search-query.js does the
// same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "index/search_index.h"

namespace roadbook {

struct QueryWord {
  std::vector<std::string> forms;  // several for what holds a digit, the most exact first
  std::vector<std::string> parts;
  std::uint32_t position = 0;
  bool may_go_on = false;  // the last word, still being typed
};

struct Query {
  std::vector<QueryWord> words;
  std::vector<std::vector<QueryWord>> phrases;  // in quotes
};

Query parse_query(std::string_view text);

struct TermHit {
  std::uint32_t term = 0;
  std::uint32_t factor = 8;  // of its score, in eighths
};
using WordHits = std::vector<TermHit>;  // any of them

// All of its words; a slip that was mended has its guess.
struct Alternative {
  std::vector<WordHits> words;
  std::uint32_t factor = 8;
};
using Slot = std::vector<Alternative>;  // any of them

struct Guess {
  std::string written;
  std::string meant;
};

struct PhraseWord {
  WordHits hits;
  std::uint32_t position = 0;
};

struct QueryPlan {
  std::vector<Slot> slots;  // all of them
  std::vector<std::vector<PhraseWord>> phrases;
  std::vector<Guess> guesses;
};

QueryPlan plan_query(const SearchIndex& index, const Query& query);

// What a word is found by; nothing found: a word that looks like it, told in `guesses`.
WordHits find_word(const SearchIndex& index, const std::string& form, bool may_go_on,
                   std::vector<Guess>& guesses);

}  // namespace roadbook
