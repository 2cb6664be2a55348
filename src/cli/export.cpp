#include "base/files.h"
#include "cli/command.h"
#include "cli/console.h"
#include "export/jsonl.h"
#include "export/kinds.h"
#include "export/sqlite.h"

namespace roadbook {

namespace {

PipelineError as_pipeline_error(const FileError& error) {
  return {"errors.write", {{"path", error.path}, {"reason", error.reason}}};
}

// Plan by plan, so that the whole export never stands in memory where it goes to a pipe.
bool print_json_lines(const CheckedSite& site) {
  bool written = true;
  export_jsonl(site.corpus, site.sources, site.today,
               [&written](std::string_view lines) { written = written && print_result(lines); });
  return written;
}

std::string export_text(const CheckedSite& checked, const Messages& messages, const std::string& format,
                        std::size_t jobs) {
  if (format == "jsonl") {
    std::string text;
    export_jsonl(checked.corpus, checked.sources, checked.today,
                 [&text](std::string_view lines) { text.append(lines); });
    return text;
  }
  const Site site{checked.corpus, checked.sources, checked.findings, messages, checked.config, checked.today};
  ExportContext context = export_context(site, {}, {});
  if (format == "ics") {
    prepare_calendars(context, jobs);
    return exports::write_all_calendar(context, 0);
  }
  if (format == "csv") return exports::write_activities(context);
  return export_sqlite(context);
}

// What went wrong, if anything did.
std::optional<PipelineError> write_export(const Command& command, const CheckedSite& site,
                                          const Messages& messages) {
  if (command.out_file.empty() && command.format == "jsonl") {
    if (print_json_lines(site)) return std::nullopt;
    return PipelineError{"errors.output", {}};
  }
  const std::string text = export_text(site, messages, command.format, command.build.jobs);
  if (text.empty() && command.format == "sqlite") return PipelineError{"errors.memory", {}};
  if (command.out_file.empty()) {
    return print_result(text) ? std::nullopt : std::optional{PipelineError{"errors.output", {}}};
  }
  const auto error = replace_file(command.out_file, text);
  return error ? std::optional{as_pipeline_error(*error)} : std::nullopt;
}

}  // namespace

int run_export(const Command& command, const Setup& setup) {
  Stopwatch stopwatch;
  const CheckedSite site = check_site(setup, command.build, stopwatch);
  auto error = site.error;
  if (!error) error = write_export(command, site, setup.messages);
  if (error) {
    print_message(describe_error(*error, setup.messages));
    return kExitIo;
  }
  if (count_findings(site.findings).errors == 0) return kExitOk;
  print_message(std::string{setup.messages.text("cli.export.errors")} + "\n");
  return kExitFindings;
}

}  // namespace roadbook
