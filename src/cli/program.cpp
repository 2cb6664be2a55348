#include <cstdio>
#include <new>

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"

namespace roadbook {

namespace {

int run_command(const Command& command, const Setup& setup) {
  if (command.name == "build") return run_build(command, setup);
  if (command.name == "check") return run_check(command, setup);
  if (command.name == "export") return run_export(command, setup);
  if (command.name == "serve") return run_serve(command, setup);
  if (command.name == "search") return run_search(command, setup);
  if (command.name == "deadline") return run_deadline(command, setup);
  if (command.name == "executors") return run_executors(command, setup);
  return run_explain(command, setup);
}

}  // namespace

std::string describe_error(const PipelineError& error, const Messages& messages) {
  return messages.text(error.key, error.facts) + "\n";
}

std::string describe_timings(const Stopwatch& stopwatch, const Messages& messages) {
  std::string text{messages.text("cli.timings.title")};
  text += "\n";
  double wall = 0;
  double cpu = 0;
  char line[120];
  const auto add = [&](const char* stage, double stage_wall, double stage_cpu) {
    std::snprintf(line, sizeof line, "  %-10s %10.1f %10.1f\n", stage, stage_wall * 1e3, stage_cpu * 1e3);
    text += line;
  };
  for (const StageTime& stage : stopwatch.stages()) {
    add(std::string{stage.stage}.c_str(), stage.wall, stage.cpu);
    wall += stage.wall;
    cpu += stage.cpu;
  }
  add("total", wall, cpu);
  for (const PartTime& part : stopwatch.parts()) {
    std::snprintf(line, sizeof line, "  %-32s %10.2f\n", std::string{part.part}.c_str(), part.seconds * 1e3);
    text += line;
  }
  return text;
}

int run_program(int argc, const char* const* argv) {
  const Setup setup = load_setup(find_early_options(argc, argv));
  auto parsed = parse_command_line(argc, argv, setup.messages);
  if (const auto* text = std::get_if<CommandLineText>(&parsed)) {
    if (text->exit_code == kExitOk) return print_result(text->text) ? kExitOk : kExitIo;
    print_message(text->text);
    return text->exit_code;
  }
  if (setup.error) {
    print_message(describe_error(*setup.error, setup.messages));
    return kExitIo;
  }
  try {
    return run_command(std::get<Command>(parsed), setup);
  } catch (const std::bad_alloc&) {
    print_message(describe_error({"errors.memory", {}}, setup.messages));
    return kExitIo;
  }
}

}  // namespace roadbook
