// Digests of texts. The only door to libcrypto.
#pragma once

#include <string>
#include <string_view>

namespace roadbook {

// SHA-256 in Base64, as a Content-Security-Policy wants it (CSP 3, section 2.3.1), without the word
// "sha256-".
std::string sha256_base64(std::string_view text);

// A UUID that is the same for the same text (RFC 9562, section 5.8: version 8, from SHA-256):
// "urn:uuid:2f7a…".
std::string uuid_urn(std::string_view text);

}  // namespace roadbook
