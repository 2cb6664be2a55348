// A line of a file as a terminal shows it, with a place marked under it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace roadbook {

struct Excerpt {
  std::string line;
  std::size_t mark_begin = 0;  // columns of the terminal before the mark
  std::size_t mark_width = 1;  // never 0
};

// The marked bytes are [begin, begin + length) of the line; beyond its end they are left out. A line wider
// than `width` columns is cut to a window around the mark, with «…» where something is left out.
Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t length, std::size_t width);

// On one line and harmless to a terminal: white space becomes a space; control characters, marks that change
// the direction of writing and bytes that are not UTF-8 become U+FFFD.
std::string printable(std::string_view text);
void append_printable(std::string& out, std::string_view text);

}  // namespace roadbook
