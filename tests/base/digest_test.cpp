#include "base/digest.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

// FIPS 180-4, the example "abc".
TEST(Digest, Sha256InBase64) {
  EXPECT_EQ(sha256_base64("abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST(Digest, UuidIsTheSameForTheSameText) {
  EXPECT_EQ(uuid_urn("abc"), "urn:uuid:ba7816bf-8f01-8fea-8141-40de5dae2223");
  EXPECT_NE(uuid_urn("abd"), uuid_urn("abc"));
}

}  // namespace

}  // namespace roadbook
