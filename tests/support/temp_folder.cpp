#include "support/temp_folder.h"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace roadbook::testing {

namespace fs = std::filesystem;

TempFolder::TempFolder() {
  std::string pattern = (fs::temp_directory_path() / "roadbook-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = fs::canonical(pattern).string();
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string TempFolder::path(std::string_view name) const { return path_ + "/" + std::string{name}; }

void TempFolder::write(std::string_view name, std::string_view text) const {
  const fs::path file = path(name);
  fs::create_directories(file.parent_path());
  std::ofstream{file, std::ios::binary} << text;
}

void TempFolder::make_folder(std::string_view name) const { fs::create_directories(path(name)); }

void TempFolder::link(std::string_view name, std::string_view target) const {
  const fs::path link = path(name);
  fs::create_directories(link.parent_path());
  fs::create_symlink(fs::path{target}, link);
}

void TempFolder::remove(std::string_view name) const { fs::remove_all(path(name)); }

bool TempFolder::exists(std::string_view name) const { return fs::exists(fs::symlink_status(path(name))); }

std::string TempFolder::read(std::string_view name) const {
  std::ifstream file{path(name), std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<std::string> TempFolder::list() const {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator{path_}) {
    const std::string name = entry.path().string().substr(path_.size() + 1);
    if (entry.is_symlink() || !entry.is_directory()) {
      names.push_back(name);
    } else if (fs::is_empty(entry.path())) {
      names.push_back(name + "/");
    }
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace roadbook::testing
