// Addresses on the web.
#pragma once

#include <string>
#include <string_view>

namespace roadbook {

// A path on the site as a part of a relative address: everything but unreserved characters, "/" and "#" is
// percent-encoded (RFC 3986, section 2.3).
std::string encode_path(std::string_view path);

}  // namespace roadbook
