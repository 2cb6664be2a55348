// Which bytes of a document's file are text that readers meet: not comments, code, addresses of links or
// marks of HTML. Rules about the text itself look at the bytes of the file, where every place is exact, and
// ask here only about the few places where they have found something.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/byte_search.h"

namespace roadbook {

// One way through a file: the places asked for must not go back. All of them together cost one reading of the
// file.
class ShownText {
 public:
  // `file` is the whole text; it must outlive this.
  explicit ShownText(std::string_view file) : file_(file) {}

  // Whether the byte is shown. False for HTML comments, fenced and inline code, addresses («](…)», «<…>»,
  // «https://…») and comments of the front matter.
  bool shows(std::size_t at);
  // Of the byte last asked for.
  bool in_front_matter() const { return front_matter_; }

 private:
  enum class Inside : std::uint8_t { text, comment, code, target, angle, address, yaml_comment };

  void begin_file();
  std::size_t find_front_matter_end() const;
  bool may_be_fence() const;
  void begin_line();
  void skip_plain_text(std::size_t end);
  void step_in_front_matter();
  void step_in_text();
  void step();
  bool starts(std::string_view word) const { return file_.substr(at_, word.size()) == word; }
  bool ends_address() const;
  bool begins_tag() const;
  bool closes_fence() const;

  std::string_view file_;
  std::size_t at_ = 0;
  Inside inside_ = Inside::text;
  std::size_t ticks_ = 0;  // how many «`» opened the code
  char fence_ = 0;         // «`» or «~» inside fenced code
  std::size_t fence_length_ = 0;
  bool is_begun_ = false;  // many rules never ask
  bool shows_all_ = false;
  std::size_t front_matter_end_ = 0;  // the line that closes it; behind the file: none does
  bool front_matter_ = false;
  ByteStops<5> changes_{"<`(:\n"};
};

}  // namespace roadbook
