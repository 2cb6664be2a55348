#include "support/checked_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "base/files.h"
#include "load/text_check.h"
#include "load/theme.h"
#include "parse/read_messages.h"

namespace roadbook::test {

namespace {

ContentFile content_file(const std::string& path, FileId file) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : path.substr(0, slash);
  if (path.ends_with("calendar.yaml")) return {ContentKind::calendar, file, folder, false};
  if (path.ends_with(".yaml")) return {ContentKind::registry, file, folder, false};
  return {ContentKind::document, file, path.substr(0, path.size() - 3), false};
}

}  // namespace

CheckedSite check_files(std::vector<TestFile> files, const SiteConfig& config, std::size_t jobs) {
  std::sort(files.begin(), files.end(), [](const TestFile& a, const TestFile& b) { return a.path < b.path; });
  SourceTexts texts;
  for (TestFile& file : files) {
    const FileId id{static_cast<std::uint32_t>(texts.sources.size())};
    texts.files.push_back(content_file(file.path, id));
    texts.files.back().readable = check_source_text(file.text, id, texts.findings);
    texts.sources.push_back({"content/" + file.path, std::move(file.text)});
  }
  texts.calendar.text = read_project_file("content/calendar.yaml");
  Stopwatch stopwatch;
  return check_texts(std::move(texts), config, make_date(2023, 6, 1), jobs, stopwatch);
}

std::vector<std::string> list_findings(const CheckedSite& site) { return list_findings(site, ""); }

std::vector<std::string> list_findings(const CheckedSite& site, std::string_view rules) {
  constexpr std::string_view kFolder = "content/";
  std::vector<std::string> out;
  for (const Finding& finding : site.findings) {
    if (!finding.rule.starts_with(rules)) continue;
    std::string line{finding.rule};
    if (finding.variant != "message") line.append("(").append(finding.variant).append(")");
    const LineColumn place = site.sources.locate(finding.span.file, finding.span.begin);
    line.append("@").append(site.sources.file(finding.span.file).path.substr(kFolder.size()));
    out.push_back(line + ":" + std::to_string(place.line) + ":" + std::to_string(place.column));
  }
  return out;
}

Messages catalogue(const std::string& language) {
  Messages messages{language};
  const Theme theme = load_theme(project_path(""), language);
  const auto broken = read_messages(theme.catalogues, messages);
  EXPECT_FALSE(broken) << *broken;
  return messages;
}

std::string project_path(std::string_view relative) { return join_path(PROJECT_FOLDER, relative); }

std::string read_project_file(std::string_view relative) {
  ReadFile file = read_file(project_path(relative), kLargestSource);
  EXPECT_FALSE(file.error) << relative;
  return std::move(file.text);
}

}  // namespace roadbook::test
