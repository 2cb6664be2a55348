// Small operations on text that know nothing of Russian (see russian.h) or of markup.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

// Without white space (ASCII and no-break spaces) at both ends.
inline std::string_view trim(std::string_view text);

bool is_blank(std::string_view text);

// Parts between separators, each trimmed; an empty text gives one empty part.
std::vector<std::string_view> split(std::string_view text, char separator);

// Runs of white space become one space, ends are trimmed.
std::string collapse_spaces(std::string_view text);

// Whether a folder is `above` or lies in it, at any depth: paths with «/», none at the end; "" is above all.
bool is_in_folder(std::string_view folder, std::string_view above);

void replace_all(std::string& text, std::string_view from, std::string_view to);

// Edits between two texts, counted in characters: a transposition of neighbours counts as one edit, case and
// letters that look alike in the Latin and Cyrillic alphabets as none (optimal string alignment). Stops
// counting above `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// For texts that may have something to trim.
std::string_view trim_spaces(std::string_view text);

std::string_view trim(std::string_view text) {
  // Nearly all texts begin and end with a letter, a digit or a mark.
  const auto may_be_space = [](char c) { return (c >= 0 && c <= ' ') || c == '\xC2' || c == '\xA0'; };
  if (!text.empty() && !may_be_space(text.front()) && !may_be_space(text.back())) return text;
  return trim_spaces(text);
}

}  // namespace roadbook
