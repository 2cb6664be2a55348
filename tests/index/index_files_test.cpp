// Files of the index: the same bytes for any number of threads, and a change in one plan leaves most of them
// as they were.
#include "index/index_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

#include "base/clock.h"
#include "site_search.h"
#include "support/checked_files.h"
#include "support/test_site.h"

namespace roadbook::test {

namespace {

using Files = std::map<std::string, std::string>;

CheckedSite check(SourceTexts texts) {
  Stopwatch stopwatch;
  return check_texts(std::move(texts), {}, Date{std::chrono::year{2023} / 4 / 17}, 1, stopwatch);
}

Files files_of(const CheckedSite& site, std::size_t jobs) {
  const SearchIndex index = build_search(site, testing::project_messages("ru"), jobs);
  const IndexFiles files{site.corpus, index, jobs};
  Files bytes;
  std::mutex mutex;
  files.write(jobs, [&](std::size_t path, std::string_view text) {
    const std::lock_guard lock{mutex};
    EXPECT_TRUE(bytes.emplace(files.paths()[path], text).second)
        << files.paths()[path] << " is written twice";
  });
  EXPECT_EQ(bytes.size(), files.paths().size());
  return bytes;
}

std::set<std::string> changed(const Files& before, const Files& after) {
  std::set<std::string> paths;
  for (const auto& [path, bytes] : before) {
    const auto found = after.find(path);
    if (found == after.end() || found->second != bytes) paths.insert(path);
  }
  for (const auto& [path, bytes] : after) {
    if (!before.contains(path)) paths.insert(path);
  }
  return paths;
}

TEST(IndexFiles, AreTheSameForAnyNumberOfThreads) {
  const CheckedSite site = check(testing::project_content());
  const Files one = files_of(site, 1);
  EXPECT_GT(one.size(), 50U);
  EXPECT_EQ(changed(one, files_of(site, 2)), std::set<std::string>{});
  EXPECT_EQ(changed(one, files_of(site, 4)), std::set<std::string>{});
}

TEST(IndexFiles, KeepNamesAndBytesWhereNothingHasChanged) {
  const Files before = files_of(check(testing::project_content()), 1);
  SourceTexts texts = testing::project_content();
  const auto plan = std::find_if(texts.sources.begin(), texts.sources.end(), [](const SourceFile& source) {
    return source.path.ends_with("zeya/roadmap.md");
  });
  ASSERT_NE(plan, texts.sources.end());
  const std::size_t row = plan->text.find("мониторинг");
  ASSERT_NE(row, std::string::npos);
  plan->text.replace(row, std::string{"мониторинг"}.size(), "караван");
  const std::set<std::string> paths = changed(before, files_of(check(std::move(texts)), 1));
  EXPECT_TRUE(paths.contains("search/index.js"));
  std::set<std::string> shards;
  for (const std::string& path : paths) {
    if (path.starts_with("search/t/")) {
      EXPECT_TRUE(path.starts_with("search/t/d/zeya/")) << path;
    } else if (path.starts_with("search/w/")) {
      shards.insert(path.substr(0, std::string{"search/w/12345678"}.size()));
    }
  }
  const auto count = std::count_if(before.begin(), before.end(), [](const auto& file) {
    return file.first.starts_with("search/w/") &&
           file.first.size() == std::string{"search/w/12345678.js"}.size();
  });
  EXPECT_GE(count, 12);
  // The shards of both words, and one that may have been cut anew.
  EXPECT_LE(shards.size(), 4U);
  EXPECT_GE(shards.size(), 2U);
}

TEST(IndexFiles, HaveNothingThatEndsAScriptOrAText) {
  const CheckedSite site = check_files(
      {{"a \"b\\/план.md",
        "---\nтип: план\nназвание: '</script> \" \\ <!-- <>'\nпериод: 2023\n---\n\n"
        "| № | Мероприятие | Срок |\n| --- | --- | --- |\n| 1 | \"\\\\ & < > _ $ ` ~ | май 2023 |\n"}});
  for (const auto& [path, bytes] : files_of(site, 1)) {
    ASSERT_TRUE(bytes.starts_with("roadbookSearch(\"") && bytes.ends_with("\")\n")) << path;
    const std::string text = bytes.substr(16, bytes.size() - 16 - 3);
    EXPECT_EQ(text.find_first_of("\\\n\r"), std::string::npos) << path;
    // Inside, quotes only separate the texts that are handed over.
    std::string rest = text;
    for (std::size_t at = rest.find("\",\""); at != std::string::npos; at = rest.find("\",\""))
      rest.erase(at, 3);
    EXPECT_EQ(rest.find('"'), std::string::npos) << path;
  }
}

}  // namespace

}  // namespace roadbook::test
