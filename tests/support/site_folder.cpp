#include "support/site_folder.h"

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace roadbook::test {

namespace fs = std::filesystem;

const std::string kGoodPlan =
    "---\n"
    "тип: план\n"
    "название: План работы\n"
    "период: 2023\n"
    "---\n"
    "| № | Мероприятие | Срок |\n"
    "| --- | --- | --- |\n"
    "| 1 | Провести совещание | до 01.02.2023 |\n";

const std::string kPlanWithWarning =
    "---\n"
    "тип: план\n"
    "название: План с пустой ячейкой\n"
    "период: 2023\n"
    "---\n"
    "| № | Мероприятие | Срок |\n"
    "| --- | --- | --- |\n"
    "| 1 | Провести совещание | |\n";

SiteFolder::SiteFolder() {
  std::string pattern = (fs::temp_directory_path() / "roadbook-test-XXXXXX").string();
  path_ = ::mkdtemp(pattern.data());
  make_folder("content");
}

SiteFolder::~SiteFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void SiteFolder::write(std::string_view relative, std::string_view bytes) const {
  const fs::path file = path(relative);
  fs::create_directories(file.parent_path());
  std::ofstream{file, std::ios::binary} << bytes;
}

void SiteFolder::remove(std::string_view relative) const { fs::remove_all(path(relative)); }

std::string SiteFolder::read(std::string_view relative) const {
  std::ifstream file{path(relative), std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

bool SiteFolder::has(std::string_view relative) const {
  return fs::symlink_status(path(relative)).type() != fs::file_type::not_found;
}

void SiteFolder::make_folder(std::string_view relative) const { fs::create_directories(path(relative)); }

void SiteFolder::link(std::string_view target, std::string_view relative) const {
  fs::create_directories(fs::path{path(relative)}.parent_path());
  fs::create_symlink(target, path(relative));
}

std::string difference(const Snapshot& before, const Snapshot& after) {
  std::string lines;
  for (const auto& [path, bytes] : before) {
    const auto found = after.find(path);
    if (found == after.end()) {
      lines += "- " + path + "\n";
    } else if (found->second != bytes) {
      lines += "* " + path + "\n";
    }
  }
  for (const auto& [path, bytes] : after) {
    if (!before.contains(path)) lines += "+ " + path + "\n";
  }
  return lines;
}

Snapshot SiteFolder::snapshot(std::string_view relative) const {
  Snapshot files;
  const fs::path root = path(relative);
  if (!fs::exists(root)) return files;
  for (auto entry = fs::recursive_directory_iterator{root}; entry != fs::recursive_directory_iterator{};
       ++entry) {
    const std::string name = fs::relative(entry->path(), root).string();
    if (("/" + name).find("/.roadbook/") != std::string::npos) continue;
    if (entry->is_symlink()) {
      files[name] = "-> " + fs::read_symlink(entry->path()).string();
    } else if (entry->is_regular_file()) {
      files[name] = read((fs::path{relative} / name).string());
    }
  }
  return files;
}

std::vector<std::string> SiteFolder::command(const std::vector<std::string>& arguments) const {
  std::vector<std::string> command{PROGRAM_PATH, "-C", path_, "--lang", "en"};
  command.insert(command.end(), arguments.begin(), arguments.end());
  const std::string& name = arguments.empty() ? path_ : arguments.front();
  if (name == "build" || name == "check" || name == "export") {
    command.insert(command.end(), {"--today", "2023-06-15", "--jobs", "2"});
  }
  return command;
}

RunResult SiteFolder::run(const std::vector<std::string>& arguments, const RunLimits& limits) const {
  return run_command(command(arguments), limits);
}

std::string SiteFolder::findings_of(const RunResult& check) {
  rapidjson::Document json;
  json.Parse(check.output.c_str());
  if (json.HasParseError() || !json.IsObject()) return "not JSON: " + check.output + check.errors;
  std::string lines;
  for (const auto& finding : json["findings"].GetArray()) {
    lines += std::string{finding["file"].GetString()} + ":" + std::to_string(finding["line"].GetUint()) +
             ":" + std::to_string(finding["column"].GetUint()) + " " + finding["severity"].GetString() + " " +
             finding["rule"].GetString() + "\n";
  }
  return lines;
}

}  // namespace roadbook::test
