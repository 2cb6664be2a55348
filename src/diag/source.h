// The files that were read, and places in them. A place is a span of bytes; line and column are computed only
// when a place is shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

enum class FileId : std::uint32_t {};

// Bytes [begin, begin + length) of the file as it is on the disk, BOM and CR included.
struct SourceSpan {
  FileId file{};
  std::uint32_t begin = 0;
  std::uint32_t length = 0;

  std::uint32_t end() const { return begin + length; }
  friend auto operator<=>(const SourceSpan&, const SourceSpan&) = default;
};

// 1-based; columns count characters (code points), as editors do.
struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;
};

struct SourceFile {
  std::string path;  // as shown to people, relative to the site's folder: content/zeya/order.md
  std::string text;
};

// Owns all texts; views into them stay valid as long as it lives. Filled by the loading stage, then only
// read.
class SourceSet {
 public:
  explicit SourceSet(std::vector<SourceFile> files = {}) : files_(std::move(files)) {}

  std::size_t size() const { return files_.size(); }
  const SourceFile& file(FileId id) const { return files_[static_cast<std::size_t>(id)]; }
  std::string_view text(SourceSpan span) const {
    return std::string_view{file(span.file).text}.substr(span.begin, span.length);
  }
  LineColumn locate(FileId id, std::size_t offset) const;
  // The whole line that holds the byte, without its line end.
  std::string_view line_at(FileId id, std::size_t offset) const;

 private:
  std::vector<SourceFile> files_;
};

}  // namespace roadbook
