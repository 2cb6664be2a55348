#include "model/trace.h"

#include <array>

#include "base/russian.h"
#include "base/text.h"

namespace roadbook {

namespace {

constexpr std::size_t kDigits = 6;

// FNV-1a, 32 bits; parts are closed by a byte that no text has.
std::uint32_t add_to_hash(std::uint32_t hash, std::string_view text) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash ^ 0xFFU) * 16777619U;
}

}  // namespace

std::string fingerprint(const Activity& activity) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::uint32_t hash = 2166136261U;
  for (const Cell* cell : {activity.activity, activity.deadline, activity.executors}) {
    hash = add_to_hash(hash, cell == nullptr ? std::string{} : collapse_spaces(fold(cell->text)));
  }
  std::string out;
  for (std::size_t i = 0; i < kDigits; ++i, hash >>= 4) out.push_back(kHex[hash & 0xF]);
  return out;
}

std::optional<std::string_view> checked_fingerprint(std::string_view title) {
  constexpr std::array<std::string_view, 3> kWords{"сверено", "Сверено", "checked"};
  title = trim(title);
  for (const std::string_view word : kWords) {
    if (title.starts_with(word)) return trim(title.substr(word.size()));
  }
  return std::nullopt;
}

}  // namespace roadbook
