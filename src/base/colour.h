// Colours as the web writes them, and how well one can be read on another.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace roadbook {

struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
};

// Six hexadecimal digits, with or without "#" before them.
std::optional<Colour> parse_colour(std::string_view text);

// From 1 to 21 (WCAG 2.2, contrast ratio).
double contrast(Colour a, Colour b);

}  // namespace roadbook
