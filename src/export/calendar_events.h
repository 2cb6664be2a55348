// The events of all deadlines of a document. A deadline stands in the calendar of all plans, in its plan's
// and in that of everybody who has to do it, with the same bytes: so they are made once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/corpus.h"

namespace roadbook {

struct ExportContext;

struct DocumentEvents {
  std::string bytes;                // VEVENT … VEVENT, in the order of the rows or directives
  std::vector<std::uint32_t> ends;  // by activity of a plan, by directive of an order

  // Of one row or directive; empty where its deadline is tied to no day.
  std::string_view of(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : ends.at(index - 1);
    return std::string_view{bytes}.substr(begin, ends.at(index) - begin);
  }
};

// None of a document that is not readable.
DocumentEvents make_events(const ExportContext& context, DocumentId document);

}  // namespace roadbook
