#include "index/index_files.h"

#include <algorithm>

#include "base/parallel.h"
#include "base/unique_names.h"
#include "index/index_head.h"
#include "index/pack_postings.h"
#include "index/packing.h"
#include "index/shards.h"

namespace roadbook {

namespace {

constexpr std::size_t kPostingShard = 4096;  // bytes; a longer list has a file of its own

// Lists of one kind, put into files one after another. The page finds the file and the place by the lengths
// alone.
class ListPacker {
 public:
  ListPacker(std::string name, char kind) : name_(std::move(name)), kind_(kind) {}

  void add(const std::string& list, std::vector<std::pair<std::string, std::string>>& files) {
    if (!text_.empty() && text_.size() + list.size() > kPostingShard) finish(files);
    text_ += list;
  }

  void finish(std::vector<std::pair<std::string, std::string>>& files) {
    if (text_.empty()) return;
    files.emplace_back("search/w/" + name_ + kind_ + base36(number_++) + ".js", index_script(text_));
    text_.clear();
  }

 private:
  std::string name_;
  char kind_;
  std::uint32_t number_ = 0;
  std::string text_;
};

std::size_t shared_begin(std::string_view a, std::string_view b) {
  const std::size_t most = std::min({a.size(), b.size(), std::size_t{35}});
  std::size_t length = 0;
  // The page counts characters, so that both agree only on those of one byte.
  while (length < most && a[length] == b[length] && static_cast<unsigned char>(a[length]) < 0x80) ++length;
  return length;
}

// The beginning that the stem shares with the one before, as a digit, and the rest.
std::string pack_head_of_line(const std::string& stem, std::string& before) {
  const std::size_t shared = shared_begin(stem, before);
  std::string line = base36(static_cast<std::uint32_t>(shared)) + stem.substr(shared);
  before = stem;
  return line;
}

std::string pack_endings(const SearchIndex& index, const Term& term) {
  // One empty ending, the stem itself as a form, gives an empty text.
  if (term.endings.empty()) return "=";
  std::string text;
  for (const Ending& ending : term.endings) {
    if (&ending != &term.endings.front()) text += ',';
    text += pack_stem(ending.text);
    for (const std::uint32_t other : ending.also) text += "=" + pack_stem(index.terms[other].stem);
  }
  return text;
}

}  // namespace

IndexFiles::IndexFiles(const Corpus& corpus, const SearchIndex& index, std::size_t jobs)
    : corpus_(corpus), index_(index), texts_(corpus, index.list) {
  cut_words();
  parallel_for(words_.size(), jobs, [this](std::size_t i) { pack_words(words_[i]); });
  parallel_for(backwards_.size(), jobs, [this](std::size_t i) { pack_backwards(backwards_[i]); });
  paths_.push_back("search/index.js");
  for (const auto* shards : {&words_, &backwards_}) {
    for (const WordShard& shard : *shards) {
      for (const auto& [path, bytes] : shard.files) paths_.push_back(path);
    }
  }
  texts_.list_paths(paths_);
}

void IndexFiles::cut_words() {
  UniqueNames names;
  for (std::uint32_t i = 0; i < index_.terms.size(); ++i) {
    if (i == 0 || index_.terms[i].shard != index_.terms[i - 1].shard)
      words_.push_back({i, i, names.take(hash_name(index_.terms[i].stem)), {}});
    words_.back().end = i + 1;
  }
  UniqueNames backward_names;
  for (std::uint32_t i = 0; i < index_.reversed.size(); ++i) {
    const Term& term = index_.terms[index_.reversed[i]];
    if (backwards_.empty() || term.reverse_shard + 1 != backwards_.size())
      backwards_.push_back({i, i, backward_names.take(hash_name(term.stem)), {}});
    backwards_.back().end = i + 1;
  }
}

void IndexFiles::pack_words(WordShard& shard) const {
  ListPacker entries{shard.name, 'e'};
  ListPacker moments{shard.name, 'm'};
  ListPacker positions{shard.name, 'p'};
  std::string text;
  std::string before;
  for (std::uint32_t i = shard.begin; i < shard.end; ++i) {
    const Term& term = index_.terms[i];
    const PackedPostings packed = pack_postings(index_, term);
    entries.add(packed.entries, shard.files);
    moments.add(packed.moments, shard.files);
    positions.add(packed.positions, shard.files);
    if (i != shard.begin) text += '>';
    text += pack_head_of_line(pack_stem(term.stem), before) + " " + base36(term.entries);
    if (term.entries > 0) {
      for (const std::string* list : {&packed.entries, &packed.moments, &packed.positions})
        text += " " + base36(static_cast<std::uint32_t>(list->size()));
    }
    text += " " + pack_endings(index_, term);
  }
  entries.finish(shard.files);
  moments.finish(shard.files);
  positions.finish(shard.files);
  shard.files.emplace_back("search/w/" + shard.name + ".js", index_script(text));
}

void IndexFiles::pack_backwards(WordShard& shard) const {
  std::string text;
  std::string before;
  for (std::uint32_t i = shard.begin; i < shard.end; ++i) {
    const Term& term = index_.terms[index_.reversed[i]];
    if (i != shard.begin) text += '>';
    text += pack_head_of_line(pack_stem(reverse_text(term.stem)), before) + " " + base36(term.entries);
  }
  shard.files.emplace_back("search/r/" + shard.name + ".js", index_script(text));
}

void IndexFiles::write(std::size_t jobs, const Put& put) const {
  IndexFileNames names;
  std::size_t path = 1;
  const auto put_shards = [&](const std::vector<WordShard>& shards, auto first_of,
                              std::vector<ShardName>& list) {
    for (const WordShard& shard : shards) {
      std::string hashes;
      for (const auto& [name, bytes] : shard.files) {
        put(path++, bytes);
        hashes += hash_name(bytes);
      }
      list.push_back({first_of(shard), shard.name, hash_name(hashes)});
    }
  };
  put_shards(
      words_, [this](const WordShard& shard) { return index_.terms[shard.begin].stem; }, names.words);
  put_shards(
      backwards_,
      [this](const WordShard& shard) {
        return reverse_text(index_.terms[index_.reversed[shard.begin]].stem);
      },
      names.backwards);
  names.text_versions = texts_.write(jobs, path, put);
  put(0, index_script(pack_index_head(corpus_, index_, names)));
}

}  // namespace roadbook
