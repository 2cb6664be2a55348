// A line of a file as a terminal shows it, with a place marked under it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace roadbook {

struct Excerpt {
  std::string_view text;  // of the line, as it is in the file
  bool plain = true;      // its characters are; see base/plain_text.h
  bool cut_before = false;
  bool cut_after = false;
  std::size_t mark_begin = 0;  // columns of the terminal before the mark
  std::size_t mark_width = 1;  // never 0
};

// The marked bytes are [begin, begin + length) of the line; beyond its end they are left out. A line wider
// than `width` columns is cut to a window around the mark; only this much of it is ever looked at, as lines
// can be very long.
Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t length, std::size_t width);

// Printable (diag/printable.h), with «…» where something is left out.
void append_excerpt(std::string& out, const Excerpt& excerpt);

}  // namespace roadbook
