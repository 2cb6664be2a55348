// The site, its data and its organizations in the words of schema.org. Persons are not described: nobody
// needs to be found by a search engine through a plan.
#include <array>

#include "base/json.h"
#include "base/text.h"
#include "render/html.h"
#include "render/machine_view.h"

namespace roadbook {

namespace {

// Begins what describes a thing of schema.org.
void begin(std::string_view type, JsonWriter& json) {
  json.begin_object().key("@context").value("https://schema.org").key("@type").value(type);
}

std::string root_address(const PageInput& input) {
  const std::string base = root_address(input.site.config);
  return base.empty() ? path_to_root(input.job.path) : base;
}

}  // namespace

std::string script_text(std::string json) {
  // «</script>» and «<!--» would end the element or change how it is read; in JSON this is the same text.
  replace_all(json, "<", "\\u003c");
  replace_all(json, ">", "\\u003e");
  return json;
}

std::string site_json_ld(const PageInput& input) {
  const SiteConfig& config = input.site.config;
  JsonWriter json;
  begin("WebSite", json);
  json.key("name").value(config.title).key("inLanguage").value(input.site.messages.language());
  if (!config.office.empty()) {
    json.key("publisher").begin_object().key("@type").value("Organization");
    json.key("name").value(config.office).end_object();
  }
  if (!config.base_url.empty()) {
    const std::string root = root_address(input);
    json.key("url").value(root).key("potentialAction").begin_object().key("@type").value("SearchAction");
    json.key("target").value(root + "search/index.html?q={search_term_string}");
    json.key("query-input").value("required name=search_term_string").end_object();
  }
  json.end_object();
  return script_text(json.take());
}

std::string organization_json_ld(const PageInput& input, ExecutorId id) {
  const KnownExecutor& executor = input.site.corpus.executor(id);
  JsonWriter json;
  begin("Organization", json);
  json.key("name").value(executor.entry->name);
  if (!executor.entry->short_name.empty()) json.key("alternateName").value(executor.entry->short_name);
  if (!input.site.config.base_url.empty())
    json.key("url").value(root_address(input) + input.index.executor_hrefs[index_of(id)]);
  if (executor.part_of) {
    json.key("parentOrganization").begin_object().key("@type").value("Organization");
    json.key("name").value(input.site.corpus.executor(*executor.part_of).entry->name).end_object();
  }
  json.end_object();
  return script_text(json.take());
}

std::string data_json_ld(const PageInput& input) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kFormats{
      {{".csv", "text/csv"}, {".jsonl", "application/jsonl"}}};
  const std::string folder = root_address(input).append(kDataFolder);
  JsonWriter json;
  begin("Dataset", json);
  json.key("name").value(input.site.config.title);
  json.key("description").value(input.site.messages.text("export.data.about"));
  json.key("isAccessibleForFree").value(true).key("distribution").begin_array();
  for (const char* table : {"documents", "activities", "executors", "findings"}) {
    for (const auto& [ending, type] : kFormats) {
      json.begin_object().key("@type").value("DataDownload").key("encodingFormat").value(type);
      json.key("contentUrl").value(folder + table + std::string{ending}).end_object();
    }
  }
  json.end_array().end_object();
  return script_text(json.take());
}

}  // namespace roadbook
