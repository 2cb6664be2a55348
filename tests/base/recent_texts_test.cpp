#include "base/recent_texts.h"

#include <gtest/gtest.h>

namespace roadbook {
namespace {

TEST(RecentTexts, GivesWhatWouldBeMade) {
  RecentTexts<std::string, 4, 20> recent;
  const auto twice = [](std::string_view text) { return std::string{text} + std::string{text}; };
  // Far more texts than places, some of them too long to be kept.
  for (int round = 0; round < 3; ++round) {
    for (int i = 0; i < 100; ++i) {
      const std::string text = std::string(static_cast<std::size_t>(i % 30), 'a') + std::to_string(i);
      EXPECT_EQ(recent.find(text, twice), text + text);
      EXPECT_EQ(recent.find(text, twice), text + text);
    }
    EXPECT_EQ(recent.find("", twice), "");
  }
}

TEST(RecentTexts, MakesOnceWhatIsAskedForAgain) {
  RecentTexts<std::size_t, 4, 20> recent;
  int made = 0;
  const auto size = [&made](std::string_view text) {
    ++made;
    return text.size();
  };
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(recent.find("", size), 0U);
    EXPECT_EQ(recent.find("план", size), 8U);
  }
  EXPECT_EQ(made, 2);
  for (int i = 0; i < 5; ++i) EXPECT_EQ(recent.find(std::string(21, 'a'), size), 21U);
  EXPECT_EQ(made, 7);  // too long to be kept
}

}  // namespace
}  // namespace roadbook
