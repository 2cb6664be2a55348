#include "pipeline.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "base/clock.h"
#include "base/files.h"
#include "base/parallel.h"
#include "export/outputs.h"
#include "index/index_files.h"
#include "load/dictionary.h"
#include "load/text_check.h"
#include "parse/read_document.h"
#include "parse/read_messages.h"
#include "render/site.h"
#include "resolve/resolve.h"
#include "site_search.h"
#include "wording/documents.h"

namespace roadbook {

namespace {

constexpr std::string_view kConfigName = "roadbook.yaml";

void append(Findings& all, Findings some) { std::move(some.begin(), some.end(), std::back_inserter(all)); }

void load_config(const std::string& site_folder, Setup& setup) {
  const std::string path = join_path(site_folder, kConfigName);
  if (entry_kind(path) == EntryKind::missing) return;
  ReadFile file = read_file(path, kLargestSource);
  setup.sources.push_back({std::string{kConfigName}, std::move(file.text)});
  const std::string& text = setup.sources.front().text;
  if (file.error || file.too_large) {
    const std::string reason = file.error ? file.error->reason : "";
    setup.findings.push_back({"document/unreadable", {}, {{"reason", reason}}});
  } else if (check_source_text(text, FileId{0}, setup.findings)) {
    setup.config = read_config(FileId{0}, text, setup.findings);
  }
}

std::optional<PipelineError> load_messages(const Theme& theme, Messages& messages) {
  if (!theme.found) return PipelineError{"errors.no-theme", {}};
  if (const auto broken = read_messages(theme.catalogues, messages)) {
    return PipelineError{"errors.bad-catalogue", {{"path", *broken}}};
  }
  return std::nullopt;
}

struct ParsedFiles {
  std::vector<Document> documents;
  std::vector<Registry> registries;
  std::vector<CalendarEntry> calendar;
};

// Each file by itself, in parallel; results and findings keep the order of the files.
ParsedFiles parse_files(const SourceSet& sources, const std::vector<ContentFile>& files,
                        const SiteConfig& config, std::size_t jobs, Findings& findings) {
  std::vector<Document> documents(files.size());
  std::vector<Registry> registries(files.size());
  std::vector<std::vector<CalendarEntry>> calendars(files.size());
  std::vector<Findings> found(files.size());
  parallel_for(files.size(), jobs, [&](std::size_t i) {
    const ContentFile& file = files[i];
    if (!file.readable) return;
    const std::string_view text = sources.file(file.file).text;
    if (file.kind == ContentKind::document) {
      documents[i] = read_document(file.id, file.file, text, config.columns, found[i]);
    } else if (file.kind == ContentKind::registry) {
      registries[i] = read_registry(file.id, file.file, text, found[i]);
    } else {
      calendars[i] = read_calendar(file.id, file.file, text, found[i]);
    }
  });
  ParsedFiles parsed;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < files.size(); ++i) {
    append(findings, std::move(found[i]));
    if (!files[i].readable) continue;
    if (files[i].kind == ContentKind::document) {
      if (kept != i) documents[kept] = std::move(documents[i]);
      ++kept;
    } else if (files[i].kind == ContentKind::registry) {
      parsed.registries.push_back(std::move(registries[i]));
    } else {
      std::move(calendars[i].begin(), calendars[i].end(), std::back_inserter(parsed.calendar));
    }
  }
  documents.erase(documents.begin() + static_cast<std::ptrdiff_t>(kept), documents.end());
  parsed.documents = std::move(documents);
  return parsed;
}

// The program's own file has no findings: a test holds it. A site that has it among its content needs it
// once.
std::vector<CalendarEntry> read_standard_calendar(const SourceSet& sources, const std::string& text) {
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (sources.file(FileId(i)).text == text) return {};
  }
  Findings findings;
  return read_calendar("", FileId{}, text, findings);
}

// Renders page by page and hands each to the output: the whole site never stands in memory.
void render_pages(const Site& site, const SiteIndex& index, const std::vector<PageJob>& jobs,
                  const TemplateSet& templates, std::size_t threads, OutputFolder& output) {
  struct Worker {
    explicit Worker(const TemplateSet& set) : renderer(set) {}
    TemplateRenderer renderer;
    ViewArena arena;
  };
  std::vector<std::unique_ptr<Worker>> workers(worker_count(threads));
  parallel_for_workers(jobs.size(), threads, [&](std::size_t worker, std::size_t i) {
    if (!workers[worker]) workers[worker] = std::make_unique<Worker>(templates);
    output.put(i, render_page({site, index, jobs[i]}, workers[worker]->renderer, workers[worker]->arena));
  });
}

// Feeds, calendars and data: `begin` is the place of the first of them among the output's files.
void export_outputs(const ExportContext& context, const std::vector<OutputJob>& jobs, std::size_t threads,
                    std::size_t begin, OutputFolder& output) {
  parallel_for(jobs.size(), threads,
               [&](std::size_t i) { output.put(begin + i, write_output(context, jobs[i])); });
}

std::optional<PipelineError> as_pipeline_error(const std::optional<WriteError>& error) {
  if (!error) return std::nullopt;
  return PipelineError{std::string{error->key}, {{"path", error->path}, {"reason", error->reason}}};
}

