// What a build leaves in the output folder: the same bytes whatever the threads, nothing rewritten without
// need, nothing of anybody else touched (spec, section 10).
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "support/site_folder.h"

namespace roadbook::test {

namespace fs = std::filesystem;

class Build : public ::testing::Test {
 protected:
  Build() {
    for (const char* name : {"a", "b/c", "b/d", "e"})
      site.write("content/" + std::string{name} + ".md", kGoodPlan);
  }
  void build() const {
    const RunResult run = site.run({"build"});
    EXPECT_EQ(run.exit_code, 0) << run.errors;
  }
  // The build refuses to go on and names the place; the folder stays as it was.
  void expect_refused(const std::string& place) const {
    const Snapshot before = site.snapshot("");
    const RunResult run = site.run({"build"});
    EXPECT_EQ(run.exit_code, 3);
    EXPECT_NE(run.errors.find(place), std::string::npos) << run.errors;
    EXPECT_EQ(difference(before, site.snapshot("")), "");
  }

  SiteFolder site;
};

// Path → inode and time of change of every file under the folder.
std::map<std::string, std::string> marks(const std::string& folder) {
  std::map<std::string, std::string> marks;
  for (const auto& entry : fs::recursive_directory_iterator{folder}) {
    struct stat info {};
    if (!entry.is_regular_file() || ::stat(entry.path().c_str(), &info) != 0) continue;
    marks[entry.path()] = std::to_string(info.st_ino) + " " + std::to_string(info.st_mtim.tv_sec) + "." +
                          std::to_string(info.st_mtim.tv_nsec);
  }
  return marks;
}

TEST_F(Build, SameBytesWhateverTheThreads) {
  const auto build_real = [this](const std::string& jobs) {
    const std::string out = site.path("site-" + jobs);
    const RunResult run = run_command(
        {PROGRAM_PATH, "-C", PROJECT_FOLDER, "build", "--out", out, "--today", "2023-06-15", "--jobs", jobs});
    EXPECT_EQ(run.exit_code, 0) << run.errors;
    return site.snapshot("site-" + jobs);
  };
  const Snapshot one = build_real("1");
  EXPECT_GT(one.size(), 20u);
  EXPECT_EQ(difference(one, build_real("2")), "");
  EXPECT_EQ(difference(one, build_real("4")), "");
}

TEST_F(Build, SecondBuildRewritesNothing) {
  build();
  const auto before = marks(site.path("site"));
  const RunResult again = site.run({"build"});
  EXPECT_NE(again.errors.find("written: 0 files"), std::string::npos) << again.errors;
  EXPECT_EQ(marks(site.path("site")), before);
}

TEST_F(Build, OneEditRewritesOnlyItsPages) {
  build();
  const Snapshot before = site.snapshot("site");
  site.write("content/b/d.md", kGoodPlan + "| 2 | Провести семинар | до 01.03.2023 |\n");
  build();
  const std::string changed = difference(before, site.snapshot("site"));
  EXPECT_NE(changed.find("* b/d/index.html\n"), std::string::npos) << changed;
  EXPECT_EQ(changed.find("* b/c/index.html\n"), std::string::npos) << changed;
}

TEST_F(Build, PagesOfARemovedDocumentGo) {
  build();
  site.remove("content/b");
  build();
  EXPECT_FALSE(site.has("site/b"));
  EXPECT_TRUE(site.has("site/a/index.html"));
}

TEST_F(Build, ForeignFilesStay) {
  build();
  site.write("site/CNAME", "plans.example.org\n");
  site.write("site/b/c/photo.jpg", "jpg");
  site.write("site/old/index.html", "old");
  site.remove("content/b");
  build();
  EXPECT_EQ(site.read("site/CNAME"), "plans.example.org\n");
  EXPECT_EQ(site.read("site/b/c/photo.jpg"), "jpg");
  EXPECT_EQ(site.read("site/old/index.html"), "old");
  EXPECT_FALSE(site.has("site/b/c/index.html"));
}

TEST_F(Build, ForeignFileAtAnAddressIsNotOverwritten) {
  site.write("site/a/index.html", "mine");
  expect_refused("site/a/index.html");
  site.remove("site/a");
  site.write("site/a", "mine, a file where a folder is needed");
  expect_refused("site/a");
  site.remove("site/a");
  site.make_folder("site/a/index.html");
  expect_refused("site/a/index.html");
}

TEST_F(Build, LinksInTheOutputFolderAreNotFollowed) {
  build();
  site.make_folder("outside");
  site.remove("site/a");
  site.link("../outside", "site/a");
  expect_refused("site/a");
  site.remove("site/a");
  site.make_folder("site/a");
  site.write("outside/index.html", "mine");
  site.link("../../outside/index.html", "site/a/index.html");
  expect_refused("site/a/index.html");
  EXPECT_EQ(site.read("outside/index.html"), "mine");
}

TEST_F(Build, StaleFilesBehindALinkStay) {
  build();
  fs::rename(site.path("site/b"), site.path("moved"));
  site.link("../moved", "site/b");
  site.remove("content/b");
  build();
  EXPECT_TRUE(site.has("moved/c/index.html"));
}

TEST_F(Build, OutputFolderMayBeALink) {
  site.make_folder("public");
  site.link("public", "site");
  build();
  EXPECT_TRUE(site.has("public/a/index.html"));
  EXPECT_TRUE(fs::is_symlink(site.path("site")));
}

TEST_F(Build, ListOfPublishedFilesIsNotTrusted) {
  site.write("secret", "secret");
  build();
  site.write("site/.roadbook/files",
             "../secret\n/etc/hostname\na/../../secret\n./x\n" + site.read("site/.roadbook/files"));
  build();
  EXPECT_EQ(site.read("secret"), "secret");
}

TEST_F(Build, OwnFolderThatIsALinkIsRefused) {
  site.make_folder("outside");
  site.link("../outside", "site/.roadbook");
  expect_refused("site/.roadbook");
  EXPECT_EQ(site.snapshot("outside").size(), 0u);
}

TEST_F(Build, FileBecomesFolder) {
  site.write("layouts/assets/x", "a file");
  build();
  EXPECT_EQ(site.read("site/assets/x"), "a file");
  site.remove("layouts/assets/x");
  site.write("layouts/assets/x/y", "in a folder");
  build();
  EXPECT_EQ(site.read("site/assets/x/y"), "in a folder");
}

}  // namespace roadbook::test
