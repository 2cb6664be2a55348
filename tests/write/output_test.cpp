#include "write/output.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <map>

#include "base/parallel.h"
#include "support/temp_folder.h"

namespace roadbook {

namespace {

using testing::TempFolder;
using Files = std::map<std::string, std::string>;
using Names = std::vector<std::string>;

std::string describe(const WriteError& error, const TempFolder& folder) {
  std::string path = error.path;
  if (path.starts_with(folder.path())) path.erase(0, folder.path().size());
  return std::string{error.key} + " " + path;
}

// One build: opens, puts, publishes. "written 1, unchanged 0, removed 0", or the error.
std::string build(const TempFolder& folder, const Files& files) {
  OutputFolder output{folder.path("site")};
  Names paths;
  for (const auto& [path, text] : files) paths.push_back(path);
  if (const auto error = output.open(paths)) return "open: " + describe(*error, folder);
  for (std::size_t i = 0; i < paths.size(); ++i) output.put(i, files.at(paths[i]));
  if (const auto error = output.publish()) return "publish: " + describe(*error, folder);
  const WriteReport& report = output.report();
  return "written " + std::to_string(report.written) + ", unchanged " + std::to_string(report.unchanged) +
         ", removed " + std::to_string(report.removed);
}

// What a visitor of the site could see.
Names published(const TempFolder& folder) {
  Names names;
  for (const std::string& name : folder.list()) {
    if (name.starts_with("site/") && !name.starts_with("site/.roadbook")) names.push_back(name.substr(5));
  }
  return names;
}

struct stat info_of(const TempFolder& folder, std::string_view name) {
  struct stat info {};
  EXPECT_EQ(::lstat(folder.path(name).c_str(), &info), 0) << name;
  return info;
}

TEST(OutputFolder, PublishesFilesAndRemembersThem) {
  const TempFolder folder;
  EXPECT_EQ(build(folder, {{"index.html", "дом"}, {"zeya/plan/index.html", ""}}),
            "written 2, unchanged 0, removed 0");
  EXPECT_EQ(folder.read("site/index.html"), "дом");
  EXPECT_EQ(folder.list(), (Names{"site/.roadbook/files", "site/.roadbook/lock", "site/index.html",
                                  "site/zeya/plan/index.html"}));
  EXPECT_EQ(folder.read("site/.roadbook/files"), "index.html\nzeya/plan/index.html\n");
}

TEST(OutputFolder, UnchangedFilesAreNotTouched) {
  const TempFolder folder;
  build(folder, {{"a", "1"}, {"b", "1"}});
  const struct stat before = info_of(folder, "site/a");
  const struct stat list = info_of(folder, "site/.roadbook/files");
  EXPECT_EQ(build(folder, {{"a", "1"}, {"b", "2"}}), "written 1, unchanged 1, removed 0");
  const struct stat after = info_of(folder, "site/a");
  EXPECT_EQ(after.st_ino, before.st_ino);
  EXPECT_EQ(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
  EXPECT_EQ(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
  EXPECT_EQ(info_of(folder, "site/.roadbook/files").st_ino, list.st_ino);
  EXPECT_EQ(folder.read("site/b"), "2");
}

TEST(OutputFolder, LongerAndShorterAndMissingFilesAreWritten) {
  const TempFolder folder;
  build(folder, {{"a", "12"}, {"b", "12"}, {"c", "12"}, {"d", "12"}});
  folder.remove("site/d");
  EXPECT_EQ(build(folder, {{"a", "1"}, {"b", "123"}, {"c", ""}, {"d", "12"}}),
            "written 4, unchanged 0, removed 0");
  EXPECT_EQ(folder.read("site/c"), "");
  EXPECT_EQ(folder.read("site/d"), "12");
}

TEST(OutputFolder, RemovesWhatIsNoLongerWanted) {
  const TempFolder folder;
  build(folder, {{"a/b/c", "1"}, {"a/d", "1"}, {"e", "1"}});
  folder.write("site/a/mine", "чужое");
  EXPECT_EQ(build(folder, {{"e", "1"}}), "written 0, unchanged 1, removed 2");
  EXPECT_EQ(published(folder), (Names{"a/mine", "e"}));
  EXPECT_EQ(build(folder, {}), "written 0, unchanged 0, removed 1");
  EXPECT_EQ(published(folder), Names{"a/mine"});
  folder.write("site/e", "чужое");
  EXPECT_EQ(build(folder, {}), "written 0, unchanged 0, removed 0");
  EXPECT_EQ(folder.read("site/e"), "чужое");
}

TEST(OutputFolder, RefusesToTouchWhatOthersWrote) {
  const TempFolder folder;
  folder.write("site/.gitignore", "*");
  folder.write("site/index.html", "чужое");
  EXPECT_EQ(build(folder, {{"a", "1"}, {"index.html", "наше"}}),
            "open: errors.foreign-file /site/index.html");
  EXPECT_EQ(published(folder), (Names{".gitignore", "index.html"}));
  EXPECT_EQ(folder.read("site/index.html"), "чужое");
  folder.write("site/file", "чужое");
  EXPECT_EQ(build(folder, {{"file/index.html", "наше"}}), "open: errors.foreign-file /site/file");
  folder.make_folder("site/empty");
  EXPECT_EQ(build(folder, {{"empty", "наше"}}), "open: errors.foreign-file /site/empty");
}

TEST(OutputFolder, GoesThroughNoLinks) {
  const TempFolder folder;
  folder.write("outside/a", "чужое");
  folder.link("site/folder", "../outside");
  folder.link("site/file", "../outside/a");
  folder.link("site/dangling", "../outside/b");
  EXPECT_EQ(build(folder, {{"folder/a", "наше"}}), "open: errors.foreign-file /site/folder");
  EXPECT_EQ(build(folder, {{"folder/new/b", "наше"}}), "open: errors.foreign-file /site/folder");
  EXPECT_EQ(build(folder, {{"file", "наше"}}), "open: errors.foreign-file /site/file");
  EXPECT_EQ(build(folder, {{"dangling", "наше"}}), "open: errors.foreign-file /site/dangling");
  EXPECT_EQ(folder.read("outside/a"), "чужое");
  folder.remove("site");
  folder.link("site/.roadbook", "../outside");
  EXPECT_EQ(build(folder, {{"a", "наше"}}), "open: errors.foreign-file /site/.roadbook");
  EXPECT_EQ(folder.read("outside/a"), "чужое");
}

// Between two builds somebody has put links in place of what we wrote.
TEST(OutputFolder, NeitherReplacesNorRemovesThroughLinks) {
  const TempFolder folder;
  build(folder, {{"a/b", "1"}, {"c", "1"}, {"d", "1"}});
  folder.write("outside/b", "чужое");
  folder.remove("site/a");
  folder.link("site/a", "../outside");
  folder.remove("site/c");
  folder.link("site/c", "../outside/b");
  EXPECT_EQ(build(folder, {{"a/b", "2"}, {"c", "2"}}), "open: errors.foreign-file /site/a");
  EXPECT_EQ(build(folder, {{"c", "2"}}), "open: errors.foreign-file /site/c");
  EXPECT_EQ(build(folder, {{"d", "2"}}), "written 1, unchanged 0, removed 0");
  EXPECT_EQ(folder.read("outside/b"), "чужое");
  EXPECT_EQ(published(folder), (Names{"a", "c", "d"}));
}

TEST(OutputFolder, NamesThatLeadOutAreRefused) {
  const TempFolder folder;
  for (const char* path : {"../a", "/a", "a/../../b", "", "a//b", ".roadbook/files", "a\nb"}) {
    EXPECT_TRUE(build(folder, {{path, "наше"}}).starts_with("open: errors.")) << path;
  }
  EXPECT_EQ(published(folder), Names{});
}

TEST(OutputFolder, ABuildThatFailsChangesNothing) {
  const TempFolder folder;
  build(folder, {{"a", "1"}, {"b", "1"}});
  {
    OutputFolder output{folder.path("site")};
    ASSERT_FALSE(output.open({"a", "c"}));
    output.put(0, "2");
    folder.remove("site/.roadbook/stage");  // a disk that fails
    output.put(1, "2");
    const auto error = output.publish();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->key, "errors.write");
  }
  EXPECT_EQ(folder.read("site/a"), "1");
  EXPECT_EQ(published(folder), (Names{"a", "b"}));
  EXPECT_EQ(build(folder, {{"a", "2"}, {"c", "2"}}), "written 2, unchanged 0, removed 1");
}

TEST(OutputFolder, ABuildThatNeverPublishesChangesNothing) {
  const TempFolder folder;
  build(folder, {{"a", "1"}});
  {
    OutputFolder output{folder.path("site")};
    ASSERT_FALSE(output.open({"a", "b"}));
    output.put(0, "2");
  }
  EXPECT_EQ(folder.read("site/a"), "1");
  EXPECT_EQ(folder.list(), (Names{"site/.roadbook/files", "site/.roadbook/lock", "site/a"}));
}

TEST(OutputFolder, HasOneBuildAtATime) {
  const TempFolder folder;
  {
    OutputFolder first{folder.path("site")};
    ASSERT_FALSE(first.open({"a"}));
    first.put(0, "1");
    EXPECT_EQ(build(folder, {{"a", "2"}}), "open: errors.output-busy /site");
    EXPECT_FALSE(first.publish());
  }
  EXPECT_EQ(folder.read("site/a"), "1");
  EXPECT_EQ(build(folder, {{"a", "2"}}), "written 1, unchanged 0, removed 0");
}

TEST(OutputFolder, CleansUpAfterAKilledBuild) {
  const TempFolder folder;
  build(folder, {{"a", "1"}, {"b", "1"}});
  // Killed while files were moving: the list holds the old and the new, some of the new are in place.
  folder.write("site/.roadbook/files", "a\nb\nc\n");
  folder.write("site/.roadbook/stage/0/0", "половина");
  folder.write("site/.roadbook/stage/9/9", "половина");
  folder.write("site/c", "2");
  EXPECT_EQ(build(folder, {{"a", "2"}, {"c", "2"}}), "written 1, unchanged 1, removed 1");
  EXPECT_EQ(folder.list(), (Names{"site/.roadbook/files", "site/.roadbook/lock", "site/a", "site/c"}));
}

TEST(OutputFolder, AFileMayBecomeAFolder) {
  const TempFolder folder;
  build(folder, {{"a", "1"}, {"b/c", "1"}});
  EXPECT_EQ(build(folder, {{"a/index.html", "2"}, {"b/c/d/e", "2"}}), "written 2, unchanged 0, removed 0");
  EXPECT_EQ(published(folder), (Names{"a/index.html", "b/c/d/e"}));
}

TEST(OutputFolder, AFolderOfOursMayBecomeAFile) {
  const TempFolder folder;
  build(folder, {{"a/index.html", "1"}, {"b/c/d/e", "1"}, {"b/c/f", "1"}});
  EXPECT_EQ(build(folder, {{"a", "2"}, {"b/c", "2"}}), "written 2, unchanged 0, removed 3");
  EXPECT_EQ(published(folder), (Names{"a", "b/c"}));
  EXPECT_EQ(folder.read("site/.roadbook/files"), "a\nb/c\n");
}

TEST(OutputFolder, AFolderThatHoldsSomethingOfOthersMayNot) {
  const TempFolder folder;
  build(folder, {{"a/b/index.html", "1"}});
  folder.write("site/a/b/mine", "чужое");
  EXPECT_EQ(build(folder, {{"a", "2"}}), "open: errors.foreign-file /site/a");
  EXPECT_EQ(published(folder), (Names{"a/b/index.html", "a/b/mine"}));
}

// Two pages that cannot stand side by side are found before anything changes.
TEST(OutputFolder, AFileAndAFolderOfOneNameAreRefused) {
  const TempFolder folder;
  build(folder, {{"a", "1"}});
  EXPECT_EQ(build(folder, {{"a", "2"}, {"x", "2"}, {"x/y/z", "2"}}), "open: errors.write /site/x/y/z");
  EXPECT_EQ(folder.read("site/a"), "1");
}

TEST(OutputFolder, TakesFilesFromManyThreads) {
  const TempFolder folder;
  Names paths;
  for (int i = 0; i < 1000; ++i) paths.push_back("p" + std::to_string(i % 10) + "/" + std::to_string(i));
  OutputFolder output{folder.path("site")};
  ASSERT_FALSE(output.open(paths));
  parallel_for(paths.size(), 4, [&](std::size_t i) { output.put(i, paths[i]); });
  ASSERT_FALSE(output.publish());
  EXPECT_EQ(output.report().written, paths.size());
  for (const std::string& path : paths) EXPECT_EQ(folder.read("site/" + path), path);
}

TEST(OutputFolder, SaysWhereItCannotWrite) {
  const TempFolder folder;
  folder.write("site", "файл, а не папка");
  EXPECT_EQ(build(folder, {{"a", "1"}}), "open: errors.write /site/.roadbook");
}

}  // namespace

}  // namespace roadbook
