// Finds what a folded word stands for. The table is made while compiling: forms of a hash table without
// pointers.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "deadline/letters.h"
#include "deadline/lexicon_data.h"

namespace roadbook::deadline {

inline constexpr std::size_t kLongestForm = 20;

// A word in folded letters.
struct FoldedWord {
  std::array<std::uint8_t, kLongestForm> letters{};
  std::uint8_t length = 0;
  bool too_long = false;  // then no word of the language

  constexpr void add(std::uint8_t letter) {
    if (length == kLongestForm) {
      too_long = true;
    } else {
      letters[length++] = letter;
    }
  }
  constexpr std::span<const std::uint8_t> view() const { return {letters.data(), length}; }
};

struct LexiconEntry {
  FoldedWord form;
  Symbol symbol = Symbol::word;
  std::uint8_t value = 0;
  bool abbreviation = false;
};

namespace lexicon_detail {

inline constexpr std::size_t kSlots = 2048;

constexpr std::size_t count_forms() {
  std::size_t count = 0;
  for (const WordRow& row : kWordRows) {
    count += 1 + static_cast<std::size_t>(std::count(row.forms.begin(), row.forms.end(), ' '));
  }
  return count;
}

constexpr std::uint32_t hash_of(const FoldedWord& word) {
  std::uint32_t hash = 2166136261U;
  for (const std::uint8_t letter : word.view()) hash = (hash ^ letter) * 16777619U;
  return hash ^ (hash >> 15);
}

// The literals are ASCII and two-byte UTF-8.
constexpr LexiconEntry entry_of(const WordRow& row, std::string_view form) {
  LexiconEntry entry{{}, row.symbol, row.value, form.back() == '.'};
  for (std::size_t i = 0; i < form.size() && form[i] != '.'; ++i) {
    const auto first = static_cast<unsigned char>(form[i]);
    char32_t code = first;
    if (first >= 0x80) {
      code = (static_cast<char32_t>(first & 0x1F) << 6) | (static_cast<unsigned char>(form[++i]) & 0x3FU);
    }
    entry.form.add(fold_letter(code));
  }
  return entry;
}

struct Tables {
  std::array<LexiconEntry, count_forms()> entries{};  // sorted by letters
  std::array<std::uint16_t, kSlots> slots{};          // index in entries + 1
};

constexpr void put(Tables& tables, std::uint16_t index) {
  std::size_t slot = hash_of(tables.entries[index].form) % kSlots;
  while (tables.slots[slot] != 0) {
    // A form that stands in two rows would be found as the first one only.
    if (std::ranges::equal(tables.entries[tables.slots[slot] - 1U].form.view(),
                           tables.entries[index].form.view())) {
      throw "the same form twice in the lexicon";
    }
    slot = (slot + 1) % kSlots;
  }
  tables.slots[slot] = static_cast<std::uint16_t>(index + 1);
}

consteval Tables make_tables() {
  Tables tables;
  std::size_t count = 0;
  for (const WordRow& row : kWordRows) {
    std::string_view rest = row.forms;
    while (!rest.empty()) {
      const std::string_view form = rest.substr(0, rest.find(' '));
      tables.entries[count++] = entry_of(row, form);
      rest.remove_prefix(std::min(rest.size(), form.size() + 1));
    }
  }
  std::ranges::sort(tables.entries, {}, [](const LexiconEntry& entry) { return entry.form.letters; });
  for (std::uint16_t index = 0; index < count; ++index) put(tables, index);
  return tables;
}

inline constexpr Tables kTables = make_tables();

}  // namespace lexicon_detail

// Index of a form, or the number of forms where the word is none of the language as it is spelled. An index,
// since the compiler with sanitizers takes no pointers into a table in constant expressions.
constexpr std::size_t find_index(const FoldedWord& word) {
  using namespace lexicon_detail;
  if (word.too_long || word.length == 0) return kTables.entries.size();
  for (std::size_t slot = hash_of(word) % kSlots; kTables.slots[slot] != 0; slot = (slot + 1) % kSlots) {
    const std::size_t index = kTables.slots[slot] - 1U;
    if (std::ranges::equal(kTables.entries[index].form.view(), word.view())) return index;
  }
  return kTables.entries.size();
}

// Null where the word is no word of the language as it is spelled.
inline const LexiconEntry* find_form(const FoldedWord& word) {
  const std::size_t index = find_index(word);
  return index == lexicon_detail::kTables.entries.size() ? nullptr : &lexicon_detail::kTables.entries[index];
}

// The word of the language from which a slip of one letter (missing, superfluous, wrong, two swapped) leads
// to `word`; null where there is none, or where it could be two different ones. Short words and first letters
// are not mended: there a slip is more often another word («карта», «марта»).
const LexiconEntry* find_misspelled(const FoldedWord& word);

}  // namespace roadbook::deadline
