#include "write/manifest.h"

#include <gtest/gtest.h>

#include "support/temp_folder.h"

namespace roadbook {

namespace {

using testing::TempFolder;

TEST(IsInside, AllowsOnlyPathsThatStayInTheFolder) {
  for (const std::string_view path : {"a", "a/b.html", "a/.b", "...", "..a/b..", "Зея/план 1"}) {
    EXPECT_TRUE(is_inside(path)) << path;
  }
  for (const std::string_view path :
       {"", "/", "/a", "a/", "a//b", ".", "..", "./a", "../a", "a/../b", "a/..", "a/./b"}) {
    EXPECT_FALSE(is_inside(path)) << path;
  }
}

// The list has a line for each file, and the program's own folder holds the list itself.
TEST(IsInside, RefusesWhatTheListCannotHold) {
  for (const std::string_view path : {"a\nb", "\n", "a/b\n", "a\rb", ".roadbook", ".roadbook/files"}) {
    EXPECT_FALSE(is_inside(path)) << path;
  }
  EXPECT_TRUE(is_inside("a/.roadbook/b"));
  EXPECT_TRUE(is_inside(".roadbook-2/b"));
}

TEST(Manifest, IsReadAsItWasWritten) {
  const TempFolder folder;
  folder.make_folder(".roadbook");
  const Manifest manifest{"a/index.html", "index.html", "Зея/b.html"};
  EXPECT_FALSE(write_manifest(folder.path(), manifest));
  EXPECT_EQ(read_manifest(folder.path()), manifest);
  EXPECT_EQ(folder.read(".roadbook/files"), "a/index.html\nindex.html\nЗея/b.html\n");
}

TEST(Manifest, MayBecomeEmpty) {
  const TempFolder folder;
  folder.write(".roadbook/files", "a\nb\n");
  EXPECT_FALSE(write_manifest(folder.path(), {}));
  EXPECT_EQ(read_manifest(folder.path()), Manifest{});
}

TEST(Manifest, PassesOverLinesThatLeadOut) {
  const TempFolder folder;
  EXPECT_EQ(read_manifest(folder.path()), Manifest{});
  folder.write(".roadbook/files", "z\n../secret\n/etc/passwd\n\na/../../b\n.roadbook/lock\na");
  EXPECT_EQ(read_manifest(folder.path()), (Manifest{"a", "z"}));
}

TEST(Manifest, SaysWhyItCannotBeWritten) {
  const TempFolder folder;
  EXPECT_TRUE(write_manifest(folder.path(), {"a"}));
}

}  // namespace

}  // namespace roadbook
