// The index as the program keeps it: terms, where they occur, and how forms of words lead to terms.
// index_files.h writes it for the browser, search.h answers queries from it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/dictionary.h"
#include "index/entries.h"
#include "index/moment.h"

namespace roadbook {

struct Occurrence {
  std::uint32_t entry = 0;
  std::uint16_t position = 0;  // in the entry; fields are far apart
  FieldRank rank = FieldRank::beside;
};

// A form of the content or of the dictionary: the stem and this. Its postings are those of the stem and of
// the terms named here.
struct Ending {
  std::string text;
  std::vector<std::uint32_t> also;

  friend auto operator<=>(const Ending&, const Ending&) = default;
};

// A stem, or a number, or a filter: «@zeya/ooa» (an executor's work), «#2023-09» (due in the month), «~D»
// (what is recorded, see Record).
struct Term {
  std::string stem;
  std::uint32_t begin = 0;  // slice of `occurrences`
  std::uint32_t end = 0;
  std::uint32_t entries = 0;    // how many hold it
  std::vector<Ending> endings;  // sorted
  std::uint32_t shard = 0;      // neighbours by spelling are loaded together
  std::uint32_t reverse_shard = 0;
};

struct SearchIndex {
  EntryList list;
  std::vector<Term> terms;  // sorted by stem
  std::vector<Occurrence> occurrences;
  std::vector<bool> is_short;            // by entry: few words in its text
  std::vector<Moment> moments;           // distinct, the most frequent first
  std::vector<std::uint32_t> moment_of;  // by entry
  std::vector<std::uint32_t> reversed;   // terms in the order of their stems read backwards
  // Words that mean the same: groups of phrases of stems.
  std::vector<std::vector<std::vector<std::string>>> synonyms;

  const Term* find(std::string_view stem) const;
  std::span<const Occurrence> occurrences_of(const Term& term) const {
    return std::span{occurrences}.subspan(term.begin, term.end - term.begin);
  }
};

// How much the occurrences in one entry say, 1 to 4.
std::uint8_t level_of(std::span<const Occurrence> in_one_entry, bool is_short);

// Calls use(entry, level, occurrences in it) for each entry of the term, in their order.
template <typename Use>
void for_each_posting(const SearchIndex& index, const Term& term, Use use) {
  const std::span<const Occurrence> all = index.occurrences_of(term);
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i + 1;
    while (end < all.size() && all[end].entry == all[i].entry) ++end;
    const auto here = all.subspan(i, end - i);
    use(all[i].entry, level_of(here, index.is_short[all[i].entry]), here);
    i = end;
  }
}

// `titles`: see list_entries. `synonyms` are the office's own groups, «слово, другое слово», besides the
// built-in ones.
SearchIndex build_search_index(const Corpus& corpus, std::vector<std::string> titles,
                               const std::vector<std::string>& synonyms, const Dictionary& dictionary,
                               std::size_t jobs);

}  // namespace roadbook
