#include "support/test_site.h"

#include <algorithm>

#include "base/files.h"
#include "parse/read_messages.h"

namespace roadbook::testing {

namespace {

const Date kToday = make_date(2023, 9, 1);

ContentFile content_file(std::string_view path, std::size_t number) {
  ContentFile file;
  file.file = FileId{static_cast<std::uint32_t>(number)};
  file.readable = true;
  const std::size_t slash = path.rfind('/');
  if (path.ends_with("executors.yaml")) {
    file.kind = ContentKind::registry;
    file.id = slash == std::string_view::npos ? "" : path.substr(0, slash);
  } else {
    file.id = path.substr(0, path.size() - std::string_view{".md"}.size());
  }
  return file;
}

SourceTexts as_source_texts(TestSite::Texts texts) {
  std::sort(texts.begin(), texts.end());
  SourceTexts sources;
  for (auto& [path, text] : texts) {
    sources.files.push_back(content_file(path, sources.sources.size()));
    sources.sources.push_back({"content/" + path, std::move(text)});
  }
  return sources;
}

SiteConfig config_of_tests() {
  SiteConfig config;
  config.title = "Планы";
  config.base_url = "https://example.org/plans/";
  return config;
}

CheckedSite check(SourceTexts texts) {
  Stopwatch stopwatch;
  texts.calendar.text = read_file(join_path(PROJECT_FOLDER, "content/calendar.yaml"), kLargestSource).text;
  return check_texts(std::move(texts), config_of_tests(), kToday, 1, stopwatch);
}

}  // namespace

Messages project_messages(const std::string& language) {
  Messages messages{language};
  read_messages(load_theme(PROJECT_FOLDER, language).catalogues, messages);
  return messages;
}

SourceTexts project_content() {
  LoadedContent content = load_content(PROJECT_FOLDER, 0, 1);
  return {std::move(content.sources), std::move(content.files), std::move(content.findings)};
}

TestSite::TestSite(const Texts& texts, const std::string& language)
    : TestSite(as_source_texts(texts), language) {}

TestSite::TestSite(SourceTexts texts, const std::string& language)
    : checked_(check(std::move(texts))),
      messages_(project_messages(language)),
      theme_(load_theme(PROJECT_FOLDER, language)),
      site_{checked_.corpus, checked_.sources, checked_.findings, messages_, checked_.config, checked_.today},
      index_(index_site(site_)),
      jobs_(list_pages(site_, index_)),
      templates_(theme_.templates, messages_),
      renderer_(templates_) {}

std::vector<std::string> TestSite::paths() const {
  std::vector<std::string> paths;
  for (const PageJob& job : jobs_) paths.push_back(job.path);
  return paths;
}

std::string TestSite::page(std::string_view path) {
  for (const PageJob& job : jobs_) {
    if (job.path == path) return render_page({site_, index_, job}, renderer_, arena_);
  }
  return {};
}

}  // namespace roadbook::testing
