// Escaping by context. Everything that comes from a plan is hostile until it went through one of these.
#pragma once

#include <string>
#include <string_view>

namespace roadbook {

// For text and for attribute values in double or single quotes.
std::string escape_html(std::string_view text);
void append_escaped(std::string& out, std::string_view text);

// A path on the site as a part of a relative address: everything but unreserved characters, "/" and "#" is
// percent-encoded (RFC 3986, section 2.3).
std::string encode_path(std::string_view path);

// "../../" for a page at "zeya/roadmap/index.html": what leads from the page to the site's root.
std::string path_to_root(std::string_view page_path);

}  // namespace roadbook
