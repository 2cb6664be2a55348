#include "base/files.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/command.h"
#include "cli/console.h"
#include "diag/print/formats.h"

namespace roadbook {

namespace {

constexpr std::size_t kLargestHelpPage = std::size_t{1} << 20;

// Beside the program in its build folder, or where it was installed.
std::optional<std::string> read_help_page(const std::string& rule) {
  for (const char* place : {"../content/help/rules", "../share/roadbook/help/rules"}) {
    const std::string folder = join_path(program_folder(), place);
    ReadFile file = read_file(join_path(folder, rule + ".md"), kLargestHelpPage);
    if (!file.error && !file.too_large) return std::move(file.text);
  }
  return std::nullopt;
}

// A help page is a document: its front matter is for the site.
std::string_view without_front_matter(std::string_view text) {
  if (!text.starts_with("---\n")) return text;
  const std::size_t close = text.find("\n---\n", 3);
  return close == std::string_view::npos ? text : text.substr(close + 5);
}

// The section of a help page under its heading, to the next heading outside an example.
std::string_view section_of(std::string_view page, std::string_view heading) {
  const std::size_t begin = page.find(heading);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = page.substr(begin + heading.size());
  bool in_example = false;
  for (std::size_t at = 0; at < rest.size();) {
    const std::string_view line = rest.substr(at, rest.find('\n', at) - at);
    if (line.starts_with("```")) in_example = !in_example;
    if (!in_example && line.starts_with("## ")) return trim(rest.substr(0, at));
    at += line.size() + 1;
  }
  return trim(rest);
}

// Help pages are in Russian; their examples are plans, which are in Russian anyway.
void append_examples(std::string_view page, const Messages& messages, std::string& text) {
  for (const auto& [heading, caption] :
       {std::pair{"\n## Плохо\n", "cli.explain.bad"}, std::pair{"\n## Хорошо\n", "cli.explain.good"}}) {
    const std::string_view section = section_of(page, heading);
    const std::size_t example = section.find("```");
    if (example == std::string_view::npos) continue;
    text.append("\n## ").append(messages.text(caption)).append("\n\n");
    text.append(section.substr(example)).append("\n");
  }
}

std::string explanation(const Rule& rule, const Messages& messages) {
  const std::string code{rule.code};
  const std::string prefix = "rules." + code;
  std::string text = code + ": ";
  text.append(messages.text(prefix + ".title")).append("\n\n");
  const auto page = read_help_page(code);
  if (page && messages.language() == "ru") {
    return text.append(trim(without_front_matter(*page))).append("\n");
  }
  text.append(messages.text("cli.explain.severity",
                            {{"severity", std::string{severity_word(rule.severity, messages)}}}));
  text.append("\n\n").append(messages.text(prefix + ".why")).append("\n\n");
  text.append(messages.text(prefix + ".hint")).append("\n");
  if (page) append_examples(*page, messages, text);
  return text;
}

}  // namespace

int run_explain(const Command& command, const Setup& setup) {
  const Rule* rule = find_rule(command.rule);
  if (rule == nullptr) {
    print_message(unknown_rule(command.rule, setup.messages));
    return kExitUsage;
  }
  return print_result(explanation(*rule, setup.messages)) ? kExitOk : kExitIo;
}

}  // namespace roadbook
