// The preview server: files of one folder on 127.0.0.1, and beside them what the preview adds to each page.
// The only door to cpp-httplib.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

struct PreviewFile {
  std::string name;  // "preview.js"
  std::string bytes;
};

struct PreviewServer {
  std::string folder;
  int port = 8000;                 // 0: any free one
  std::vector<PreviewFile> files;  // served under /-preview/; *.js and *.css are put into each page
  // What /-preview/version.json and /-preview/state.json answer; called from any thread. Browsers ask for the
  // first several times a second and for the second when it has changed.
  std::function<std::string()> version;
  std::function<std::string()> state;
  // Called once, with the port that was taken.
  std::function<void(int port)> ready;
};

// Serves until the process is stopped. False: the port is taken.
bool serve_folder(const PreviewServer& preview);

// The page with the preview's scripts and styles before </head>, and with a policy that lets them ask the
// server. For tests.
std::string add_preview(std::string page, const std::vector<PreviewFile>& files);

}  // namespace roadbook
