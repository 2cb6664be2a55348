#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string_view>

#include "cli/raw_options.h"

namespace roadbook {

namespace {

class ProgramOptions {
 public:
  ProgramOptions(Command& command, const Messages& messages) : command_(command), messages_(messages) {
    app_.option_defaults()->group(word("cli.labels.Options"));
    app_.set_help_flag("-h,--help", word("cli.options.help"));
    app_.add_flag("--version", raw_.version, word("cli.options.version"));
    add(app_, "-C", command.build.site_folder, "folder", "DIR");
    add(app_, "--lang", command.build.language, "lang", "ru|en");
    app_.require_subcommand(0, 1);
    app_.description(word("cli.about"));
    app_.footer(word("cli.footer"));
    add_build();
    add_check();
    add_export();
    add_serve();
    add_explain();
    add_deadline();
    add_executors();
    add_search();
    relabel(app_);
  }

  CLI::App& app() { return app_; }
  const RawOptions& raw() const { return raw_; }

  std::string help() {
    const auto chosen = app_.get_subcommands();
    return chosen.empty() ? app_.help() : chosen.front()->help("roadbook");
  }

 private:
  std::string word(const std::string& key) const { return std::string{messages_.text(key)}; }

  CLI::Option* add(CLI::App& app, const std::string& name, std::string& target, const std::string& key,
                   const std::string& shape) {
    return app.add_option(name, target, word("cli.options." + key))->type_name(shape);
  }

  CLI::App& add_command(const std::string& name) {
    CLI::App& sub = *app_.add_subcommand(name, word("cli." + name + ".about"));
    sub.group(word("cli.labels.Subcommands"));
    sub.option_defaults()->group(word("cli.labels.Options"));
    sub.set_help_flag("-h,--help", word("cli.options.help"));
    sub.footer(word("cli." + name + ".examples"));
    sub.fallthrough();
    sub.callback([this, name] { command_.name = name; });
    return sub;
  }

  void add_common(CLI::App& sub) {
    add(sub, "--jobs", raw_.jobs, "jobs", "N");
    add(sub, "--today", raw_.today, "today", "YYYY-MM-DD");
  }

  void add_build() {
    CLI::App& sub = add_command("build");
    add_common(sub);
    add(sub, "--out", command_.build.output_folder, "out", "DIR");
    sub.add_flag("--timings", command_.timings, word("cli.options.timings"));
  }

  void add_check() {
    CLI::App& sub = add_command("check");
    add_common(sub);
    sub.add_option("PATH", command_.check.paths, word("cli.options.paths"))->type_name("");
    add(sub, "--format", command_.check.format, "check-format", joined_formats("|"));
    add(sub, "--fail-on", raw_.fail_on, "fail-on", "error|warning|note|never");
    // One value each: what follows is a path.
    sub.add_option("--rule", command_.check.rules, word("cli.options.rule"))
        ->type_name("CODE")
        ->allow_extra_args(false);
    add(sub, "--baseline", command_.check.baseline, "baseline", "FILE");
    add(sub, "--write-baseline", command_.check.write_baseline, "write-baseline", "FILE");
    sub.add_flag("--list-rules", command_.check.list_rules, word("cli.options.list-rules"));
    sub.add_flag("--timings", command_.timings, word("cli.options.timings"));
  }

  void add_export() {
    CLI::App& sub = add_command("export");
    add_common(sub);
    command_.format = "jsonl";
    add(sub, "--format", command_.format, "export-format", "jsonl|csv|ics|sqlite");
    add(sub, "--out", command_.out_file, "out-file", "FILE");
  }

  void add_serve() {
    CLI::App& sub = add_command("serve");
    add_common(sub);
    add(sub, "--out", command_.build.output_folder, "out", "DIR");
    add(sub, "--port", raw_.port, "port", "N");
  }

  void add_explain() {
    CLI::App& sub = add_command("explain");
    sub.add_option("RULE", command_.rule, word("cli.options.explain-rule"))->type_name("")->required();
  }

