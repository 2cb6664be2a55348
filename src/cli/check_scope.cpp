#include "cli/check_scope.h"

#include <algorithm>

#include "base/files.h"
#include "check/rule.h"

namespace roadbook {

namespace {

// As paths of sources are: from the site's folder, without «./» and a slash at the end.
std::string source_path(const std::string& written, const Command& command) {
  return path_within(command.build.site_folder, written);
}

bool is_under(std::string_view file, std::string_view path) {
  return path == "." || file == path ||
         (file.starts_with(path) && file.size() > path.size() && file[path.size()] == '/');
}

bool is_of_group(std::string_view code, std::string_view group) {
  return code.starts_with(group) && code.size() > group.size() && code[group.size()] == '/';
}

}  // namespace

bool is_rule_or_group(std::string_view written) {
  return find_rule(written) != nullptr || std::any_of(rules().begin(), rules().end(), [&](const Rule& rule) {
           return is_of_group(rule.code, written);
         });
}

void keep_asked(const Command& command, CheckedSite& site) {
  const std::vector<std::string>& codes = command.check.rules;
  std::vector<std::string> paths;
  for (const std::string& path : command.check.paths) paths.push_back(source_path(path, command));
  std::erase_if(site.findings, [&](const Finding& finding) {
    const auto names_rule = [&](const std::string& code) {
      return finding.rule == code || is_of_group(finding.rule, code);
    };
    if (!codes.empty() && std::none_of(codes.begin(), codes.end(), names_rule)) return true;
    if (paths.empty()) return false;
    const std::string& file = site.sources.file(finding.span.file).path;
    return std::none_of(paths.begin(), paths.end(),
                        [&file](const std::string& path) { return is_under(file, path); });
  });
}

const std::string* find_missing_path(const Command& command, const CheckedSite& site) {
  for (const std::string& written : command.check.paths) {
    const std::string path = source_path(written, command);
    bool known = false;
    for (std::uint32_t i = 0; i < site.sources.size(); ++i) {
      known = known || is_under(site.sources.file(FileId{i}).path, path);
    }
    if (!known) return &written;
  }
  return nullptr;
}

}  // namespace roadbook
