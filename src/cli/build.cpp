#include "cli/command.h"
#include "cli/console.h"
#include "load/dictionary.h"

namespace roadbook {

namespace {

std::string summary(const BuildResult& result, const Messages& messages) {
  const auto& corpus = result.site.corpus;
  return messages.text("cli.build.done",
                       {{"documents", messages.count("cli.documents", corpus.documents.size())},
                        {"written", messages.count("cli.files", result.report.written)},
                        {"unchanged", std::to_string(result.report.unchanged)},
                        {"removed", std::to_string(result.report.removed)}}) +
         "\n";
}

}  // namespace

int run_build(const Command& command, const Setup& setup) {
  Stopwatch stopwatch;
  const BuildResult result = build_site(setup, command.build, stopwatch);
  if (result.error) {
    print_message(describe_error(*result.error, setup.messages));
    return kExitIo;
  }
  const FindingCounts counts = count_findings(result.site.findings);
  if (counts.errors > 0) {
    print_errors(result.site, setup.messages);
    print_message(std::string{setup.messages.text("cli.build.refused")} + "\n");
    return kExitFindings;
  }
  print_message(summary(result, setup.messages));
  const std::size_t rest = counts.warnings + counts.notes;
  if (rest > 0) {
    print_message(setup.messages.text("cli.build.findings",
                                      {{"findings", setup.messages.count("cli.findings", rest)}}) +
                  "\n");
  }
  if (!has_dictionary()) print_message(std::string{setup.messages.text("cli.search.no-dictionary")} + "\n");
  if (command.timings) print_message(describe_timings(stopwatch, setup.messages));
  return kExitOk;
}

}  // namespace roadbook
