// Patterns over items: how a row of the language's tables says what it matches.
//
//   "[в срок] не позднее DAY"    words stand for all words of their kind («позднее» for «позже» too), names
//   in Latin
//                                capitals for classes of items, [ ] for what may be missing, | for a choice
//   "WEEKDAY+"                   one or more, with separators between them or without
//   "после WORDS"                free words up to the next deadline, at least one of them a word that says
//   something "по плану [REST]"            free words of any kind, up to a comma
//
// Patterns are compiled with the program: a word that the lexicon does not have is an error of the compiler.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "deadline/item.h"
#include "deadline/lexicon.h"

namespace roadbook::deadline {

enum class Repeat : std::uint8_t { once, list, rest, words };

struct Element {
  SymbolSet symbols;
  Repeat repeat = Repeat::once;
  std::uint8_t optional = 0;  // so many elements from this one on may be missing together
};

struct Pattern {
  static constexpr std::size_t kMost = 14;
  std::array<Element, kMost> elements{};
  std::uint8_t size = 0;
  // Elements that cannot be missing, without free words; the first few.
  static constexpr std::size_t kMostRequired = 4;
  std::array<SymbolSet, kMostRequired> required{};
  std::uint8_t required_count = 0;

  // Whether items with these symbols, in whatever order, can hold a match.
  constexpr bool can_match(SymbolSet present) const {
    for (std::size_t i = 0; i < required_count; ++i) {
      if (!required[i].meets(present)) return false;
    }
    return true;
  }

  // What an item must be for the pattern to begin with it.
  constexpr SymbolSet first() const {
    SymbolSet set;
    for (std::size_t i = 0; i < size; ++i) {
      set |= elements[i].symbols;
      if (elements[i].optional == 0) break;
      // Inside an optional group only its first element can begin the match.
      i += elements[i].optional - 1U;
    }
    return set;
  }
};

// The free words that begin at an item.
struct FreeWords {
  std::uint32_t end = 0;            // the item itself where there are none
  std::uint32_t end_of_clause = 0;  // not beyond a comma
  bool telling = false;             // some of them say more than «в 2023 году» does
};

struct MatchInput {
  std::span<const Item> items;
  std::span<const FreeWords> free_words;  // for each item
};

// The end of the longest match by the order of choices (what may be missing is tried as present first).
std::optional<std::size_t> find_match(const Pattern& pattern, const MatchInput& input, std::size_t begin);

namespace pattern_detail {

struct ClassName {
  std::string_view name;
  SymbolSet symbols;
};

inline constexpr std::array kClassNames = std::to_array<ClassName>({
    {"NUMBER", Symbol::number},
    {"YEARNUMBER", Symbol::year_number},
    {"ORDINAL", kOrdinals},
    {"WEEKDAY", Symbol::weekday},
    {"DASH", Symbol::dash},
    {"SLASH", Symbol::slash},
    {"COMMA", Symbol::comma},
    {"WORD", Symbol::word},
    {"DAY", kDayTerms},
    {"NTHWEEKDAY", Symbol::nth_weekday_term},
    {"MONTH", Symbol::month_term},
    {"PART", Symbol::month_part_term},
    {"QUARTER", Symbol::quarter_term},
    {"HALF", Symbol::half_year_term},
    {"SEASON", Symbol::season_term},
    {"YEAR", SymbolSet{Symbol::year_term} | Symbol::years_term | Symbol::school_year_term},
    {"SCHOOLYEAR", Symbol::school_year_term},
    {"YEARS", SymbolSet{Symbol::year_term} | Symbol::years_term},
    {"POINT", kDatedTerms | kYearTerms},
    {"DURATION", Symbol::duration},
    {"REPORTED", Symbol::after_report},
    {"UNIT", SymbolSet{Symbol::day_noun} | Symbol::week | Symbol::month_noun | Symbol::quarter |
                 Symbol::half_year | Symbol::year | Symbol::school_quarter | Symbol::decade},
});

constexpr SymbolSet symbols_of(std::string_view name) {
  if (name.front() >= 'A' && name.front() <= 'Z') {
    for (const ClassName& row : kClassNames) {
      if (row.name == name) return row.symbols;
    }
    throw "no such class of items";
  }
  const std::size_t index = find_index(lexicon_detail::entry_of({Symbol::word, 0, name}, name).form);
  if (index == lexicon_detail::kTables.entries.size()) throw "no such word in the lexicon";
  return lexicon_detail::kTables.entries[index].symbol;
}

constexpr Element element_of(std::string_view text) {
  if (text == "REST") return {{}, Repeat::rest, 0};
  if (text == "WORDS") return {{}, Repeat::words, 0};
  Element element;
  if (text.back() == '+') {
    element.repeat = Repeat::list;
    text.remove_suffix(1);
  }
  while (!text.empty()) {
    const std::string_view name = text.substr(0, text.find('|'));
    element.symbols |= symbols_of(name);
    text.remove_prefix(std::min(text.size(), name.size() + 1));
  }
  return element;
}

constexpr void list_required(Pattern& pattern) {
  for (std::size_t i = 0; i < pattern.size;) {
    const Element& element = pattern.elements[i];
    const bool words = element.repeat == Repeat::rest || element.repeat == Repeat::words;
    const bool listed = element.optional == 0 && !words && pattern.required_count < Pattern::kMostRequired;
    if (listed) pattern.required[pattern.required_count++] = element.symbols;
    i += element.optional == 0 ? 1 : element.optional;
  }
}

}  // namespace pattern_detail

consteval Pattern pattern(std::string_view text) {
  Pattern result;
  std::size_t group = Pattern::kMost;  // where the open group began
  while (!text.empty()) {
    std::string_view name = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), name.size() + 1));
    if (name.front() == '[') {
      group = result.size;
      name.remove_prefix(1);
    }
    const bool closes = name.back() == ']';
    if (closes) name.remove_suffix(1);
    result.elements.at(result.size++) = pattern_detail::element_of(name);
    if (closes) result.elements.at(group).optional = static_cast<std::uint8_t>(result.size - group);
  }
  pattern_detail::list_required(result);
  return result;
}

}  // namespace roadbook::deadline
