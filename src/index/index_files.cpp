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
constexpr std::uint32_t kTextShard = 16;     // entries
constexpr std::string_view kExecutorFolder = "x";

// A script that hands its text to the page, which knows what it has asked for.
std::string script(std::string_view text) {
  std::string out = "roadbookSearch(\"";
  out.append(text).append("\")\n");
  return out;
}

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
    files.emplace_back("search/w/" + name_ + kind_ + base36(number_++) + ".js", script(text_));
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
  std::string text;
  for (const Ending& ending : term.endings) {
    if (&ending != &term.endings.front()) text += ',';
    text += pack_stem(ending.text);
    for (const std::uint32_t other : ending.also) text += "=" + pack_stem(index.terms[other].stem);
  }
  return text;
}

// Where the texts of a document's folder lie; the executors' are in "x".
std::string text_folder(const Document& document) {
  return document.folder().empty() ? "root" : "d/" + std::string{document.folder()};
}

}  // namespace

IndexFiles::IndexFiles(const Corpus& corpus, const SearchIndex& index, std::size_t jobs)
    : corpus_(corpus), index_(index) {
  cut_words();
  cut_texts();
  parallel_for(words_.size(), jobs, [this](std::size_t i) { pack_words(words_[i]); });
  parallel_for(backwards_.size(), jobs, [this](std::size_t i) { pack_backwards(backwards_[i]); });
  paths_.push_back("search/index.js");
  for (const auto* shards : {&words_, &backwards_}) {
    for (const WordShard& shard : *shards) {
      for (const auto& [path, bytes] : shard.files) paths_.push_back(path);
    }
  }
  for (const TextShard& shard : texts_) paths_.push_back(shard.path);
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

void IndexFiles::cut_texts() {
  const auto add = [this](const std::string& folder, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end; at += kTextShard) {
      const std::string path = "search/t/" + folder + "/" + std::to_string((at - begin) / kTextShard) + ".js";
      texts_.push_back({path, at, std::min(at + kTextShard, end)});
    }
  };
  const auto& blocks = index_.list.blocks;
  for (std::size_t i = 0; i < blocks.size();) {
    const std::string folder = text_folder(corpus_.documents[blocks[i].document]);
    const std::uint32_t begin = blocks[i].first;
    std::uint32_t end = begin;
    for (; i < blocks.size() && text_folder(corpus_.documents[blocks[i].document]) == folder; ++i)
      end = blocks[i].first + blocks[i].room;
    add(folder, begin, end);
  }
  add(std::string{kExecutorFolder}, index_.list.first_executor,
      static_cast<std::uint32_t>(index_.list.entries.size()));
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
  shard.files.emplace_back("search/w/" + shard.name + ".js", script(text));
}

void IndexFiles::pack_backwards(WordShard& shard) const {
  std::string text;
  std::string before;
  for (std::uint32_t i = shard.begin; i < shard.end; ++i) {
    const Term& term = index_.terms[index_.reversed[i]];
    if (i != shard.begin) text += '>';
    text += pack_head_of_line(pack_stem(reverse_text(term.stem)), before) + " " + base36(term.entries);
  }
  shard.files.emplace_back("search/r/" + shard.name + ".js", script(text));
}

std::string IndexFiles::pack_entry(std::uint32_t number) const {
  const Entry& entry = index_.list.entries[number];
  if (entry.kind == ItemKind::none) return {};
  const EntryView view = view_entry(corpus_, entry);
  if (entry.kind == ItemKind::executor)
    return pack_text(view.id) + "<" + pack_text(view.title) + "<" + pack_text(view.context);
  if (entry.kind != ItemKind::activity) {
    std::string text;
    if (const Order* order = corpus_.documents[entry.owner].order()) {
      for (const Directive& directive : order->directives) text.append(directive.text).append(" ");
    }
    constexpr std::size_t kMost = 500;  // bytes
    std::size_t size = std::min(text.size(), kMost);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
      --size;
    return pack_text(std::string_view{text}.substr(0, size));
  }
  std::string packed = pack_text(view.anchor);
  for (const std::string_view part :
       {std::string_view{view.title}, view.number == view.anchor ? std::string_view{} : view.number,
        view.deadline, view.executors, view.result})
    packed.append("<").append(pack_text(part));
  return packed;
}

std::string IndexFiles::pack_texts(const TextShard& shard) const {
  std::string documents;
  std::string entries;
  std::uint32_t last = UINT32_MAX;
  for (std::uint32_t i = shard.begin; i < shard.end; ++i) {
    const Entry& entry = index_.list.entries[i];
    if (i != shard.begin) entries += '>';
    entries += pack_entry(i);
    if (entry.kind == ItemKind::none || entry.kind == ItemKind::executor || entry.owner == last) continue;
    last = entry.owner;
    const EntryView view = view_entry(corpus_, {ItemKind::page, entry.owner, 0});
    documents.append(documents.empty() ? "" : ">").append(pack_text(view.id)).append("<");
    documents.append(pack_text(view.title));
  }
  return documents + "\",\"" + entries;
}

std::vector<ShardName> IndexFiles::list_words() const {
  std::vector<ShardName> names;
  for (const WordShard& shard : words_) names.push_back({index_.terms[shard.begin].stem, shard.name});
  return names;
}

std::vector<ShardName> IndexFiles::list_backwards() const {
  std::vector<ShardName> names;
  for (const WordShard& shard : backwards_)
    names.push_back({reverse_text(index_.terms[index_.reversed[shard.begin]].stem), shard.name});
  return names;
}

std::string IndexFiles::version() const {
  std::string hashes;
  for (const WordShard& shard : words_) {
    for (const auto& [path, bytes] : shard.files) hashes += hash_name(bytes);
  }
  return hash_name(hashes);
}

void IndexFiles::write(std::size_t jobs, const Put& put) const {
  put(0, script(pack_index_head(corpus_, index_, list_words(), list_backwards(), version())));
  std::size_t path = 1;
  for (const auto* shards : {&words_, &backwards_}) {
    for (const WordShard& shard : *shards) {
      for (const auto& [name, bytes] : shard.files) put(path++, bytes);
    }
  }
  parallel_for(texts_.size(), jobs, [&](std::size_t i) { put(path + i, script(pack_texts(texts_[i]))); });
}

}  // namespace roadbook
