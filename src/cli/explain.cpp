#include "base/files.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/command.h"
#include "cli/console.h"

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

}  // namespace

int run_explain(const Command& command, const Setup& setup) {
  if (find_rule(command.rule) == nullptr) {
    print_message(unknown_rule(command.rule, setup.messages));
    return kExitUsage;
  }
  const std::string prefix = "rules." + command.rule;
  std::string text = command.rule + ": ";
  text.append(setup.messages.text(prefix + ".title")).append("\n\n");
  const auto page = read_help_page(command.rule);
  if (page && setup.messages.language() == "ru") {
    text.append(trim(without_front_matter(*page))).append("\n");
  } else {
    text.append(setup.messages.text(prefix + ".why")).append("\n\n");
    text.append(setup.messages.text(prefix + ".hint")).append("\n");
  }
  return print_result(text) ? kExitOk : kExitIo;
}

}  // namespace roadbook
