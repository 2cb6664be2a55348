#include "support/exported_site.h"

#include "base/text.h"
#include "support/test_site.h"

namespace roadbook::testing {

ExportedSite::ExportedSite(const std::vector<std::pair<std::string, std::string>>& files, SiteConfig config,
                           std::vector<std::string> pages, const std::string& language)
    : small_(files, make_date(2023, 5, 1)),
      config_(std::move(config)),
      messages_(project_messages(language)),
      site_{small_.corpus, small_.sources, small_.findings, messages_, config_, make_date(2023, 5, 1)},
      context_(export_context(site_, std::move(pages), "p { color: red }")) {
  prepare_calendars(context_, 1);
}

std::vector<std::string> ExportedSite::paths() const {
  std::vector<std::string> paths;
  for (const OutputJob& job : list_outputs(context_)) paths.push_back(job.path);
  return paths;
}

std::string ExportedSite::file(std::string_view path) const {
  for (const OutputJob& job : list_outputs(context_)) {
    if (job.path == path) return write_output(context_, job);
  }
  return "no such file";
}

std::string ExportedSite::plain_file(std::string_view path) const {
  std::string text = file(path);
  replace_all(text, "\u00A0", " ");
  return text;
}

}  // namespace roadbook::testing
