#include "cli/check_baseline.h"

#include "base/files.h"
#include "check/baseline.h"
#include "cli/console.h"

namespace roadbook {

namespace {

// A line of a baseline is some 90 bytes: enough for a few hundred thousand findings.
constexpr std::size_t kLargestBaseline = std::size_t{64} << 20;

void say(const Messages& messages, std::string_view key, const MessageFacts& facts) {
  print_message(messages.text(key, facts) + "\n");
}

}  // namespace

int write_baseline(const std::string& path, const CheckedSite& site,
                   const std::vector<std::string>& fingerprints, const Messages& messages) {
  const std::string text =
      format_baseline(site.findings, fingerprints, site.sources, messages.text("cli.check.baseline.comment"));
  if (const auto error = replace_file(path, text)) {
    say(messages, "errors.write", {{"path", path}, {"reason", error->reason}});
    return kExitIo;
  }
  say(messages, "cli.check.baseline.written",
      {{"path", path}, {"findings", messages.count("cli.findings", site.findings.size())}});
  return kExitOk;
}

std::optional<int> apply_baseline(const Command& command, CheckedSite& site,
                                  std::vector<std::string>& fingerprints, const Messages& messages) {
  const std::string& path = command.check.baseline;
  const ReadFile file = read_file(path, kLargestBaseline);
  if (file.error || file.too_large) {
    const std::string reason = file.error ? file.error->reason : "";
    say(messages, "cli.check.baseline.unreadable", {{"path", path}, {"reason", reason}});
    return kExitIo;
  }
  const Baseline baseline = parse_baseline(file.text);
  if (baseline.bad_line > 0) {
    say(messages, "cli.check.baseline.bad-line",
        {{"path", path}, {"line", std::to_string(baseline.bad_line)}});
    return kExitIo;
  }
  const std::size_t known = remove_known(baseline, site.findings, fingerprints);
  if (known > 0)
    say(messages, "cli.check.baseline.hidden", {{"findings", messages.count("cli.findings", known)}});
  // Of what was not asked for nobody can say that it is mended.
  const bool whole = command.check.paths.empty() && command.check.rules.empty();
  if (whole && known < baseline.fingerprints.size()) {
    const std::size_t gone = baseline.fingerprints.size() - known;
    say(messages, "cli.check.baseline.gone",
        {{"path", path}, {"findings", messages.count("cli.findings", gone)}});
  }
  return std::nullopt;
}

}  // namespace roadbook
