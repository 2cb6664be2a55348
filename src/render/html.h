// Escaping for pages, and addresses relative to them.
#pragma once

#include <string>
#include <string_view>

#include "base/escape.h"

namespace roadbook {

// A path on the site as a part of a relative address: everything but unreserved characters, "/" and "#" is
// percent-encoded (RFC 3986, section 2.3).
std::string encode_path(std::string_view path);

// "../../" for a page at "zeya/roadmap/index.html": what leads from the page to the site's root.
std::string path_to_root(std::string_view page_path);

}  // namespace roadbook
