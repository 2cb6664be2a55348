// The doors: each library, the disk, threads, clocks and printing have one home; and stages do not include
// one another. Where a rule has an exception, it stands in the tables below with its reason.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

namespace {

namespace fs = std::filesystem;

struct Source {
  std::string path;  // under src/
  std::string text;
  std::vector<std::string> includes;  // what stands between «<>» or «""»
};

std::vector<std::string> includes_of(const std::string& text) {
  constexpr std::string_view kInclude = "#include ";
  std::vector<std::string> names;
  for (std::size_t at = text.find(kInclude); at != std::string::npos; at = text.find(kInclude, at + 1)) {
    const std::size_t begin = at + kInclude.size() + 1;
    names.push_back(text.substr(begin, text.find_first_of(">\"", begin) - begin));
  }
  return names;
}

std::vector<Source> read_sources() {
  const fs::path root = fs::path{PROJECT_FOLDER} / "src";
  std::vector<Source> sources;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator{root}) {
    const std::string ending = entry.path().extension().string();
    if (ending != ".cpp" && ending != ".h" && ending != ".inc") continue;
    std::ifstream file{entry.path(), std::ios::binary};
    std::string text{std::istreambuf_iterator<char>{file}, {}};
    auto includes = includes_of(text);
    sources.push_back({entry.path().lexically_relative(root).string(), std::move(text), std::move(includes)});
  }
  std::ranges::sort(sources, {}, &Source::path);
  return sources;
}

const std::vector<Source>& sources() {
  static const std::vector<Source> all = read_sources();
  return all;
}

using Paths = std::set<std::string>;

struct Door {
  std::string_view what;  // where the name of an include begins
  Paths homes;
};

const std::vector<Door>& doors() {
  static const std::vector<Door> all{
      {"cmark", {"parse/markdown_tree.h"}},
      {"yaml-cpp/", {"parse/yaml.cpp"}},
      {"kainjow/", {"render/mustache.cpp"}},
      {"CLI/", {"cli/command_line.cpp"}},
      {"rapidjson/", {"base/json.cpp"}},
      {"libstemmer", {"base/russian.cpp"}},
      {"httplib", {"serve/server.cpp"}},
      {"openssl/", {"base/digest.cpp"}},
      {"sqlite3.h", {"export/sqlite.cpp"}},
      {"thread", {"base/parallel.cpp"}},
      {"atomic", {"base/parallel.cpp"}},
      {"future", {}},
      {"condition_variable", {}},
      // One put() at a time records a failure.
      {"mutex", {"base/parallel.cpp", "write/output.h"}},
      {"ctime", {"base/clock.cpp"}},
      // Its calendar, not its clocks: see TheClockHasOneHome.
      {"chrono", {"base/date.h"}},
      {"fstream", {}},
      {"iostream", {}},
      {"filesystem", {"base/files.cpp"}},
      {"unistd.h", {"base/files.cpp"}},
      {"fcntl.h", {"base/files.cpp"}},
      {"dirent.h", {"base/files.cpp"}},
      {"sys/", {"base/files.cpp"}},
      // snprintf in date and text_check, which print nothing: see PrintingHasOneHome. What `program` and
      // `console` print is the whole output of the program.
      {"cstdio", {"base/date.cpp", "cli/console.cpp", "cli/program.cpp", "load/text_check.cpp"}},
      {"stdio.h", {}},
      {"regex", {}},
  };
  return all;
}

TEST(Doors, EachIncludeHasItsHome) {
  for (const Door& door : doors()) {
    Paths found;
    for (const Source& source : sources()) {
      for (const std::string& name : source.includes) {
        if (name.starts_with(door.what) && !fs::exists(fs::path{PROJECT_FOLDER} / "src" / name))
          found.insert(source.path);
      }
    }
    EXPECT_EQ(found, door.homes) << door.what;
  }
}

// Files in which any of the words stands.
Paths files_with(const std::vector<std::string_view>& words) {
  Paths found;
  for (const Source& source : sources()) {
    for (const std::string_view word : words) {
      if (source.text.find(word) != std::string::npos) found.insert(source.path);
    }
  }
  return found;
}

TEST(Doors, TheClockHasOneHome) {
  EXPECT_EQ(files_with({"system_clock", "steady_clock", "high_resolution_clock", "std::time(",
                        "clock_gettime", "localtime", "gettimeofday"}),
            Paths{"base/clock.cpp"});
}

TEST(Doors, PrintingHasOneHome) {
  const Paths found = files_with({" printf(", "std::printf", "fprintf", "fputs", "fwrite", " puts(",
                                  "std::puts", "std::cout", "std::cerr"});
  for (const std::string& path : found)
    EXPECT_TRUE(path == "cli/console.cpp" || path == "cli/program.cpp") << path;
}

struct Layer {
  std::string_view folder;
  std::set<std::string_view> may_include;  // besides itself
};

const std::vector<Layer>& layers() {
  static const std::vector<Layer> all{
      {"base", {}},
      {"diag", {"base"}},
      {"model", {"base", "diag"}},
      {"deadline", {"base", "model"}},
      {"executor", {"base", "model"}},
      {"wording", {"base", "diag", "model"}},
      {"load", {"base", "diag"}},
      {"parse", {"base", "diag", "model", "deadline"}},
      {"resolve", {"base", "diag", "model", "deadline", "executor"}},
      {"check", {"base", "diag", "model", "wording"}},
      {"render", {"base", "diag", "model", "wording"}},
      {"export", {"base", "diag", "model", "wording"}},
      {"index", {"base", "model"}},
      {"write", {"base"}},
      {"serve", {"base"}},
  };
  return all;
}

// Includes that break the direction, with reasons. Each must be true: an exception that is no longer needed
// is a fault.
const std::set<std::pair<std::string, std::string>>& exceptions() {
  static const std::set<std::pair<std::string, std::string>> all{};
  return all;
}

std::string folder_of(const std::string& path) { return path.substr(0, path.find('/')); }

TEST(Doors, FoldersIncludeOnlyWhatStandsBelow) {
  std::set<std::pair<std::string, std::string>> broken;
  for (const Source& source : sources()) {
    const auto layer = std::ranges::find(layers(), folder_of(source.path), &Layer::folder);
    if (layer == layers().end()) continue;
    for (const std::string& name : source.includes) {
      if (!fs::exists(fs::path{PROJECT_FOLDER} / "src" / name)) continue;
      const std::string folder = folder_of(name);
      if (folder != layer->folder && !layer->may_include.contains(folder)) broken.emplace(source.path, name);
    }
  }
  EXPECT_EQ(broken, exceptions());
}

// `cli` and the pipeline may include anything; every other folder has its row above.
TEST(Doors, EveryFolderIsInTheTable) {
  for (const Source& source : sources()) {
    if (source.path.find('/') == std::string::npos || source.path.starts_with("cli/")) continue;
    EXPECT_NE(std::ranges::find(layers(), folder_of(source.path), &Layer::folder), layers().end())
        << source.path;
  }
}

}  // namespace

}  // namespace roadbook
