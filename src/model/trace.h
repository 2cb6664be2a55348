// Trace links: a Markdown link from an activity to an activity of another plan, which says which activity
// above it serves.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/document.h"
#include "model/ids.h"

namespace roadbook {

struct TraceLink {
  std::uint32_t activity = 0;  // the one that serves, index in Roadmap::activities
  SourceSpan span;
  std::string_view url;                 // as written
  std::string_view title;               // as written
  std::optional<DocumentId> document;   // nothing: there is no such document
  std::optional<std::uint32_t> serves;  // activity of that document; nothing: it has none there
};

// Six hexadecimal digits that change when the activity's text, deadline or executors do. Case, spaces, ё and
// the kinds of dashes and quotation marks do not count.
std::string fingerprint(const Activity& activity);

// What stands behind «сверено» (or "checked") in the title of a link: the fingerprint that the activity above
// had when somebody compared the two. Empty: somebody has written the word alone; nothing: not even that.
std::optional<std::string_view> checked_fingerprint(std::string_view title);

}  // namespace roadbook
