// Plans written in a test, read and checked as if they stood under content/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/messages.h"
#include "pipeline.h"

namespace roadbook::test {

struct TestFile {
  std::string path;  // under content/: "zeya/order.md", "executors.yaml"
  std::string text;
};

CheckedSite check_files(std::vector<TestFile> files, const SiteConfig& config = {}, std::size_t jobs = 1);

// "table/empty-cell@roadmap.md:8:23", in the order of the findings; with the variant where it is not the
// usual one: "table/number-gap(start)@…". Paths are without "content/".
std::vector<std::string> list_findings(const CheckedSite& site);
// Only those of one group or of one rule: "table/", "table/empty-cell".
std::vector<std::string> list_findings(const CheckedSite& site, std::string_view rules);

// The catalogue of the default theme.
Messages catalogue(const std::string& language);

// A folder or file of the project: project_path("content/help").
std::string project_path(std::string_view relative);
std::string read_project_file(std::string_view relative);

}  // namespace roadbook::test
