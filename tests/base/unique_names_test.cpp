#include "base/unique_names.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(UniqueNames, NumberTheCopies) {
  UniqueNames names;
  EXPECT_EQ(names.take("a"), "a");
  EXPECT_EQ(names.take("a"), "a-2");
  EXPECT_EQ(names.take("b"), "b");
  EXPECT_EQ(names.take("a"), "a-3");
  EXPECT_EQ(names.take(""), "");
  EXPECT_EQ(names.take(""), "-2");
}

TEST(UniqueNames, PassOverNumbersThatAreTaken) {
  UniqueNames names;
  EXPECT_EQ(names.take("a-2"), "a-2");
  EXPECT_EQ(names.take("a"), "a");
  EXPECT_EQ(names.take("a"), "a-3");
  EXPECT_EQ(names.take("a-3"), "a-3-2");
  EXPECT_EQ(names.take("a-2"), "a-2-2");
}

}  // namespace

}  // namespace roadbook
