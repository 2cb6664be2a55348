#include "check/rules/status/status_cell.h"

#include <string>

namespace roadbook::rules_status {

SourceSpan day_in_cell(const CheckInput& input, const Cell& cell, Date day) {
  const std::string written = format_russian(day);
  const std::size_t at = cell.text.find(written);
  if (at == std::string_view::npos) return cell.span;
  return span_in_cell(cell, at, written.size(), input.sources.file(cell.span.file).text);
}

SourceSpan deadline_place(const Activity& activity) {
  return activity.deadline != nullptr ? activity.deadline->span : activity.span;
}

}  // namespace roadbook::rules_status
