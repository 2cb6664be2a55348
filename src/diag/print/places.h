// Lines and columns for many places of the same files: each file's lines are counted once, when the first of
// its places is shown. Used by the formats; one place alone is cheaper to ask of SourceSet.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diag/source.h"

namespace roadbook {

// The line that holds a byte. The text is without its end and without the byte order mark.
struct PlacedLine {
  std::size_t line = 1;
  std::size_t column = 1;
  std::string_view text;
  std::size_t offset = 0;  // of the byte in `text`
};

class Places {
 public:
  explicit Places(const SourceSet& sources) : sources_(sources) {}

  PlacedLine begin_of(SourceSpan span) { return place(span.file, span.begin); }
  // The line of the last character and the place behind it; of an empty span, its beginning.
  PlacedLine end_of(SourceSpan span);

 private:
  PlacedLine place(FileId file, std::size_t offset);
  const std::vector<std::uint32_t>& line_begins(FileId file);

  // Characters of the line before the byte, counted on from the place shown last where that is on the same
  // line.
  std::size_t count_before(FileId file, const PlacedLine& placed);

  const SourceSet& sources_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> line_begins_;  // by file
  struct {
    FileId file{};
    std::size_t line = 0;
    std::size_t offset = 0;
    std::size_t chars = 0;
  } last_;
};

}  // namespace roadbook
