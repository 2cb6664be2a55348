// The tree of headings of one document, and the addresses of sections: what a heading's own number says
// («2.», «I.», «III.»), else its words in Latin letters.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/unique_names.h"
#include "model/document.h"

namespace roadbook {

class SectionTree {
 public:
  // Makes section 0, the text before the first heading.
  explicit SectionTree(Document& document);

  // Opens a section and returns its index.
  std::uint32_t open(std::uint32_t level, std::string_view title, SourceSpan span);
  std::uint32_t current() const { return current_; }

 private:
  Document& document_;
  UniqueNames anchors_;
  std::uint32_t current_ = 0;
};

// «1. Организационные мероприятия» → "1"; «IV. …» → "iv"; «КРАЕВОЙ УРОВЕНЬ» → "kraevoj-uroven";
// «Приложение 2. …» → "prilozhenie-2". At most three words are taken, and never much: every address below
// begins with this. May be empty.
std::string section_key(std::string_view title);

}  // namespace roadbook
