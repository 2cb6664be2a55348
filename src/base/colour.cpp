#include "base/colour.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace roadbook {

namespace {

// WCAG 2.2, relative luminance.
double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (text.starts_with('#')) text.remove_prefix(1);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (text.size() != 6 || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 8 & 0xFF),
                static_cast<std::uint8_t>(value & 0xFF)};
}

double contrast(Colour a, Colour b) {
  const double of_a = luminance(a);
  const double of_b = luminance(b);
  const double lighter = std::max(of_a, of_b);
  const double darker = std::min(of_a, of_b);
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace roadbook
