// What a list of results shows of each entry, in files of sixteen entries by the folder of their documents,
// so that a change in one plan leaves the files of other folders as they were.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "index/entries.h"

namespace roadbook {

class TextFiles {
 public:
  TextFiles(const Corpus& corpus, const EntryList& list);

  void list_paths(std::vector<std::string>& paths) const;
  // Calls put(first_path + index of the file, bytes) from any thread. Returns a version for each folder of
  // documents, in their order, and one for the executors.
  std::vector<std::string> write(std::size_t jobs, std::size_t first_path,
                                 const std::function<void(std::size_t, std::string_view)>& put) const;

 private:
  struct Folder {
    std::string path;
    std::uint32_t begin = 0;  // slice of entries
    std::uint32_t end = 0;
  };
  struct File {
    std::size_t folder = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };

  void add_folder(std::string path, std::uint32_t begin, std::uint32_t end);
  std::string pack_file(const File& file) const;
  std::string pack_entry(const Entry& entry) const;

  const Corpus& corpus_;
  const EntryList& list_;
  std::vector<Folder> folders_;
  std::vector<File> files_;
};

}  // namespace roadbook
