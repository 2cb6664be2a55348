// Runs a program as a child process, as a user or a CI job would, under limits of time and memory.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace roadbook::test {

// The build with sanitizers is slower, and reserves more address space than any limit would allow.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

struct RunLimits {
  double seconds = kSanitized ? 60 : 10;  // of the processor, so that a busy machine fails no test
  std::size_t megabytes = 512;            // of writable memory; not set under sanitizers
  std::size_t file_bytes = 0;             // longest file that may be written; 0: any
  std::string folder = {};                // where to run; empty: here
  std::string standard_output = {};  // a device to write to instead of being read: "/dev/full"; "-": closed
};

struct RunResult {
  int exit_code = -1;  // of a program that ended by itself
  int signal = 0;      // that killed it: SIGKILL after the time limit
  bool timed_out = false;
  double seconds = 0;
  std::string output;
  std::string errors;
};

// `command`: the program's path and its arguments.
RunResult run_command(const std::vector<std::string>& command, const RunLimits& limits = {});

// Starts the program with its output thrown away; for tests that kill it or run two at once.
class RunningProgram {
 public:
  explicit RunningProgram(const std::vector<std::string>& command);
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  void kill();
  int wait();  // exit code; -1 if it was killed

 private:
  int process_ = 0;
};

}  // namespace roadbook::test
