// One calendar term from the words that make it. Private to join_terms.
#pragma once

#include <cstddef>
#include <span>

#include "deadline/item.h"

namespace roadbook::deadline {

// What stands before the term.
struct BeforeTerm {
  bool limited = false;  // words like «до» or «не позднее», or a number in one list with the term
  bool of_range = false;  // «октябрь –»: the term ends a range of months
};

// Reads a term from the front of the items; returns how many they are, 0: no term begins here.
std::size_t read_term(std::span<const Item> items, BeforeTerm before, Item& result);

}  // namespace roadbook::deadline