std::optional<PipelineError> write_site(const Setup& setup, const BuildOptions& options, BuildResult& result,
                                        Stopwatch& stopwatch) {
  const CheckedSite& checked = result.site;
  std::vector<Asset> assets = setup.theme.assets;
  if (has_own_colours(checked.config)) assets.push_back({"assets/colours.css", colours_css(checked.config)});
  const TemplateSet templates{setup.theme.templates, setup.messages};
  if (const auto& problem = templates.problem()) {
    return PipelineError{"errors.bad-template", {{"path", problem->name}, {"reason", problem->reason}}};
  }
  for (const PageKind& kind : page_kinds()) {
    if (templates.find(kind.template_name) != nullptr) continue;
    return PipelineError{"errors.no-template", {{"path", std::string{kind.template_name} + ".mustache"}}};
  }
  const Site site{checked.corpus, checked.sources, checked.findings,
                  setup.messages, checked.config,  checked.today};
  const SearchIndex search = build_search(checked, setup.messages, options.jobs);
  const IndexFiles search_files{checked.corpus, search, options.jobs};
  stopwatch.lap("search");
  const SiteIndex index = index_site(site);
  const std::vector<PageJob> jobs = list_pages(site, index);
  std::vector<std::string> paths;
  for (const PageJob& job : jobs) paths.push_back(job.path);
  ExportContext context = export_context(site, paths, setup.theme.attachment_style);
  const std::vector<OutputJob> outputs = list_outputs(context);
  for (const OutputJob& job : outputs) paths.push_back(job.path);
  for (const Asset& asset : assets) paths.push_back(asset.path);
  const std::size_t first_search_file = paths.size();
  paths.insert(paths.end(), search_files.paths().begin(), search_files.paths().end());
  OutputFolder output{output_folder(options)};
  if (auto error = output.open(std::move(paths))) return as_pipeline_error(error);
  stopwatch.lap("index");
  render_pages(site, index, jobs, templates, options.jobs, output);
  stopwatch.lap("render");
  if (checked.config.outputs.has(Output::calendars)) prepare_calendars(context, options.jobs);
  export_outputs(context, outputs, options.jobs, jobs.size(), output);
  const std::size_t first_asset = jobs.size() + outputs.size();
  for (std::size_t i = 0; i < assets.size(); ++i) output.put(first_asset + i, assets[i].bytes);
  stopwatch.lap("export");
  search_files.write(options.jobs, [&](std::size_t path, std::string_view bytes) {
    output.put(first_search_file + path, bytes);
  });
  stopwatch.lap("search files");
  const auto error = output.publish();
  stopwatch.lap("write");
  result.report = output.report();
  return as_pipeline_error(error);
}

}  // namespace

std::string output_folder(const BuildOptions& options) {
  return options.output_folder.empty() ? join_path(options.site_folder, "site") : options.output_folder;
}

SearchIndex build_search(const CheckedSite& site, const Messages& messages, std::size_t jobs) {
  std::vector<std::string> titles;
  for (const Document& document : site.corpus.documents) titles.push_back(document_title(document, messages));
  const DictionaryFiles files = load_dictionary();
  const Dictionary dictionary{files.affixes, files.words};
  return build_search_index(site.corpus, std::move(titles), site.config.synonyms, dictionary, jobs);
}

CheckedSite check_texts(SourceTexts texts, const SiteConfig& config, Date today, std::size_t jobs,
                        Stopwatch& stopwatch) {
  CheckedSite site;
  site.config = config;
  site.today = today;
  site.sources = SourceSet{std::move(texts.sources)};
  Findings findings = std::move(texts.findings);
  ParsedFiles parsed = parse_files(site.sources, texts.files, config, jobs, findings);
  std::vector<CalendarEntry> calendar = read_standard_calendar(site.sources, texts.calendar.text);
  std::move(parsed.calendar.begin(), parsed.calendar.end(), std::back_inserter(calendar));
  stopwatch.lap("parse");
  site.corpus = resolve_corpus(std::move(parsed.documents), std::move(parsed.registries), std::move(calendar),
                               today, jobs, findings);
  stopwatch.lap("resolve");
  site.findings =
      check_corpus({site.corpus, site.sources, site.config, today}, std::move(findings), jobs, stopwatch);
  stopwatch.lap("check");
  return site;
}

Setup load_setup(const BuildOptions& options) {
  Setup setup;
  load_config(options.site_folder, setup);
  const std::string& language = options.language.empty() ? setup.config.language : options.language;
  setup.theme = load_theme(options.site_folder, language);
  setup.messages = Messages{language};
  setup.error = load_messages(setup.theme, setup.messages);
  return setup;
}

std::vector<CalendarEntry> read_standard_calendar() {
  return read_standard_calendar(SourceSet{}, load_standard_calendar().text);
}

CheckedSite check_site(const Setup& setup, const BuildOptions& options, Stopwatch& stopwatch) {
  if (entry_kind(join_path(options.site_folder, "content")) != EntryKind::folder) {
    CheckedSite failed;
    failed.error = PipelineError{"errors.no-content", {{"path", options.site_folder}}};
    return failed;
  }
  LoadedContent content =
      load_content(options.site_folder, static_cast<std::uint32_t>(setup.sources.size()), options.jobs);
  SourceTexts texts{setup.sources, std::move(content.files), setup.findings};
  std::move(content.sources.begin(), content.sources.end(), std::back_inserter(texts.sources));
  append(texts.findings, std::move(content.findings));
  texts.calendar = load_standard_calendar();
  stopwatch.lap("load");
  const Date today = options.today ? *options.today : today_by_clock();
  return check_texts(std::move(texts), setup.config, today, options.jobs, stopwatch);
}

BuildResult build_site(const Setup& setup, const BuildOptions& options, Stopwatch& stopwatch) {
  BuildResult result;
  result.site = check_site(setup, options, stopwatch);
  result.error = result.site.error;
  if (result.error || count_findings(result.site.findings).errors > 0) return result;
  result.error = write_site(setup, options, result, stopwatch);
  result.written = !result.error;
  return result;
}

}  // namespace roadbook
