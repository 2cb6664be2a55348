#include "base/clock.h"
#include "base/files.h"
#include "base/json.h"
#include "base/parallel.h"
#include "cli/command.h"
#include "cli/console.h"
#include "diag/print/places.h"
#include "model/finding_place.h"
#include "serve/server.h"

namespace roadbook {

namespace {

constexpr unsigned kPauseMs = 100;  // between two looks at the sources

// A look at very many files takes long: how many more pauses keep it under a tenth of a processor. Nobody
// waits longer than two seconds for a change to be seen.
unsigned pauses_after(double seconds) {
  constexpr unsigned kMost = 19;
  const double pauses = seconds * 10 * 1000 / kPauseMs;
  return pauses < kMost ? static_cast<unsigned>(pauses) : kMost;
}

// Builds the site whenever its sources have changed, and tells the browser what came of it.
class Preview {
 public:
  explicit Preview(const Command& command) : command_(command) {}

  void build_if_changed() {
    if (pauses_ > 0) {
      --pauses_;
      return;
    }
    const double begin = seconds_of_wall();
    std::string now = fingerprint(command_.build.site_folder, {"content", "layouts", "roadbook.yaml"});
    pauses_ = pauses_after(seconds_of_wall() - begin);
    if (now == seen_) return;
    seen_ = std::move(now);
    build();
  }
  std::string version() const { return version_.get(); }
  std::string state() const { return state_.get(); }

 private:
  // With errors the last good site stays in its place.
  void build() {
    // Read anew each time: the configuration and the theme may have changed too.
    const Setup setup = load_setup(command_.build);
    Stopwatch stopwatch;
    const BuildResult result = build_site(setup, command_.build, stopwatch);
    if (result.error) print_message(describe_error(*result.error, setup.messages));
    if (!result.error && !result.written) {
      print_errors(result.site, setup.messages);
      print_message(std::string{setup.messages.text("cli.build.refused")} + "\n");
    }
    if (builds_ > 0 && result.written && result.report.written + result.report.removed > 0)
      print_message(std::string{setup.messages.text("cli.serve.rebuilt")} + "\n");
    state_.set(describe(result, setup.messages));
    version_.set(std::to_string(++builds_));
  }

  static std::string describe(const BuildResult& result, const Messages& messages) {
    JsonWriter json;
    json.begin_object().key("failed").value(!result.written);
    json.key("words").begin_object();
    for (const char* word : {"failed", "here"})
      json.key(word).value(messages.text(std::string{"cli.serve.preview."} + word));
    json.end_object().key("findings").begin_array();
    const CheckedSite& site = result.site;
    const std::vector<FindingPlace> places = locate_findings(site.corpus, site.findings);
    Places lines{site.sources};
    for (std::size_t i = 0; i < site.findings.size(); ++i)
      describe(site.findings[i], places[i], site, lines, messages, json);
    json.end_array().end_object();
    return json.take();
  }

  static void describe(const Finding& finding, const FindingPlace& place, const CheckedSite& site,
                       Places& lines, const Messages& messages, JsonWriter& json) {
    const std::string_view severity = severity_name(finding.severity);
    json.begin_object().key("severity").value(severity);
    json.key("word").value(messages.text("site.severity." + std::string{severity}));
    json.key("message").value(message_of(finding, messages)).key("hint").value(hint_of(finding, messages));
    json.key("file").value(site.sources.file(finding.span.file).path);
    json.key("line").value(lines.begin_of(finding.span).line);
    // The address of the document in which the finding stands; empty for other files.
    const std::string page = place.document ? site.corpus.document(*place.document).id + "/" : std::string{};
    json.key("page").value(page).end_object();
  }

  const Command& command_;
  std::string seen_;
  unsigned pauses_ = 0;  // to pass over before the next look
  std::size_t builds_ = 0;
  SharedText version_;
  SharedText state_;
};

}  // namespace

int run_serve(const Command& command, const Setup& setup) {
  Preview preview{command};
  preview.build_if_changed();
  PreviewServer server;
  server.folder = output_folder(command.build);
  server.port = command.port;
  for (const Asset& file : setup.theme.preview) server.files.push_back({file.path, file.bytes});
  server.version = [&preview] { return preview.version(); };
  server.state = [&preview] { return preview.state(); };
  server.ready = [&setup](int port) {
    const std::string url = "http://127.0.0.1:" + std::to_string(port) + "/";
    print_message(setup.messages.text("cli.serve.ready", {{"url", url}}) + "\n");
  };
  const Repeated watch{[&preview] { preview.build_if_changed(); }, kPauseMs};
  if (serve_folder(server)) return kExitOk;
  print_message(setup.messages.text("cli.serve.busy", {{"port", std::to_string(command.port)}}) + "\n");
  return kExitIo;
}

}  // namespace roadbook
