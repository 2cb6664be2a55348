// What stands under content/ and is not a plain readable file, or would not have an address of its own on the
// site.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/bad_input.h"

namespace roadbook::test {
namespace {

using BadFiles = BadInput;

const std::string kUnreadable = "error document/unreadable\n";
const std::string kDuplicate = "error document/duplicate-id\n";
const std::string kBadValue = "error document/bad-value\n";

TEST_F(BadFiles, FolderNamedLikeADocument) {
  site.make_folder("content/x.md");
  expect_refused(kBeside + "content/x.md:1:1 " + kUnreadable);
}

TEST_F(BadFiles, FolderNamedLikeARegistry) {
  site.make_folder("content/zeya/executors.yaml");
  expect_refused(kBeside + "content/zeya/executors.yaml:1:1 " + kUnreadable);
}

TEST_F(BadFiles, LinkToTheFolderAbove) {
  site.link("..", "content/zeya/up");
  expect_refused(kBeside + "content/zeya/up:1:1 " + kUnreadable);
}

TEST_F(BadFiles, LinkToItself) {
  site.link("loop.md", "content/loop.md");
  expect_refused(kBeside + "content/loop.md:1:1 " + kUnreadable);
}

TEST_F(BadFiles, LinkToNowhere) {
  site.link("nowhere.md", "content/x.md");
  expect_refused(kBeside + "content/x.md:1:1 " + kUnreadable);
}

TEST_F(BadFiles, LinkOutOfContentToAFile) {
  site.write("secret.md", kGoodPlan);
  site.link("../secret.md", "content/x.md");
  expect_refused(kBeside + "content/x.md:1:1 " + kUnreadable);
}

TEST_F(BadFiles, LinkOutOfContentToAFolder) {
  site.write("content-2/secret.md", kGoodPlan);
  site.link("../content-2", "content/zeya");
  expect_refused(kBeside + "content/zeya:1:1 " + kUnreadable);
}

TEST_F(BadFiles, LinkOutOfContentToARegistry) {
  site.link("/etc/passwd", "content/executors.yaml");
  expect_refused(kBeside + "content/executors.yaml:1:1 " + kUnreadable);
}

TEST_F(BadFiles, FileWithoutPermission) {
  site.write("content/x.md", kGoodPlan);
  ::chmod(site.path("content/x.md").c_str(), 0);
  const int opened = ::open(site.path("content/x.md").c_str(), O_RDONLY);
  if (opened >= 0) {
    ::close(opened);
    GTEST_SKIP()
        << "permissions do not bind this user; the same door is tried by LinkToNowhere and NamedPipe";
  }
  expect_refused(kBeside + "content/x.md:1:1 " + kUnreadable);
}

TEST_F(BadFiles, FolderWithoutPermission) {
  site.write("content/zeya/x.md", kGoodPlan);
  ::chmod(site.path("content/zeya").c_str(), 0);
  const bool bound = ::access(site.path("content/zeya").c_str(), R_OK) != 0;
  if (bound) expect_refused(kBeside + "content/zeya:1:1 " + kUnreadable);
  ::chmod(site.path("content/zeya").c_str(), 0755);
  if (!bound) GTEST_SKIP() << "permissions do not bind this user";
}

TEST_F(BadFiles, NamedPipe) {
  ASSERT_EQ(::mkfifo(site.path("content/x.md").c_str(), 0644), 0);
  expect_refused(kBeside + "content/x.md:1:1 " + kUnreadable);
}

TEST_F(BadFiles, LinkToADevice) {
  site.link("/dev/zero", "content/x.md");
  expect_refused(kBeside + "content/x.md:1:1 " + kUnreadable);
}

TEST_F(BadFiles, NamesThatWouldLeadOutOfTheSite) {
  site.write("content/..md", kGoodPlan);
  site.write("content/...md", kGoodPlan);
  expect_refused("content/...md:1:1 " + kBadValue + "content/..md:1:1 " + kBadValue + kBeside);
}

TEST_F(BadFiles, NamesWithLineBreaksAndBadBytes) {
  site.write("content/a\nb.md", kGoodPlan);
  site.write("content/\xFF.md", kGoodPlan);
  site.write("content/a\\b.md", kGoodPlan);
  expect_refused("content/a\uFFFDb.md:1:1 " + kBadValue + "content/a\\b.md:1:1 " + kBadValue + kBeside +
                 "content/\uFFFD.md:1:1 " + kBadValue);
}

// The list of published files has one path a line: such a folder could pass a stranger's file off as ours.
TEST_F(BadFiles, FoldersWithLineBreaksAndBadBytes) {
  site.write("content/a\nb/plan.md", kGoodPlan);
  site.write("content/c\nd/executors.yaml", "исполнители:\n  - {id: x, название: Икс}\n");
  site.write("content/\xFF/plan.md", kGoodPlan);
  expect_refused("content/a\uFFFDb:1:1 " + kBadValue + kBeside + "content/c\uFFFDd:1:1 " + kBadValue +
                 "content/\uFFFD:1:1 " + kBadValue);
}

TEST_F(BadFiles, ExecutorIdsThatWouldLeadOutOfTheSite) {
  site.write("content/executors.yaml",
             "исполнители:\n"
             "  - {id: ../../x, название: А}\n"
             "  - {id: a/b, название: Б}\n"
             "  - {id: .., название: В}\n"
             "  - {id: \"a\\0b\", название: Г}\n"
             "  - {id: \"\\n\", название: Д}\n"
             "  - {id: 'a\\b', название: Е}\n");
  expect_refused(kBeside + "content/executors.yaml:2:10 " + kBadValue + "content/executors.yaml:3:10 " +
                 kBadValue + "content/executors.yaml:4:10 " + kBadValue + "content/executors.yaml:5:10 " +
                 kBadValue + "content/executors.yaml:6:6 error document/missing-key\n" +
                 "content/executors.yaml:7:10 " + kBadValue);
}

TEST_F(BadFiles, TwoFilesWithOneAddress) {
  site.write("content/a.md", kGoodPlan);
  site.write("content/a/index.md", kGoodPlan);
  expect_refused("content/a/index.md:1:1 " + kDuplicate + kBeside);
}

TEST_F(BadFiles, TwoFilesThatDifferOnlyByCase) {
  site.write("content/План.md", kGoodPlan);
  site.write("content/план.md", kGoodPlan);
  expect_refused(kBeside + "content/план.md:1:1 " + kDuplicate);
}

TEST_F(BadFiles, DocumentAtTheAddressOfAnExecutor) {
  site.write("content/executors.yaml", "исполнители:\n  - {id: x, название: Икс}\n");
  site.write("content/executors/x.md", kGoodPlan);
  expect_refused(kBeside + "content/executors/x.md:1:1 " + kDuplicate);
}

TEST_F(BadFiles, DocumentsAtAddressesOfTheSitesOwnPages) {
  site.remove("content/beside.md");
  std::string findings;
  for (const std::string& name : std::vector<std::string>{"404.html", "404", "Documents", "assets/style.css",
                                                          "index.html", "index", "territories/x"}) {
    site.write("content/" + name + ".md", kGoodPlan);
    findings += "content/" + name + ".md:1:1 " + kDuplicate;
  }
  expect_refused(findings);
}

// The page of a.md is a/index.html, so nothing can stand in a folder of that name.
TEST_F(BadFiles, DocumentUnderThePageOfAnother) {
  site.write("content/a.md", kGoodPlan);
  site.write("content/a/index.html.md", kGoodPlan);
  site.write("content/a/Index.html/b.md", kGoodPlan);
  expect_refused("content/a/Index.html/b.md:1:1 " + kDuplicate + "content/a/index.html.md:1:1 " + kDuplicate +
                 kBeside);
}

TEST_F(BadFiles, VeryLongNamesAndDeepFolders) {
  site.write("content/" + std::string(252, 'a') + ".md", kGoodPlan);
  std::string deep;
  for (int i = 0; i < 60; ++i) deep += std::string(50, 'b') + "/";
  site.write("content/" + deep + "c.md", kGoodPlan);
  expect_published(kBeside);
  EXPECT_TRUE(site.has("site/" + deep + "c/index.html"));
}

}  // namespace
}  // namespace roadbook::test
