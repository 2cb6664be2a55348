#include "serve/server.h"

#include <httplib.h>

#include "base/files.h"

namespace roadbook {

namespace {

// Only this computer: a preview of unpublished plans is nobody else's business.
constexpr const char* kHost = "127.0.0.1";
constexpr std::string_view kPolicy = "default-src 'none';";
constexpr std::string_view kPreviewPolicy = "default-src 'none'; connect-src 'self';";
constexpr std::size_t kLargestPage = std::size_t{64} << 20;

const char* content_type(std::string_view name) {
  return name.ends_with(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
}

bool is_page(const httplib::Response& response) {
  return response.get_header_value("Content-Type").starts_with("text/html");
}

// A site of any folder may be named in the request; one that is not ours is a page that was lured here.
bool is_for_this_computer(const httplib::Request& request) {
  const std::string host = request.get_header_value("Host");
  return host.starts_with("127.0.0.1:") || host.starts_with("localhost:");
}

void answer_preview(const PreviewServer& preview, httplib::Server& server) {
  server.Get("/-preview/version.json", [&preview](const httplib::Request&, httplib::Response& response) {
    response.set_content(preview.version(), "application/json");
  });
  server.Get("/-preview/state.json", [&preview](const httplib::Request&, httplib::Response& response) {
    response.set_content(preview.state(), "application/json");
  });
  for (const PreviewFile& file : preview.files) {
    server.Get("/-preview/" + file.name, [&file](const httplib::Request&, httplib::Response& response) {
      response.set_content(file.bytes, content_type(file.name));
    });
  }
}

void answer_missing(const PreviewServer& preview, httplib::Server& server) {
  server.set_error_handler([&preview](const httplib::Request&, httplib::Response& response) {
    if (response.status != 404) return;
    ReadFile page = read_file(join_path(preview.folder, "404.html"), kLargestPage);
    if (page.error || page.too_large) return;
    response.set_content(add_preview(std::move(page.text), preview.files), "text/html; charset=utf-8");
  });
}

}  // namespace

std::string add_preview(std::string page, const std::vector<PreviewFile>& files) {
  std::string links;
  for (const PreviewFile& file : files) {
    const std::string address = "/-preview/" + file.name;
    links += file.name.ends_with(".css") ? "<link rel=\"stylesheet\" href=\"" + address + "\">\n"
                                         : "<script src=\"" + address + "\" defer></script>\n";
  }
  if (const std::size_t end = page.find("</head>"); end != std::string::npos) page.insert(end, links);
  if (const std::size_t policy = page.find(kPolicy); policy != std::string::npos)
    page.replace(policy, kPolicy.size(), kPreviewPolicy);
  return page;
}

bool serve_folder(const PreviewServer& preview) {
  httplib::Server server;
  server.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
    response.set_header("Cache-Control", "no-store");
    if (is_for_this_computer(request)) return httplib::Server::HandlerResponse::Unhandled;
    response.status = 403;
    return httplib::Server::HandlerResponse::Handled;
  });
  server.set_file_request_handler([&preview](const httplib::Request&, httplib::Response& response) {
    if (is_page(response)) response.body = add_preview(std::move(response.body), preview.files);
  });
  answer_preview(preview, server);
  answer_missing(preview, server);
  if (!server.set_mount_point("/", preview.folder)) return false;
  const int taken = preview.port == 0 ? server.bind_to_any_port(kHost)
                                      : (server.bind_to_port(kHost, preview.port) ? preview.port : -1);
  if (taken <= 0) return false;
  preview.ready(taken);
  return server.listen_after_bind();
}

}  // namespace roadbook
