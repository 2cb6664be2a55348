#include "model/document.h"

namespace roadbook {

namespace {

// Marks that stand in the file and not in the text: emphasis, code, links, list markers, line ends.
constexpr std::string_view kMarks = "*_`\\[]-+ \t\r\n";

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Length of the address of a link, «](…)», or 0.
std::size_t link_end_length(std::string_view raw) {
  if (!raw.starts_with("](")) return 0;
  const std::size_t close = raw.find(')');
  return close == std::string_view::npos ? 0 : close + 1;
}

// How many bytes of the file stand before the one that is shown as `shown`; npos: they cannot be brought
// together.
std::size_t marks_before(std::string_view raw, char shown) {
  std::size_t at = 0;
  const auto is_shown = [shown](char c) { return c == shown || (is_white(shown) && is_white(c)); };
  while (at < raw.size() && !is_shown(raw[at])) {
    if (const std::size_t link = link_end_length(raw.substr(at)); link > 0) {
      at += link;
    } else if (kMarks.find(raw[at]) != std::string_view::npos) {
      ++at;
    } else {
      return std::string_view::npos;
    }
  }
  return at < raw.size() ? at : std::string_view::npos;
}

}  // namespace

SourceSpan span_in_directive(const Directive& directive, std::size_t begin, std::size_t length,
                             std::string_view source) {
  std::string_view raw = source.substr(directive.span.begin, directive.span.length);
  // «4. », «4) »
  if (raw.starts_with(directive.number)) raw.remove_prefix(directive.number.size() + 1);
  const std::size_t skipped = directive.span.length - raw.size();
  std::size_t at = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < begin + length && i < directive.text.size(); ++i) {
    const std::size_t marks = marks_before(raw.substr(at), directive.text[i]);
    if (marks == std::string_view::npos) return directive.span;
    at += marks;
    if (i == begin) first = at;
    ++at;
  }
  return {directive.span.file, static_cast<std::uint32_t>(directive.span.begin + skipped + first),
          static_cast<std::uint32_t>(at - first)};
}

}  // namespace roadbook
