// A small site in a temporary folder, and the built program run on it. Removed with all that is in it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "support/run_program.h"

namespace roadbook::test {

// Plans without a column of executors, so that no registry is needed (where table/missing-column is off): one
// with nothing to complain of, and one whose only finding is an empty cell (line 8, column 28:
// table/empty-cell).
extern const std::string kGoodPlan;
extern const std::string kPlanWithWarning;

using Snapshot = std::map<std::string, std::string>;  // path → bytes

// What has happened between two snapshots, a line each: "+ new", "- gone", "* changed". Shorter than the
// bytes.
std::string difference(const Snapshot& before, const Snapshot& after);

class SiteFolder {
 public:
  SiteFolder();
  ~SiteFolder();
  SiteFolder(const SiteFolder&) = delete;
  SiteFolder& operator=(const SiteFolder&) = delete;

  const std::string& path() const { return path_; }
  std::string path(std::string_view relative) const { return path_ + "/" + std::string{relative}; }

  void write(std::string_view relative, std::string_view bytes) const;  // makes folders as needed
  void remove(std::string_view relative) const;
  std::string read(std::string_view relative) const;
  bool has(std::string_view relative) const;  // a file, a folder or a link, even a dangling one
  void make_folder(std::string_view relative) const;
  void link(std::string_view target, std::string_view relative) const;  // symbolic

  // All regular files in the folder, the program's own notes (.roadbook/) left out; a link is its
  // target.
  Snapshot snapshot(std::string_view relative) const;

  // roadbook -C <folder> --lang en COMMAND…, with a fixed today and two threads where the command takes them.
  RunResult run(const std::vector<std::string>& arguments, const RunLimits& limits = {}) const;
  std::vector<std::string> command(const std::vector<std::string>& arguments) const;

  // "content/a.md:1:1 error document/missing-key", a line each, as `check --format json` tells.
  static std::string findings_of(const RunResult& check);

 private:
  std::string path_;
};

}  // namespace roadbook::test
