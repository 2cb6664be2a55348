#include "base/files.h"
#include "cli/command.h"
#include "cli/console.h"
#include "serve/server.h"

namespace roadbook {

namespace {

// Builds and says what is wrong; with errors the last good site stays in its place.
bool build_and_tell(const Command& command) {
  // Read anew each time: the configuration and the theme may have changed too.
  const Setup setup = load_setup(command.build);
  Stopwatch stopwatch;
  const BuildResult result = build_site(setup, command.build, stopwatch);
  if (result.error) print_message(describe_error(*result.error, setup.messages));
  if (!result.error && !result.written) {
    print_errors(result.site, setup.messages);
    print_message(std::string{setup.messages.text("cli.build.refused")} + "\n");
  }
  return result.written && result.report.written + result.report.removed > 0;
}

}  // namespace

int run_serve(const Command& command, const Setup& setup) {
  const std::string& out = command.build.output_folder;
  const std::string folder = out.empty() ? join_path(command.build.site_folder, "site") : out;
  build_and_tell(command);
  std::string seen = fingerprint(command.build.site_folder, {"content", "layouts", "roadbook.yaml"});
  const auto rebuild = [&] {
    std::string now = fingerprint(command.build.site_folder, {"content", "layouts", "roadbook.yaml"});
    if (now == seen) return;
    seen = std::move(now);
    if (build_and_tell(command)) print_message(std::string{setup.messages.text("cli.serve.rebuilt")} + "\n");
  };
  const bool served = serve_folder(folder, command.port, rebuild, [&setup](int port) {
    const std::string url = "http://127.0.0.1:" + std::to_string(port) + "/";
    print_message(setup.messages.text("cli.serve.ready", {{"url", url}}) + "\n");
  });
  if (served) return kExitOk;
  print_message(setup.messages.text("cli.serve.busy", {{"port", std::to_string(command.port)}}) + "\n");
  return kExitIo;
}

}  // namespace roadbook
