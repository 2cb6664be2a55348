// Arguments into a Command. The only door to CLI11.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "cli/command.h"

namespace roadbook {

// What is needed before the arguments can be read in full: the folder and the language decide in which words
// help and errors are given.
BuildOptions find_early_options(int argc, const char* const* argv);

// Something to show instead of doing work: help, the version, or what is wrong with the arguments.
struct CommandLineText {
  std::string text;
  int exit_code = kExitOk;
};

std::variant<Command, CommandLineText> parse_command_line(int argc, const char* const* argv,
                                                          const Messages& messages);

}  // namespace roadbook
