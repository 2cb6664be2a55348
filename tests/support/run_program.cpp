#include "support/run_program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>

namespace roadbook::test {

namespace {

using Clock = std::chrono::steady_clock;

// How much longer than its time of the processor a program may take: the machine may be busy with other work.
constexpr double kPatience = 20;

// Takes any amount of output without anybody having to read it in time.
class MemoryFile {
 public:
  MemoryFile() : descriptor_(::memfd_create("output", MFD_CLOEXEC)) {}
  ~MemoryFile() { ::close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  int descriptor() const { return descriptor_; }
  std::string text() const {
    std::string text(static_cast<std::size_t>(::lseek(descriptor_, 0, SEEK_END)), '\0');
    const ssize_t got = ::pread(descriptor_, text.data(), text.size(), 0);
    text.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    return text;
  }

 private:
  int descriptor_;
};

void set_limit(__rlimit_resource what, rlim_t value) {
  const rlimit limit{value, value};
  ::setrlimit(what, &limit);
}

void set_limits(const RunLimits& limits) {
  set_limit(RLIMIT_CORE, 0);
  set_limit(RLIMIT_CPU, static_cast<rlim_t>(limits.seconds));
  if (!kSanitized) set_limit(RLIMIT_DATA, rlim_t{limits.megabytes} << 20);
  if (limits.file_bytes == 0) return;
  ::signal(SIGXFSZ, SIG_IGN);  // so that writing fails as on a full disk
  set_limit(RLIMIT_FSIZE, limits.file_bytes);
}

[[noreturn]] void execute(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  ::execv(arguments.front(), arguments.data());
  ::_exit(127);
}

void connect_output(const std::string& device, const MemoryFile& memory) {
  if (device == "-") {
    ::close(STDOUT_FILENO);
  } else if (!device.empty()) {
    ::dup2(::open(device.c_str(), O_WRONLY), STDOUT_FILENO);
  } else {
    ::dup2(memory.descriptor(), STDOUT_FILENO);
  }
}

// Whether the process ended in time.
bool wait_for_end(pid_t process, double seconds) {
  const int handle = static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
  pollfd waited{handle, POLLIN, 0};
  const bool ended = ::poll(&waited, 1, static_cast<int>(seconds * 1000)) == 1;
  ::close(handle);
  return ended;
}

}  // namespace

RunResult run_command(const std::vector<std::string>& command, const RunLimits& limits) {
  const MemoryFile output;
  const MemoryFile errors;
  const auto start = Clock::now();
  const pid_t process = ::fork();
  if (process == 0) {
    if (!limits.folder.empty() && ::chdir(limits.folder.c_str()) != 0) ::_exit(126);
    connect_output(limits.standard_output, output);
    ::dup2(errors.descriptor(), STDERR_FILENO);
    set_limits(limits);
    execute(command);
  }
  RunResult result;
  const bool ended = wait_for_end(process, limits.seconds * kPatience);
  if (!ended) ::kill(process, SIGKILL);
  int status = 0;
  ::waitpid(process, &status, 0);
  result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  if (WIFEXITED(status)) result.exit_code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) result.signal = WTERMSIG(status);
  result.timed_out = !ended || result.signal == SIGKILL || result.signal == SIGXCPU;
  result.output = output.text();
  result.errors = errors.text();
  return result;
}

RunningProgram::RunningProgram(const std::vector<std::string>& command) {
  process_ = ::fork();
  if (process_ != 0) return;
  const int nowhere = ::open("/dev/null", O_WRONLY);
  ::dup2(nowhere, STDOUT_FILENO);
  ::dup2(nowhere, STDERR_FILENO);
  execute(command);
}

RunningProgram::~RunningProgram() {
  if (process_ == 0) return;
  kill();
  wait();
}

void RunningProgram::kill() { ::kill(process_, SIGKILL); }

int RunningProgram::wait() {
  int status = 0;
  ::waitpid(process_, &status, 0);
  process_ = 0;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace roadbook::test
