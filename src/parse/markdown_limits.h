// What would make the Markdown library slow, or take memory out of proportion to the text: found before the
// library sees it. Its version in Debian 12 (0.29.0.gfm.6) has no such limits of its own.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace roadbook {

// How deep quotes, lists, emphasis and the like may stand in one another.
inline constexpr std::size_t kDeepestMarkdown = 50;

struct MarkdownExcess {
  std::size_t at = 0;        // byte of the text
  std::string_view variant;  // wording of document/too-large
};

// Called by the body's reader with the whole text of a document.
std::optional<MarkdownExcess> find_markdown_excess(std::string_view text);

}  // namespace roadbook
