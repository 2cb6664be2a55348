// Russian typography of names and headings.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace roadbook {

inline constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

// Whether the space at `at` must not be broken: «№ 36», «2023 г.», initials and a surname.
bool is_bound_space(std::string_view text, std::size_t at);

// With the no-break spaces in their places.
std::string typographic(std::string_view text);

// With a capital first letter (Latin or Cyrillic), for headings and lists of names.
std::string capitalized(std::string_view text);

}  // namespace roadbook
