#include "parse/read_messages.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(ReadMessages, FlattensMapsAndLetsLaterFilesReplace) {
  const std::vector<SourceFile> files{
      {"ru/a.yaml", "rules:\n  deadline/before-order:\n    message: \"{key}: раньше\"\nодин: 1\n"},
      {"ru/b.yaml", "один: другой\nplans: {\"0\": план}\n"}};
  Messages messages{"ru"};
  EXPECT_EQ(read_messages(files, messages), std::nullopt);
  EXPECT_EQ(messages.text("rules.deadline/before-order.message"), "{key}: раньше");
  EXPECT_EQ(messages.text("один"), "другой");
  EXPECT_EQ(messages.text("plans.0"), "план");
}

TEST(ReadMessages, NamesTheFileThatIsNotYaml) {
  const std::vector<SourceFile> files{{"ru/a.yaml", "а: б\n"}, {"ru/b.yaml", "а: б: в\n"}};
  Messages messages{"ru"};
  EXPECT_EQ(read_messages(files, messages), "ru/b.yaml");
}

}  // namespace

}  // namespace roadbook
