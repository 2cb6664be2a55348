#include "check/check.h"

#include <algorithm>

#include "base/files.h"
#include "check/rule.h"
#include "cli/command.h"
#include "cli/console.h"
#include "diag/print/json.h"
#include "diag/print/text.h"

namespace roadbook {

namespace {

// «./content/zeya/» and «content/zeya» name the same folder.
std::string tidy_path(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  return std::string{path};
}

bool is_under(std::string_view file, std::string_view path) {
  return path == "." || file == path ||
         (file.starts_with(path) && file.size() > path.size() && file[path.size()] == '/');
}

// What was asked to be shown; everything is read and checked all the same, because plans are compared with
// each other.
void keep_asked(CheckedSite& site, const CheckOptions& options) {
  std::erase_if(site.findings, [&](const Finding& finding) {
    if (!options.rule.empty() && finding.rule != options.rule) return true;
    if (options.paths.empty()) return false;
    const std::string& file = site.sources.file(finding.span.file).path;
    return std::none_of(options.paths.begin(), options.paths.end(),
                        [&file](const std::string& path) { return is_under(file, tidy_path(path)); });
  });
}

// A path that names nothing is a slip of the hand, and silence would look like «no findings».
const std::string* find_missing_path(const CheckedSite& site, const CheckOptions& options) {
  for (const std::string& path : options.paths) {
    bool known = false;
    for (std::uint32_t i = 0; i < site.sources.size(); ++i) {
      known = known || is_under(site.sources.file(FileId{i}).path, tidy_path(path));
    }
    if (!known) return &path;
  }
  return nullptr;
}

int list_rules(const Messages& messages) {
  std::string text;
  for (const Rule& rule : rules()) {
    std::string code{rule.code};
    code.resize(std::max<std::size_t>(code.size() + 2, 34), ' ');
    const std::string title = "rules." + std::string{rule.code} + ".title";
    text.append(code).append(severity_word(rule.severity, messages)).append(": ");
    text.append(messages.text(title)).append("\n");
  }
  return print_result(text) ? kExitOk : kExitIo;
}

int exit_code(const Findings& findings, const std::optional<Severity>& fail_on) {
  if (!fail_on) return kExitOk;
  const bool any = std::any_of(findings.begin(), findings.end(),
                               [&](const Finding& finding) { return finding.severity >= *fail_on; });
  return any ? kExitFindings : kExitOk;
}

int usage_error(std::string_view key, const std::string& what, const Messages& messages) {
  print_message(messages.text(key, {{"what", what}}) + "\n");
  return kExitUsage;
}

}  // namespace

void print_findings_text(const CheckedSite& site, const Messages& messages) {
  const Colour colour = is_terminal_error() ? Colour::always : Colour::never;
  print_message(print_findings_as_text(site.findings, site.sources, messages, colour));
}

int run_check(const Command& command, const Setup& setup) {
  const CheckOptions& options = command.check;
  if (options.list_rules) return list_rules(setup.messages);
  if (!options.rule.empty() && find_rule(options.rule) == nullptr) {
    return usage_error("cli.errors.unknown-rule", options.rule, setup.messages);
  }
  Stopwatch stopwatch;
  CheckedSite site = check_site(setup, command.build, stopwatch);
  if (site.error) {
    print_message(describe_error(*site.error, setup.messages));
    return kExitIo;
  }
  if (const std::string* missing = find_missing_path(site, options)) {
    return usage_error("cli.errors.unknown-path", *missing, setup.messages);
  }
  keep_asked(site, options);
  const Colour colour = is_terminal_output() ? Colour::always : Colour::never;
  const std::string text = options.format == "json"
                               ? print_findings_as_json(site.findings, site.sources, setup.messages)
                               : print_findings_as_text(site.findings, site.sources, setup.messages, colour);
  if (!print_result(text)) return kExitIo;
  if (command.timings) print_message(describe_timings(stopwatch, setup.messages));
  return exit_code(site.findings, options.fail_on);
}

}  // namespace roadbook
