// What the page must know before any query: where the shards begin, which numbers belong to which document,
// what there is to filter by.
#pragma once

#include <string>
#include <vector>

#include "index/search_index.h"

namespace roadbook {

struct ShardName {
  std::string first;  // stem of the shard (backwards: read from its end)
  std::string name;   // of the file
};

// `version` differs when any word of the index does: pages add it to the addresses of shards, so that no
// browser mixes kept shards of one build with those of another.
std::string pack_index_head(const Corpus& corpus, const SearchIndex& index,
                            const std::vector<ShardName>& words, const std::vector<ShardName>& backwards,
                            const std::string& version);

}  // namespace roadbook
