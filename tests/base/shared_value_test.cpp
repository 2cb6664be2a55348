#include "base/shared_value.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace roadbook {
namespace {

using Words = std::vector<std::string>;

std::size_t count(const Words& words) { return words.size(); }

TEST(Shared, StandsForItsValue) {
  const Shared<Words> words = Words{"a", "b"};
  EXPECT_EQ(*words, (Words{"a", "b"}));
  EXPECT_EQ(words->size(), 2U);
  EXPECT_EQ(count(words), 2U);
}

TEST(Shared, CopiesHoldTheSameValue) {
  const Shared<Words> words = Words{"a"};
  Shared<Words> copy = words;
  EXPECT_EQ(&*copy, &*words);
  copy = Words{"b"};
  EXPECT_EQ(*words, Words{"a"});
  EXPECT_EQ(*copy, Words{"b"});
}

TEST(Shared, IsBlankWithoutAValue) {
  const Shared<Words> nothing;
  EXPECT_EQ(*nothing, Words{});
  EXPECT_EQ(&*nothing, &*Shared<Words>{});
}

}  // namespace
}  // namespace roadbook
