#include "base/files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "support/temp_folder.h"

namespace roadbook {

namespace {

using testing::TempFolder;

constexpr std::size_t kLimit = 100;

TEST(ReadFile, GivesTheBytes) {
  const TempFolder folder;
  const std::string bytes{"а\r\n\0\xFF", 6};
  folder.write("a", bytes);
  folder.write("empty", "");
  EXPECT_EQ(read_file(folder.path("a"), kLimit).text, bytes);
  EXPECT_FALSE(read_file(folder.path("empty"), kLimit).error);
}

TEST(ReadFile, SaysWhyItCannot) {
  const TempFolder folder;
  folder.make_folder("folder");
  folder.link("loop", "loop");
  ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
  struct Example {
    std::string path;
    std::string_view reason;
  };
  for (const Example& example : {
           Example{folder.path("none"), "No such file or directory"},
           Example{folder.path("folder"), "Is a directory"},
           Example{folder.path("loop"), "Too many levels of symbolic links"},
           Example{folder.path("pipe"), "Invalid argument"},  // and does not wait for a writer
           Example{"/dev/zero", "Invalid argument"},
       }) {
    const ReadFile file = read_file(example.path, kLimit);
    ASSERT_TRUE(file.error) << example.path;
    EXPECT_EQ(file.error->reason, example.reason);
    EXPECT_EQ(file.error->path, example.path);
  }
}

TEST(ReadFile, StopsAtTheLimit) {
  const TempFolder folder;
  folder.write("a", "12345");
  EXPECT_EQ(read_file(folder.path("a"), 5).text, "12345");
  const ReadFile longer = read_file(folder.path("a"), 4);
  EXPECT_TRUE(longer.too_large);
  EXPECT_EQ(longer.text, "");
  // A file of the kernel has no size before it is read.
  EXPECT_TRUE(read_file("/proc/self/maps", 10).too_large);
}

std::string describe(const FolderEntry& entry) {
  const char* kinds[] = {"file", "folder", "other", "missing"};
  return entry.name + " " + kinds[static_cast<std::size_t>(entry.kind)] + (entry.is_link ? " link" : "");
}

TEST(ListFolder, IsSortedAndFollowsLinks) {
  const TempFolder folder;
  folder.write("б.md", "");
  folder.write("B", "");
  folder.write("a/x", "");
  folder.write(".hidden", "");
  folder.link("to-file", "B");
  folder.link("to-folder", "a");
  folder.link("to-nothing", "none");
  std::vector<std::string> lines;
  const auto entries = list_folder(folder.path());
  ASSERT_TRUE(entries);
  for (const FolderEntry& entry : *entries) lines.push_back(describe(entry));
  EXPECT_EQ(lines,
            (std::vector<std::string>{".hidden file", "B file", "a folder", "to-file file link",
                                      "to-folder folder link", "to-nothing missing link", "б.md file"}));
  EXPECT_FALSE(list_folder(folder.path("none")));
  EXPECT_FALSE(list_folder(folder.path("B")));
}

TEST(ReplaceFile, PutsTheNewBytesInPlace) {
  const TempFolder folder;
  folder.write("a", "old and longer");
  EXPECT_FALSE(replace_file(folder.path("a"), "new"));
  EXPECT_FALSE(replace_file(folder.path("b"), ""));
  EXPECT_EQ(folder.read("a"), "new");
  EXPECT_EQ(folder.list(), (std::vector<std::string>{"a", "b"}));
}

TEST(ReplaceFile, LeavesNothingBehindWhenItCannot) {
  const TempFolder folder;
  folder.write("folder/x", "");
  EXPECT_TRUE(replace_file(folder.path("folder"), "new"));
  EXPECT_TRUE(replace_file(folder.path("none/a"), "new"));
  EXPECT_EQ(folder.list(), (std::vector<std::string>{"folder/x"}));
}

// People have files whose names end in «.new», too.
TEST(ReplaceFile, DoesNotTouchItsNeighbours) {
  const TempFolder folder;
  folder.write("report.csv.new", "mine");
  EXPECT_FALSE(replace_file(folder.path("report.csv"), "theirs"));
  EXPECT_EQ(folder.read("report.csv.new"), "mine");
  EXPECT_EQ(folder.read("report.csv"), "theirs");
}

TEST(WriteNewFile, DoesNotFollowLinks) {
  const TempFolder folder;
  folder.write("target", "mine");
  folder.link("link", "target");
  EXPECT_TRUE(write_new_file(folder.path("link"), "theirs"));
  EXPECT_EQ(folder.read("target"), "mine");
}

TEST(WriteNewFile, SaysThatTheDiskIsFull) {
  const auto error = write_new_file("/dev/full", "text");
  ASSERT_TRUE(error);
  EXPECT_EQ(error->reason, "No space left on device");
}

TEST(RemoveFile, IsContentWhenThereIsNone) {
  const TempFolder folder;
  folder.write("a", "");
  EXPECT_FALSE(remove_file(folder.path("a")));
  EXPECT_FALSE(remove_file(folder.path("a")));
  EXPECT_TRUE(remove_file(folder.path()));
}

TEST(RemoveEmptyFolder, LeavesAFullOne) {
  const TempFolder folder;
  folder.write("full/a", "");
  folder.make_folder("empty");
  remove_empty_folder(folder.path("full"));
  remove_empty_folder(folder.path("empty"));
  EXPECT_EQ(folder.list(), (std::vector<std::string>{"full/a"}));
}

TEST(RemoveTree, DoesNotFollowLinks) {
  const TempFolder folder;
  folder.write("outside/a", "");
  folder.write("tree/b", "");
  folder.link("tree/link", "../outside");
  remove_tree(folder.path("tree"));
  EXPECT_EQ(folder.list(), (std::vector<std::string>{"outside/a"}));
}

TEST(FileLock, HasOneHolder) {
  const TempFolder folder;
  const std::string path = folder.path("lock");
  auto first = FileLock::take(path);
  ASSERT_TRUE(first);
  EXPECT_FALSE(FileLock::take(path));
  FileLock moved = std::move(*first);
  first.reset();
  EXPECT_FALSE(FileLock::take(path));
  { const FileLock last = std::move(moved); }
  EXPECT_TRUE(FileLock::take(path));
  EXPECT_FALSE(FileLock::take(folder.path("none/lock")));
}

TEST(Fingerprint, ChangesWithAnyFile) {
  const TempFolder folder;
  folder.write("content/a.md", "1");
  folder.write("content/deep/b.md", "1");
  folder.write("other", "1");
  const auto now = [&folder] { return fingerprint(folder.path(), {"content", "roadbook.yaml"}); };
  const std::string before = now();
  EXPECT_EQ(now(), before);
  folder.write("other", "22");
  EXPECT_EQ(now(), before);
  folder.write("content/deep/b.md", "22");
  const std::string longer = now();
  EXPECT_NE(longer, before);
  folder.write("roadbook.yaml", "");
  EXPECT_NE(now(), longer);
}

TEST(Fingerprint, DoesNotGoAroundInLoops) {
  const TempFolder folder;
  folder.link("content/loop", "..");
  folder.write("content/a.md", "1");
  EXPECT_EQ(fingerprint(folder.path(), {"content"}), fingerprint(folder.path(), {"content"}));
}

TEST(Paths, AreJoinedWithOneSlash) {
  EXPECT_EQ(join_path("a", "b"), "a/b");
  EXPECT_EQ(join_path("a/", "b"), "a/b");
  EXPECT_EQ(join_path("", "b"), "b");
  EXPECT_EQ(join_path("/", "b"), "/b");
}

TEST(Paths, AreCalledFromAFolder) {
  EXPECT_EQ(path_within("site", "content/a.md"), "content/a.md");
  EXPECT_EQ(path_within("site", "./content//a/../b/"), "content/b");
  EXPECT_EQ(path_within("site", "."), ".");
  EXPECT_EQ(path_within("site", "../a"), "../a");
  TempFolder folder;
  folder.write("real/content/a.md", "");
  folder.link("link", "real");
  EXPECT_EQ(path_within(folder.path("link"), folder.path("real/content/a.md")), "content/a.md");
  EXPECT_EQ(path_within(folder.path("real"), folder.path("link/content")), "content");
  EXPECT_EQ(path_within(folder.path("real"), folder.path("real")), ".");
}

TEST(Paths, AreResolved) {
  const TempFolder folder;
  folder.write("a/b", "");
  folder.link("link", "a/b");
  folder.link("loop", "loop");
  EXPECT_EQ(real_path(folder.path("link")), folder.path("a/b"));
  EXPECT_EQ(real_path(folder.path("loop")), std::nullopt);
  EXPECT_EQ(real_path(folder.path("none")), std::nullopt);
  EXPECT_TRUE(is_symlink(folder.path("link")));
  EXPECT_FALSE(is_symlink(folder.path("a")));
  EXPECT_EQ(absolute_path(folder.path("a/../c")), folder.path("c"));
}

}  // namespace

}  // namespace roadbook
