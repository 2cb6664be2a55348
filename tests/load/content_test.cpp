#include "load/content.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/describe_findings.h"
#include "support/temp_folder.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::TempFolder;

constexpr std::uint32_t kFirst = 3;

// «id», «registry of folder», with «!» where it could not be read.
Lines list_files(const LoadedContent& content) {
  Lines lines;
  for (const ContentFile& file : content.files) {
    const bool document = file.kind == ContentKind::document;
    lines.push_back((file.readable ? "" : "! ") + std::string{document ? "" : "registry of "} + file.id);
  }
  return lines;
}

// «path: rule.variant fact=value …»
Lines list_findings(const LoadedContent& content) {
  Lines lines;
  for (const Finding& finding : content.findings) {
    const SourceFile& source = content.sources[static_cast<std::size_t>(finding.span.file) - kFirst];
    std::string line = source.path + ": " + std::string{finding.rule} + "." + std::string{finding.variant};
    for (const auto& [name, value] : finding.facts) line.append(" ").append(name).append("=").append(value);
    lines.push_back(line);
  }
  return lines;
}

LoadedContent load(const TempFolder& folder) { return load_content(folder.path(), kFirst, 2); }

TEST(LoadContent, FindsDocumentsAndRegistriesInOrderOfPaths) {
  const TempFolder folder;
  folder.write("content/zeya/roadmap.md", "план");
  folder.write("content/zeya/order.md", "приказ");
  folder.write("content/zeya/executors.yaml", "реестр");
  folder.write("content/executors.yaml", "");
  folder.write("content/a/b/c/Дорожная карта 1.md", "");
  folder.write("content/readme.txt", "");
  folder.write("content/other.yaml", "");
  folder.write("outside.md", "");
  const LoadedContent content = load(folder);
  EXPECT_EQ(list_files(content), (Lines{"a/b/c/Дорожная карта 1", "registry of ", "registry of zeya",
                                        "zeya/order", "zeya/roadmap"}));
  EXPECT_EQ(list_findings(content), Lines{});
  EXPECT_EQ(content.sources[3].path, "content/zeya/order.md");
  EXPECT_EQ(content.sources[3].text, "приказ");
  EXPECT_EQ(content.files[3].file, FileId{kFirst + 3});
}

TEST(LoadContent, PassesOverHiddenFilesAndFolders) {
  const TempFolder folder;
  folder.write("content/.git/a.md", "");
  folder.write("content/.draft.md", "");
  folder.write("content/.md", "");
  EXPECT_EQ(list_files(load(folder)), Lines{});
}

TEST(LoadContent, WithoutAFolderReportsIt) {
  const TempFolder folder;
  EXPECT_EQ(load(folder).findings.size(), 1U);
}

TEST(LoadContent, ReportsWhatCannotBeRead) {
  const TempFolder folder;
  folder.write("content/bytes.md", "\xFF");
  folder.write("content/large.md", std::string(kLargestSource + 1, 'x'));
  folder.write("content/folder.md/inner.txt", "");
  folder.make_folder("content/executors.yaml");
  ASSERT_EQ(::mkfifo(folder.path("content/pipe.md").c_str(), 0600), 0);
  const LoadedContent content = load(folder);
  EXPECT_EQ(list_findings(content),
            (Lines{"content/bytes.md: document/bad-encoding.message byte=0xFF",
                   "content/executors.yaml: document/unreadable.folder",
                   "content/folder.md: document/unreadable.folder",
                   "content/large.md: document/too-large.message limit=2",
                   "content/pipe.md: document/unreadable.message reason=Invalid argument"}));
  for (const ContentFile& file : content.files) EXPECT_FALSE(file.readable) << file.id;
}

TEST(LoadContent, ReportsFilesWithoutPermission) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may read anything";
  const TempFolder folder;
  folder.write("content/closed.md", "");
  ASSERT_EQ(::chmod(folder.path("content/closed.md").c_str(), 0), 0);
  EXPECT_EQ(list_findings(load(folder)),
            Lines{"content/closed.md: document/unreadable.message reason=Permission denied"});
}

