// The examples of the help pages are run: the bad one gives the rule's finding, the good one gives neither
// that nor an error.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/rule.h"
#include "support/checked_files.h"
#include "support/finding_words.h"

namespace roadbook {
namespace {

constexpr std::string_view kFence = "```";

// The text between one heading and the next one of the same level that is not inside an example.
std::string_view section_of(std::string_view page, const std::string& heading) {
  const std::string line = "\n## " + heading + "\n";
  const std::size_t begin = page.find(line);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = page.substr(begin + line.size());
  bool fenced = false;
  for (std::size_t at = 0; at < rest.size();) {
    const std::string_view text = rest.substr(at, rest.find('\n', at) - at);
    if (text.starts_with(kFence)) fenced = !fenced;
    if (!fenced && text.starts_with("## ")) return rest.substr(0, at);
    at += text.size() + 1;
  }
  return rest;
}

// Fenced blocks as files: the name stands in the info string, «```markdown roadmap.md».
std::vector<test::TestFile> example_files(std::string_view section) {
  std::vector<test::TestFile> files;
  std::size_t open = section.find(kFence);
  while (open != std::string_view::npos) {
    const std::size_t info_end = section.find('\n', open);
    const std::size_t close = section.find("\n```", info_end);
    if (close == std::string_view::npos) break;
    const std::string_view info = section.substr(open, info_end - open);
    files.push_back({std::string{info.substr(info.rfind(' ') + 1)},
                     std::string{section.substr(info_end + 1, close - info_end)}});
    open = section.find(kFence, close + 4);
  }
  return files;
}

bool has_rule(const CheckedSite& site, std::string_view code) {
  return std::any_of(site.findings.begin(), site.findings.end(),
                     [code](const Finding& finding) { return finding.rule == code; });
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) out += line + "\n";
  return out;
}

class HelpPage : public testing::TestWithParam<std::string> {
 protected:
  std::string page_ = test::read_project_file("content/help/rules/" + GetParam() + ".md");
};

TEST_P(HelpPage, BadExampleIsFound) {
  const auto files = example_files(section_of(page_, "Плохо"));
  // Faults of bytes, rights and sizes cannot be shown in a text.
  const bool about_bytes = GetParam() == "document/bad-encoding" || GetParam() == "document/too-large" ||
                           GetParam() == "document/unreadable";
  EXPECT_EQ(files.empty(), about_bytes);
  if (files.empty()) return;
  const CheckedSite site = test::check_files(files);
  EXPECT_TRUE(has_rule(site, GetParam())) << joined(test::list_findings(site));
  for (const Finding& finding : site.findings) EXPECT_EQ(joined(test::missing_words(finding)), "");
}

TEST_P(HelpPage, GoodExampleIsClean) {
  const auto files = example_files(section_of(page_, "Хорошо"));
  ASSERT_FALSE(files.empty());
  const CheckedSite site = test::check_files(files);
  EXPECT_FALSE(has_rule(site, GetParam())) << joined(test::list_findings(site));
  EXPECT_EQ(count_findings(site.findings).errors, 0U) << joined(test::list_findings(site));
}

std::vector<std::string> codes() {
  std::vector<std::string> out;
  for (const Rule& rule : rules()) out.emplace_back(rule.code);
  return out;
}

INSTANTIATE_TEST_SUITE_P(Rules, HelpPage, testing::ValuesIn(codes()), [](const auto& parameter) {
  std::string name = parameter.param;
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '/' || c == '-'; }, '_');
  return name;
});

}  // namespace
}  // namespace roadbook
