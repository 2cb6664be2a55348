// Addresses in Markdown links: which are safe to publish, and where links between documents lead on the site.
#pragma once

#include <string>
#include <string_view>

namespace roadbook {

// Relative addresses, and http, https, mailto and tel. Everything else could run a script or open a file.
bool is_safe_url(std::string_view url);

// A link to a document file («../zeya/roadmap.md#1.3») as a link from this document's page to that one's; any
// other address as it is.
std::string page_url(std::string_view url);

}  // namespace roadbook
