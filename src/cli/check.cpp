#include "check/check.h"

#include <algorithm>

#include "base/files.h"
#include "base/utf8.h"
#include "check/fingerprint.h"
#include "check/settings.h"
#include "cli/check_baseline.h"
#include "cli/check_scope.h"
#include "cli/command.h"
#include "cli/console.h"
#include "diag/print/formats.h"

namespace roadbook {

namespace {

int list_rules(const Setup& setup) {
  const Messages& messages = setup.messages;
  const Settings settings{setup.config};
  std::string text;
  for (const Rule& rule : rules()) {
    std::string code{rule.code};
    code.resize(std::max<std::size_t>(code.size() + 2, 34), ' ');
    const std::string_view severity = settings.is_off(rule)
                                          ? messages.text("findings.severity.off")
                                          : severity_word(settings.severity_of(rule), messages);
    text.append(code).append(severity).append(": ");
    text.append(messages.text("rules." + std::string{rule.code} + ".title")).append("\n");
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

// Reads and checks everything and keeps what was asked for; an exit code where that cannot be.
std::optional<int> find_asked(const Command& command, const Setup& setup, Stopwatch& stopwatch,
                              CheckedSite& site) {
  site = check_site(setup, command.build, stopwatch);
  if (site.error) {
    print_message(describe_error(*site.error, setup.messages));
    return kExitIo;
  }
  if (const std::string* missing = find_missing_path(command, site)) {
    return usage_error("cli.errors.unknown-path", *missing, setup.messages);
  }
  keep_asked(command, site);
  return std::nullopt;
}

int print_report(const Command& command, const Setup& setup, const CheckedSite& site,
                 const std::vector<std::string>& fingerprints) {
  const Colour colour = shows_colour_output() ? Colour::always : Colour::never;
  const FindingFormat& format = *find_finding_format(command.check.format);
  const FindingReport report{site.findings, site.sources, setup.messages, fingerprints, colour};
  return print_report(format, report, print_result) ? exit_code(site.findings, command.check.fail_on)
                                                    : kExitIo;
}

bool needs_fingerprints(const CheckOptions& options) {
  return !options.baseline.empty() || !options.write_baseline.empty() ||
         find_finding_format(options.format)->has_fingerprints;
}

}  // namespace

void print_errors(const CheckedSite& site, const Messages& messages) {
  Findings errors;
  std::copy_if(site.findings.begin(), site.findings.end(), std::back_inserter(errors),
               [](const Finding& finding) { return finding.severity == Severity::error; });
  const Colour colour = shows_colour_error() ? Colour::always : Colour::never;
  print_message(print_text({errors, site.sources, messages, {}, colour}));
}

std::string unknown_rule(const std::string& written, const Messages& messages) {
  const std::string nearest{nearest_rule(written)};
  const std::string_view key = nearest.empty() ? "cli.errors.unknown-rule" : "cli.errors.nearest-rule";
  return messages.text(key, {{"what", written}, {"nearest", nearest}}) + "\n";
}

int run_check(const Command& command, const Setup& setup) {
  const CheckOptions& options = command.check;
  if (options.list_rules) return list_rules(setup);
  for (const std::string& rule : options.rules) {
    if (is_rule_or_group(rule)) continue;
    print_message(unknown_rule(rule, setup.messages));
    return kExitUsage;
  }
  Stopwatch stopwatch{command.timings ? Stopwatch::Detail::parts : Stopwatch::Detail::stages};
  // Lives as long as the program: to give back half a gigabyte piece by piece takes longer than a rule.
  static CheckedSite& site = *new CheckedSite;
  if (const auto stop = find_asked(command, setup, stopwatch, site)) return *stop;
  std::vector<std::string> fingerprints;
  if (needs_fingerprints(options))
    fingerprints = fingerprint_findings(site.corpus, site.sources, site.findings);
  if (!options.baseline.empty()) {
    if (const auto stop = apply_baseline(command, site, fingerprints, setup.messages)) return *stop;
  }
  if (!options.write_baseline.empty())
    return write_baseline(options.write_baseline, site, fingerprints, setup.messages);
  const int code = print_report(command, setup, site, fingerprints);
  stopwatch.lap("print");
  if (command.timings) print_message(describe_timings(stopwatch, setup.messages));
  return code;
}

}  // namespace roadbook
