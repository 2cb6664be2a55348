#include "render/machine_view.h"

#include "render/html.h"

namespace roadbook {

namespace {

bool has(const PageInput& input, Output output) { return input.site.config.outputs.has(output); }

void add(const PageInput& input, const std::string& path, std::string_view word, std::string_view list,
         View& view) {
  View& item = view.item(list);
  item.own("href", encode_path(path));
  item.text("name", input.site.messages.text("export.downloads." + std::string{word}));
}

void fill_plan_downloads(const PageInput& input, DocumentId plan, View& view) {
  const Document& document = input.site.corpus.document(plan);
  const std::string& place = document.id;
  if (has(input, Output::calendars)) add(input, calendar_path(place), "calendar", "downloads", view);
  if (has(input, Output::tables) && !document.roadmap()->activities.empty())
    add(input, table_path(place), "table", "downloads", view);
  if (has(input, Output::attachment)) add(input, attachment_path(place), "attachment", "downloads", view);
  if (has(input, Output::fragment)) add(input, fragment_path(place), "fragment", "downloads", view);
}

void fill_executor_downloads(const PageInput& input, ExecutorId executor, View& view) {
  const std::string& place = input.site.corpus.executor(executor).address;
  if (has(input, Output::calendars)) add(input, calendar_path(place), "calendar", "downloads", view);
}

void fill_site_downloads(const PageInput& input, View& view) {
  if (has(input, Output::calendars)) add(input, calendar_path({}), "all-calendar", "downloads", view);
}

void fill_data_sets(const PageInput& input, View& view) {
  const std::string folder{kDataFolder};
  if (has(input, Output::data)) {
    for (const char* table : {"documents", "activities", "executors", "findings"}) {
      add(input, folder + table + ".csv", std::string{table} + "-csv", "data_sets", view);
      add(input, folder + table + ".jsonl", std::string{table} + "-jsonl", "data_sets", view);
    }
    add(input, folder + "datapackage.json", "package", "data_sets", view);
  }
  if (has(input, Output::calendars)) add(input, calendar_path({}), "all-calendar", "data_sets", view);
  if (has(input, Output::feed)) add(input, std::string{kFeedPath}, "feed", "data_sets", view);
  const bool has_sitemap = has(input, Output::sitemap) && !input.site.config.base_url.empty();
  if (has_sitemap) add(input, std::string{kSitemapPath}, "sitemap", "data_sets", view);
}

void fill_feed(const PageInput& input, View& view) {
  if (!has(input, Output::feed)) return view.text("feed", {});
  View& feed = view.object("feed");
  feed.text("href", kFeedPath);
  feed.text("name", input.site.messages.text("export.downloads.feed"));
}

// The page's subject in JSON-LD; empty for lists and for persons.
std::string describe(const PageInput& input, std::string_view kind) {
  if (kind == "order" || kind == "roadmap") return document_json_ld(input, DocumentId{input.job.index});
  if (kind == "home") return site_json_ld(input);
  if (kind == "about" && has(input, Output::data)) return data_json_ld(input);
  if (kind != "executor") return {};
  const ExecutorId executor{input.job.index};
  const bool is_organization = input.site.corpus.executor(executor).entry->kind == ExecutorKind::organization;
  return is_organization ? organization_json_ld(input, executor) : std::string{};
}

}  // namespace

void fill_machine_view(const PageInput& input, View& view) {
  fill_feed(input, view);
  const std::string_view kind = page_kinds()[input.job.kind].template_name;
  view.own("json_ld", has(input, Output::markup) ? describe(input, kind) : std::string{});
  if (kind == "roadmap") fill_plan_downloads(input, DocumentId{input.job.index}, view);
  if (kind == "executor") fill_executor_downloads(input, ExecutorId{input.job.index}, view);
  if (kind == "calendar") fill_site_downloads(input, view);
  if (kind == "about") fill_data_sets(input, view);
}

}  // namespace roadbook
