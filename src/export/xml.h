// Writing XML: the sitemap and the feed.
#pragma once

#include <string>
#include <string_view>

namespace roadbook {

// For text and for attribute values in double quotes (XML 1.0, section 2.4). Characters that XML cannot hold
// even as references (section 2.2: control characters, U+FFFE, U+FFFF) and bytes that are not UTF-8 become
// U+FFFD.
void append_xml(std::string& out, std::string_view text);

// <name>text</name> and a line end; nothing for an empty text.
void append_element(std::string& out, std::string_view name, std::string_view text);

}  // namespace roadbook
