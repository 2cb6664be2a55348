#include "base/digest.h"

#include <openssl/evp.h>

#include <array>

namespace roadbook {

namespace {

using Digest = std::array<unsigned char, 32>;

Digest sha256(std::string_view text) {
  Digest digest{};
  EVP_Digest(text.data(), text.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
  return digest;
}

}  // namespace

std::string sha256_base64(std::string_view text) {
  const Digest digest = sha256(text);
  std::array<unsigned char, 45> out{};  // 44 characters and a zero byte
  const int length = EVP_EncodeBlock(out.data(), digest.data(), static_cast<int>(digest.size()));
  return std::string{out.begin(), out.begin() + length};
}

std::string uuid_urn(std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  Digest digest = sha256(text);
  digest[6] = static_cast<unsigned char>((digest[6] & 0x0F) | 0x80);
  digest[8] = static_cast<unsigned char>((digest[8] & 0x3F) | 0x80);
  std::string out = "urn:uuid:";
  for (std::size_t i = 0; i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) out.push_back('-');
    out.push_back(kHex[digest.at(i) >> 4]);
    out.push_back(kHex[digest.at(i) & 15]);
  }
  return out;
}

}  // namespace roadbook
