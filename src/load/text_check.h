// Whether the bytes of a file can be a text at all, before anything parses them.
#pragma once

#include <string>
#include <string_view>

#include "diag/finding.h"

namespace roadbook {

// The longest line, in bytes, and how many cells the tables of a file may have: what a person never writes,
// and what would take a thousand times the file's size in memory when it becomes a page.
inline constexpr std::size_t kLongestLine = std::size_t{256} << 10;
inline constexpr std::size_t kWidestRow = 1000;
inline constexpr std::size_t kMostCells = 100'000;

// Reports bytes that are not UTF-8, NUL bytes, and lines beyond the limits; returns whether the text can be
// parsed.
bool check_source_text(std::string_view text, FileId file, Findings& findings);

// Bytes that are not UTF-8, and control characters, become U+FFFD: for names that must be shown.
std::string printable_utf8(std::string_view text);

}  // namespace roadbook
