// Escaping that several outputs share. Everything that comes from a plan is hostile until it went through the
// escape of its context.
#pragma once

#include <string>
#include <string_view>

namespace roadbook {

// For text and for attribute values in double or single quotes, in HTML and in XML alike.
std::string escape_html(std::string_view text);
void append_escaped(std::string& out, std::string_view text);

// Percent-encodes everything but unreserved characters (RFC 3986, section 2.3) and those `kept`.
std::string percent_encode(std::string_view text, std::string_view kept);

}  // namespace roadbook
