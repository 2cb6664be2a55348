// The output folder. Files are staged beside the published ones, compared with them, and put in their places
// only when all are there: a build that fails or is killed leaves every published file whole, and the next
// one completes it. Nothing that Roadbook did not write is overwritten or removed, and nothing outside the
// folder is touched.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "write/manifest.h"

namespace roadbook {

struct WriteReport {
  std::size_t written = 0;
  std::size_t unchanged = 0;
  std::size_t removed = 0;
};

struct WriteError {
  // Which wording of the catalogue: "errors.output-busy", "errors.foreign-file", "errors.write".
  std::string_view key;
  std::string path;
  std::string reason;
};

class OutputFolder {
 public:
  explicit OutputFolder(std::string folder) : folder_(std::move(folder)) {}
  // Removes what was staged and not published.
  ~OutputFolder();
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;

  // Takes the folder for this build and names all files that it will hold, relative to it; each once.
  std::optional<WriteError> open(std::vector<std::string> paths);

  // Stages the bytes of paths[index]; each index once, from any thread.
  void put(std::size_t index, std::string_view bytes);

  // Publishes what was staged and removes files of earlier builds that are no longer wanted. On an error
  // before the first change, nothing has changed.
  std::optional<WriteError> publish();

  const WriteReport& report() const { return report_; }

 private:
  std::optional<WriteError> check_place(const std::string& path);
  std::optional<WriteError> check_paths() const;
  bool holds_only_ours(const std::string& folder) const;
  void remove_folder_of_ours(const std::string& folder);
  std::string staged_path(std::size_t index) const;
  std::string published_path(const std::string& path) const { return join_path(folder_, path); }
  void fail(WriteError error);
  std::optional<WriteError> move_into_place(std::size_t index);
  void remove_stale(const Manifest& wanted);

  std::string folder_;
  std::optional<FileLock> lock_;
  Manifest old_;
  std::vector<std::string> paths_;
  std::vector<char> staged_;  // by index; char, because threads write neighbours
  std::set<std::string> checked_folders_;
  std::mutex mutex_;
  std::optional<WriteError> error_;
  WriteReport report_;
};

}  // namespace roadbook
