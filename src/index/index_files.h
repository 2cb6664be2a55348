// The index as files that a page loads with <script>: no server code, no requests but for these files, so
// that it works from file:// and under a strict policy. layouts/README.md tells their form.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "index/index_head.h"
#include "index/search_index.h"
#include "index/text_files.h"

namespace roadbook {

// Paths of all files, relative to the site's root, and then the bytes of each from any thread.
class IndexFiles {
 public:
  IndexFiles(const Corpus& corpus, const SearchIndex& index, std::size_t jobs);

  const std::vector<std::string>& paths() const { return paths_; }
  // Calls put(index in paths(), bytes) for each file.
  using Put = std::function<void(std::size_t path, std::string_view bytes)>;
  void write(std::size_t jobs, const Put& put) const;

 private:
  struct WordShard {
    std::uint32_t begin = 0;  // slice of terms, or of SearchIndex::reversed
    std::uint32_t end = 0;
    std::string name;
    std::vector<std::pair<std::string, std::string>> files;  // path, bytes
  };
  void cut_words();
  void pack_words(WordShard& shard) const;
  void pack_backwards(WordShard& shard) const;

  const Corpus& corpus_;
  const SearchIndex& index_;
  TextFiles texts_;
  std::vector<WordShard> words_;
  std::vector<WordShard> backwards_;
  std::vector<std::string> paths_;
};

}  // namespace roadbook
