#include "base/files.h"
#include "cli/command.h"
#include "cli/console.h"
#include "export/jsonl.h"

namespace roadbook {

int run_export(const Command& command, const Setup& setup) {
  Stopwatch stopwatch;
  const CheckedSite site = check_site(setup, command.build, stopwatch);
  if (site.error) {
    print_message(describe_error(*site.error, setup.messages));
    return kExitIo;
  }
  bool written = true;
  std::string text;
  export_jsonl(site.corpus, site.sources, site.today, [&](std::string_view lines) {
    if (command.out_file.empty()) {
      written = written && print_result(lines);
    } else {
      text.append(lines);
    }
  });
  if (!command.out_file.empty()) {
    if (const auto error = replace_file(command.out_file, text)) {
      print_message(describe_error({"errors.write", {{"path", error->path}, {"reason", error->reason}}},
                                   setup.messages));
      return kExitIo;
    }
  }
  if (!written) return kExitIo;
  if (count_findings(site.findings).errors == 0) return kExitOk;
  print_message(std::string{setup.messages.text("cli.export.errors")} + "\n");
  return kExitFindings;
}

}  // namespace roadbook
