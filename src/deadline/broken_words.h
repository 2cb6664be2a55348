// Words that lost the space between them («сентябрьоктябрь») or got one inside («сен- тябрь», «Октяб
// рьноябрь»), as cells of narrow columns have them. Called by the word reader for what no word is as it
// stands.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "deadline/lexicon.h"

namespace roadbook::deadline {

// Letters of a stretch of the phrase, folded, each with its place.
struct RawLetters {
  static constexpr std::size_t kMost = 40;
  std::array<std::uint8_t, kMost> letters{};
  std::array<std::uint32_t, kMost> begin{};
  std::array<std::uint32_t, kMost> end{};
  std::size_t size = 0;
  bool too_long = false;

  void add(std::uint8_t letter, std::size_t from, std::size_t to) {
    if (size == kMost) {
      too_long = true;
      return;
    }
    letters[size] = letter;
    begin[size] = static_cast<std::uint32_t>(from);
    end[size++] = static_cast<std::uint32_t>(to);
  }
};

// The word that letters [from, to) are; null where they are none or too many.
const LexiconEntry* find_form(const RawLetters& raw, std::size_t from, std::size_t to);

struct Pieces {
  static constexpr std::size_t kMost = 3;
  std::array<const LexiconEntry*, kMost> entries{};
  std::array<std::size_t, kMost> ends{};  // letters
  std::size_t count = 0;
};

// The words of a calendar that the letters are one after the other, at least two of them; nothing where they
// are not.
std::optional<Pieces> find_pieces(const RawLetters& raw);

}  // namespace roadbook::deadline
