// All words of the content: each form once, and where it stands.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "index/entries.h"

namespace roadbook {

struct WordUse {
  std::uint32_t form = 0;
  std::uint32_t entry = 0;
  std::uint16_t position = 0;
  FieldRank rank = FieldRank::beside;
};

struct WordTable {
  std::vector<std::string> forms;          // sorted
  std::vector<std::vector<WordUse>> uses;  // by slice of entries, in their order
  std::vector<bool> is_short;              // by entry: its text has few words
};

WordTable read_words(const Corpus& corpus, const EntryList& list, std::size_t jobs);

}  // namespace roadbook
