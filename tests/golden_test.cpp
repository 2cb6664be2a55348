// Golden cases: each folder of golden/ is a small site with what the program says of it. One purpose each.
//
//   golden/<case>/site/                 the site: content/, perhaps roadbook.yaml
//   golden/<case>/expected/check.txt    findings as text
//   golden/<case>/expected/export.jsonl
//   golden/<case>/expected/pages/PATH   <main> of a built page; which pages is decided by which files are
//   there
//
// UPDATE_GOLDEN=1 rewrites check.txt, export.jsonl and those pages that are there (an empty file is enough to
// begin with). A file under expected/ that nothing is compared with fails the test.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "support/site_folder.h"

namespace roadbook::test {

namespace fs = std::filesystem;

fs::path golden_folder() { return fs::path{PROJECT_FOLDER} / "tests" / "golden"; }

std::vector<std::string> list_cases() {
  std::vector<std::string> cases;
  for (const auto& entry : fs::directory_iterator{golden_folder()}) cases.push_back(entry.path().filename());
  std::sort(cases.begin(), cases.end());
  return cases;
}

std::string main_of(const std::string& page) {
  const std::size_t begin = page.find("<main");
  const std::size_t end = page.find("</main>");
  if (begin == std::string::npos || end == std::string::npos) return "no <main>: " + page;
  return page.substr(begin, end + 7 - begin) + "\n";
}

class Golden : public ::testing::TestWithParam<std::string> {
 protected:
  Golden() {
    fs::copy(folder_ / "site", site_.path(),
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    for (const auto& entry : fs::recursive_directory_iterator{folder_ / "expected"}) {
      if (entry.is_regular_file())
        expected_.insert(fs::relative(entry.path(), folder_ / "expected").string());
    }
  }

  void compare(const std::string& name, const std::string& actual) {
    const fs::path file = folder_ / "expected" / name;
    expected_.erase(name);
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
      fs::create_directories(file.parent_path());
      std::ofstream{file, std::ios::binary} << actual;
      return;
    }
    std::ifstream in{file, std::ios::binary};
    EXPECT_EQ(actual, (std::string{std::istreambuf_iterator<char>{in}, {}})) << file;
  }

  std::vector<std::string> expected_pages() const {
    std::vector<std::string> pages;
    for (const std::string& name : expected_) {
      if (name.starts_with("pages/")) pages.push_back(name);
    }
    return pages;
  }

  RunResult run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {PROGRAM_PATH, "-C", site_.path(), "--lang", "ru"});
    arguments.insert(arguments.end(), {"--today", "2023-06-15", "--jobs", "2"});
    return run_command(arguments);
  }

  fs::path folder_ = golden_folder() / GetParam();
  SiteFolder site_;
  std::set<std::string> expected_;
};

TEST_P(Golden, IsAsExpected) {
  compare("check.txt", run({"check"}).output);
  compare("export.jsonl", run({"export"}).output);
  run({"build"});
  for (const std::string& page : expected_pages())
    compare(page, main_of(site_.read("site/" + page.substr(6))));
  for (const std::string& leftover : expected_)
    ADD_FAILURE() << "nothing is compared with expected/" << leftover;
}

INSTANTIATE_TEST_SUITE_P(Cases, Golden, ::testing::ValuesIn(list_cases()), [](const auto& test) {
  std::string name = test.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace roadbook::test
