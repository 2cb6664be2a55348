// What the command line asks for, and the subcommands. Exit codes: spec, section 6.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/finding.h"
#include "pipeline.h"

namespace roadbook {

enum ExitCode { kExitOk = 0, kExitFindings = 1, kExitUsage = 2, kExitIo = 3 };

struct CheckOptions {
  std::vector<std::string> paths;                     // only findings in these files and folders are shown
  std::string format = "text";                        // one of finding_formats()
  std::vector<std::string> rules;                     // only these; codes and groups
  std::string baseline;                               // findings in this file do not count; empty: none
  std::string write_baseline;                         // to this file instead of showing findings
  std::optional<Severity> fail_on = Severity::error;  // nothing: never
  bool list_rules = false;
};

struct DeadlineOptions {
  std::optional<Period> period;      // nothing: the current year
  std::vector<std::string> phrases;  // "-": one a line on standard input
  bool json = false;
};

struct ExecutorOptions {
  std::string document;              // id or path of a document, or a folder; empty: the whole site
  std::vector<std::string> phrases;  // "-": one a line on standard input
  bool json = false;
};

struct SearchOptions {
  std::vector<std::string> words;  // of the query, as the shell has split it
  std::string format = "text";
  std::size_t limit = 20;
};

struct Command {
  std::string name;  // "build"
  BuildOptions build;
  bool timings = false;
  CheckOptions check;
  std::string format;    // of export
  std::string out_file;  // of export; empty: standard output
  int port = 8000;       // of serve
  std::string rule;      // of explain
  DeadlineOptions deadline;
  ExecutorOptions executors;
  SearchOptions search;
};

int run_build(const Command& command, const Setup& setup);
int run_check(const Command& command, const Setup& setup);
int run_export(const Command& command, const Setup& setup);
int run_serve(const Command& command, const Setup& setup);
int run_explain(const Command& command, const Setup& setup);
int run_deadline(const Command& command, const Setup& setup);
int run_executors(const Command& command, const Setup& setup);
int run_search(const Command& command, const Setup& setup);

// Shared by the commands: words for what stopped the work, and for what was found.
std::string describe_error(const PipelineError& error, const Messages& messages);
std::string describe_timings(const Stopwatch& stopwatch, const Messages& messages);
// What kept a site from being published, as text on standard error.
void print_errors(const CheckedSite& site, const Messages& messages);
std::string unknown_rule(const std::string& written, const Messages& messages);

// The whole program: arguments to exit code.
int run_program(int argc, const char* const* argv);

}  // namespace roadbook
