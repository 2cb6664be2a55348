// What the page must know before any query: where the shards begin, which numbers belong to which document,
// what there is to filter by.
#pragma once

#include <string>
#include <vector>

#include "index/search_index.h"

namespace roadbook {

// `version` differs when the bytes of the files do: pages add it to their addresses, so that no browser mixes
// kept files of one build with those of another.
struct ShardName {
  std::string first;  // stem of the shard (backwards: read from its end)
  std::string name;   // of the file
  std::string version;
};

struct IndexFileNames {
  std::vector<ShardName> words;
  std::vector<ShardName> backwards;
  std::vector<std::string> text_versions;  // by folder of documents, in their order; the executors' last
};

std::string pack_index_head(const Corpus& corpus, const SearchIndex& index, const IndexFileNames& names);

}  // namespace roadbook
