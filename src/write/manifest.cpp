#include "write/manifest.h"

#include <algorithm>
#include <limits>

namespace roadbook {

namespace {

std::string manifest_path(const std::string& output_folder) {
  return join_path(join_path(output_folder, kOwnFolder), "files");
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

}  // namespace

bool is_inside(std::string_view path) {
  // The list has a line for each path; what lies in our own folder is no part of the site.
  if (std::any_of(path.begin(), path.end(), is_control)) return false;
  if (path.substr(0, path.find('/')) == kOwnFolder) return false;
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

Manifest read_manifest(const std::string& output_folder) {
  const ReadFile file = read_file(manifest_path(output_folder), std::numeric_limits<std::size_t>::max() / 2);
  Manifest manifest;
  for (std::string_view rest = file.text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view path = rest.substr(0, end);
    if (is_inside(path)) manifest.emplace_back(path);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  std::sort(manifest.begin(), manifest.end());
  return manifest;
}

std::optional<FileError> write_manifest(const std::string& output_folder, const Manifest& manifest) {
  std::string text;
  for (const std::string& path : manifest) text.append(path).append("\n");
  const std::string path = manifest_path(output_folder);
  if (const ReadFile old = read_file(path, text.size()); !old.error && !old.too_large && old.text == text)
    return std::nullopt;
  return replace_file(path, text);
}

}  // namespace roadbook
