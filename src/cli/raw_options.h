// Values of the command line as they were written, and their check.
#pragma once

#include <optional>
#include <string>

#include "cli/command.h"
#include "diag/finding.h"

namespace roadbook {

// What the library collects; turned into a Command here, so that every fault is told in our words.
struct RawOptions {
  std::string jobs;
  std::string today;
  std::string fail_on;
  std::string port;
  std::string limit;
  std::string period;
  bool version = false;
};

// A fault of the arguments: key of the catalogue and facts.
struct UsageError {
  std::string key;
  MessageFacts facts;
};

// Sets what the options say, and checks what the library has put into the command as it was written. The
// first fault, if there is one.
std::optional<UsageError> take_raw(const RawOptions& raw, Command& command);

// Names of the formats of findings: "text|json|…".
std::string joined_formats(std::string_view separator);

}  // namespace roadbook
