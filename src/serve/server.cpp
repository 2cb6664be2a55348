#include "serve/server.h"

#include <httplib.h>

#include <mutex>

namespace roadbook {

namespace {

// Only this computer: a preview of unpublished plans is nobody else's business.
constexpr const char* kHost = "127.0.0.1";

bool is_page(const std::string& path) { return path.ends_with('/') || path.ends_with(".html"); }

}  // namespace

bool serve_folder(const std::string& folder, int port, const std::function<void()>& before_page,
                  const std::function<void(int)>& ready) {
  httplib::Server server;
  std::mutex rebuilding;
  server.set_pre_routing_handler([&](const httplib::Request& request, httplib::Response& response) {
    if (is_page(request.path)) {
      const std::scoped_lock lock{rebuilding};
      before_page();
    }
    response.set_header("Cache-Control", "no-store");
    return httplib::Server::HandlerResponse::Unhandled;
  });
  if (!server.set_mount_point("/", folder)) return false;
  const int taken =
      port == 0 ? server.bind_to_any_port(kHost) : (server.bind_to_port(kHost, port) ? port : -1);
  if (taken <= 0) return false;
  ready(taken);
  return server.listen_after_bind();
}

}  // namespace roadbook
