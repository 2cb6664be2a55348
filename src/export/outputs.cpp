#include "export/outputs.h"

#include <algorithm>
#include <array>

#include "base/digest.h"
#include "base/parallel.h"
#include "export/kinds.h"
#include "model/document_date.h"

namespace roadbook {

namespace {

using namespace exports;

constexpr std::array kOutputKinds{
    OutputKind{Output::sitemap, list_sitemap, write_sitemap},
    OutputKind{Output::sitemap, list_robots, write_robots},
    OutputKind{Output::feed, list_feed, write_feed},
    OutputKind{Output::calendars, list_all_calendar, write_all_calendar},
    OutputKind{Output::calendars, list_plan_calendars, write_plan_calendar},
    OutputKind{Output::calendars, list_executor_calendars, write_executor_calendar},
    OutputKind{Output::data, list_data, write_data},
    OutputKind{Output::tables, list_plan_tables, write_plan_table},
    OutputKind{Output::fragment, list_fragments, write_fragment},
    OutputKind{Output::attachment, list_attachments, write_attachment},
};

// "https://example.org/plans/" gives "example.org/plans".
std::string host_of(std::string_view base) {
  const std::size_t scheme = base.find("://");
  if (scheme == std::string_view::npos) return "roadbook";
  base.remove_prefix(scheme + 3);
  while (base.ends_with('/')) base.remove_suffix(1);
  return std::string{base};
}

}  // namespace

ExportContext export_context(const Site& site, std::vector<std::string> pages, std::string_view style) {
  std::string base = root_address(site.config);
  std::string host = host_of(base);
  // It would end the element that it is put into.
  if (style.find("</") != std::string_view::npos) style = {};
  return {site,
          std::move(base),
          std::move(host),
          list_roles_held(site.corpus),
          list_change_dates(site.corpus),
          std::move(pages),
          style,
          sha256_base64(style),
          {}};
}

void prepare_calendars(ExportContext& context, std::size_t jobs) {
  std::vector<DocumentEvents> events(context.site.corpus.documents.size());
  parallel_for(events.size(), jobs, [&](std::size_t i) {
    events[i] = make_events(context, DocumentId{static_cast<std::uint32_t>(i)});
  });
  context.events = std::move(events);
}

std::vector<OutputJob> list_outputs(const ExportContext& context) {
  std::vector<OutputJob> jobs;
  for (std::uint32_t kind = 0; kind < kOutputKinds.size(); ++kind) {
    if (!context.site.config.outputs.has(kOutputKinds[kind].output)) continue;
    const std::size_t begin = jobs.size();
    kOutputKinds[kind].list(context, jobs);
    for (std::size_t i = begin; i < jobs.size(); ++i) jobs[i].kind = kind;
  }
  std::erase_if(jobs, [&pages = context.pages](const OutputJob& job) {
    const std::string folder = job.path + "/";
    const auto page = std::lower_bound(pages.begin(), pages.end(), folder);
    return page != pages.end() && page->starts_with(folder);
  });
  std::sort(jobs.begin(), jobs.end(), [](const OutputJob& a, const OutputJob& b) { return a.path < b.path; });
  return jobs;
}

std::string write_output(const ExportContext& context, const OutputJob& job) {
  return kOutputKinds.at(job.kind).write(context, job.index);
}

}  // namespace roadbook