  void add_deadline() {
    CLI::App& sub = add_command("deadline");
    sub.add_option("PHRASE", command_.deadline.phrases, word("cli.options.phrases"))
        ->type_name("")
        ->required();
    add(sub, "--period", raw_.period, "period", "P");
    sub.add_flag("--json", command_.deadline.json, word("cli.options.json"));
    add(sub, "--today", raw_.today, "today", "YYYY-MM-DD");
  }

  void add_executors() {
    CLI::App& sub = add_command("executors");
    sub.add_option("PHRASE", command_.executors.phrases, word("cli.options.executor-phrases"))
        ->type_name("")
        ->required();
    add(sub, "--in", command_.executors.document, "in-document", "DOC");
    sub.add_flag("--json", command_.executors.json, word("cli.options.json"));
  }

  void add_search() {
    CLI::App& sub = add_command("search");
    sub.add_option("QUERY", command_.search.words, word("cli.options.query"))->type_name("")->required();
    add_common(sub);
    add(sub, "--format", command_.search.format, "search-format", "text|json");
    add(sub, "--limit", raw_.limit, "limit", "N");
  }

  // The library's own words on help pages.
  void relabel(CLI::App& app) {
    const auto formatter = std::make_shared<CLI::Formatter>();
    for (const char* label : {"Usage", "Options", "Positionals", "Subcommands", "OPTIONS", "SUBCOMMAND",
                              "REQUIRED", "Subcommand"}) {
      const std::string key = std::string{"cli.labels."} + label;
      if (messages_.has(key)) formatter->label(label, word(key));
    }
    formatter->column_width(34);
    app.formatter(formatter);
    for (CLI::App* sub : app.get_subcommands({})) sub->formatter(formatter);
  }

  Command& command_;
  const Messages& messages_;
  RawOptions raw_;
  CLI::App app_{"", "roadbook"};
};

CommandLineText usage_error(const UsageError& error, const Messages& messages) {
  return {
      messages.text(error.key, error.facts) + "\n" + std::string{messages.text("cli.errors.see-help")} + "\n",
      kExitUsage};
}

// The library tells the kind of a fault by a number, and which words it means after a colon.
CommandLineText parse_error(const CLI::ParseError& error, const Messages& messages) {
  std::string what = error.what();
  std::string key = "cli.errors.other";
  switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
      key = "cli.errors.unexpected";
      what.erase(0, what.find(": ") + 2);
      break;
    case CLI::ExitCodes::RequiredError:
      key = "cli.errors.missing";
      what = what.substr(0, what.find(' '));
      break;
    case CLI::ExitCodes::ArgumentMismatch:
      key = "cli.errors.mismatch";
      what = what.substr(0, what.find(':'));
      break;
    default:
      break;
  }
  return usage_error({key, {{"what", what}}}, messages);
}

}  // namespace

BuildOptions find_early_options(int argc, const char* const* argv) {
  BuildOptions options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const bool has_next = i + 1 < argc;
    if (argument == "-C" && has_next) options.site_folder = argv[i + 1];
    if (argument.starts_with("-C") && argument.size() > 2) options.site_folder = argument.substr(2);
    if (argument == "--lang" && has_next) options.language = argv[i + 1];
    if (argument.starts_with("--lang=")) options.language = argument.substr(7);
  }
  if (options.language != "ru" && options.language != "en") options.language.clear();
  return options;
}

std::variant<Command, CommandLineText> parse_command_line(int argc, const char* const* argv,
                                                          const Messages& messages) {
  Command command;
  ProgramOptions options{command, messages};
  try {
    options.app().parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return CommandLineText{options.help(), kExitOk};
  } catch (const CLI::ParseError& error) {
    return parse_error(error, messages);
  }
  if (options.raw().version) return CommandLineText{"roadbook " ROADBOOK_VERSION "\n", kExitOk};
  if (command.name.empty()) return CommandLineText{options.app().help(), kExitUsage};
  if (const auto error = take_raw(options.raw(), command)) return usage_error(*error, messages);
  return command;
}

}  // namespace roadbook
