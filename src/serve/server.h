// The preview server: files of one folder on 127.0.0.1. The only door to cpp-httplib.
#pragma once

#include <functional>
#include <string>

namespace roadbook {

// Serves until the process is stopped. `before_page` is called before each page is read, one call at a time,
// so that the caller can rebuild; `ready` once, with the port that was taken (port 0: any free one). False:
// the port is taken.
bool serve_folder(const std::string& folder, int port, const std::function<void()>& before_page,
                  const std::function<void(int port)>& ready);

}  // namespace roadbook