TEST(LoadContent, ReportsNamesThatCannotBeAddresses) {
  const TempFolder folder;
  folder.write("content/a\nb.md", "");
  folder.write("content/a\\b.md", "");
  folder.write("content/..md", "");
  folder.write("content/...md", "");
  folder.write("content/\xFF.md", "");
  EXPECT_EQ(list_findings(load(folder)),
            (Lines{"content/...md: document/bad-value.message key=id value=...md expected=id",
                   "content/..md: document/bad-value.message key=id value=..md expected=id",
                   "content/a\uFFFDb.md: document/bad-value.message key=id value=a\uFFFDb.md expected=id",
                   "content/a\\b.md: document/bad-value.message key=id value=a\\b.md expected=id",
                   "content/\uFFFD.md: document/bad-value.message key=id value=\uFFFD.md expected=id"}));
}

TEST(LoadContent, NamesOfFoldersAreChecked) {
  const TempFolder folder;
  folder.write("content/a\nb/c.md", "");
  folder.write("content/d\xFF/e.md", "");
  const LoadedContent content = load(folder);
  EXPECT_EQ(list_files(content).size(), 2U);
  for (const ContentFile& file : content.files) EXPECT_FALSE(file.readable);
  EXPECT_EQ(content.findings.size(), 2U);
}

TEST(LoadContent, ReadsNothingOutsideWhateverLinksSay) {
  const TempFolder folder;
  folder.write("secret.md", "тайна");
  folder.write("secrets/a.md", "тайна");
  folder.write("content-2/a.md", "тайна");
  folder.write("content/inside.md", "");
  folder.link("content/file.md", "../secret.md");
  folder.link("content/folder", "../secrets");
  folder.link("content/like", "../content-2");
  folder.link("content/up", "../..");
  folder.link("content/executors.yaml", "/etc/hostname");
  folder.link("content/notes.txt", "../secret.md");
  const LoadedContent content = load(folder);
  EXPECT_EQ(list_findings(content), (Lines{"content/executors.yaml: document/unreadable.symlink-outside",
                                           "content/file.md: document/unreadable.symlink-outside",
                                           "content/folder: document/unreadable.symlink-outside",
                                           "content/like: document/unreadable.symlink-outside",
                                           "content/up: document/unreadable.symlink-outside"}));
  for (const SourceFile& source : content.sources) EXPECT_EQ(source.text, "") << source.path;
}

TEST(LoadContent, ReportsLinksThatGoRoundOrNowhere) {
  const TempFolder folder;
  folder.write("content/zeya/order.md", "");
  folder.link("content/zeya/loop", "..");
  folder.link("content/self.md", "self.md");
  folder.link("content/none.md", "nothing");
  EXPECT_EQ(list_findings(load(folder)), (Lines{"content/none.md: document/unreadable.symlink-loop",
                                                "content/self.md: document/unreadable.symlink-loop",
                                                "content/zeya/loop: document/unreadable.symlink-loop"}));
}

TEST(LoadContent, FollowsLinksInside) {
  const TempFolder folder;
  folder.write("content/zeya/order.md", "приказ");
  folder.write("content/.shared/plan.md", "план");
  folder.link("content/copy.md", "zeya/order.md");
  folder.link("content/shared", ".shared");
  const LoadedContent content = load(folder);
  EXPECT_EQ(list_files(content), (Lines{"copy", "shared/plan", "zeya/order"}));
  EXPECT_EQ(list_findings(content), Lines{});
}

// A folder stands where it stands: a link to it, even one that sorts before it, does not take its place.
TEST(LoadContent, ALinkToAFolderDoesNotHideTheFolder) {
  const TempFolder folder;
  folder.write("content/zeya/order.md", "");
  folder.link("content/a-link", "zeya");
  const LoadedContent content = load(folder);
  EXPECT_EQ(list_findings(content), Lines{"content/a-link: document/unreadable.symlink-loop"});
  EXPECT_EQ(list_files(content).back(), "zeya/order");
}

}  // namespace

}  // namespace roadbook
