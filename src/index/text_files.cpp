#include "index/text_files.h"

#include <algorithm>

#include "base/parallel.h"
#include "base/utf8.h"
#include "index/packing.h"

namespace roadbook {

namespace {

constexpr std::uint32_t kEntriesInFile = 16;
constexpr std::size_t kMostExcerpt = 500;  // bytes

// Directives of an order, of which the page shows those that have the words.
std::string excerpt_of(const Document& document) {
  std::string text;
  if (document.order() == nullptr) return text;
  for (const Directive& directive : document.order()->directives) text.append(directive.text).append(" ");
  std::size_t size = std::min(text.size(), kMostExcerpt);
  while (size > 0 && size < text.size() && is_continuation(text[size])) --size;
  text.resize(size);
  return text;
}

std::string pack_fields(std::initializer_list<std::string_view> fields) {
  std::string packed;
  for (const std::string_view& field : fields) {
    if (&field != fields.begin()) packed += '<';
    packed += pack_text(field);
  }
  return packed;
}

}  // namespace

TextFiles::TextFiles(const Corpus& corpus, const EntryList& list) : corpus_(corpus), list_(list) {
  const auto& blocks = list.blocks;
  for (std::size_t i = 0; i < blocks.size();) {
    const std::string_view folder = corpus.documents[blocks[i].document].folder();
    const std::uint32_t begin = blocks[i].first;
    std::uint32_t end = begin;
    for (; i < blocks.size() && corpus.documents[blocks[i].document].folder() == folder; ++i)
      end = blocks[i].first + blocks[i].room;
    add_folder(folder.empty() ? "root" : "d/" + std::string{folder}, begin, end);
  }
  add_folder("x", list.first_executor, static_cast<std::uint32_t>(list.entries.size()));
}

void TextFiles::add_folder(std::string path, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t at = begin; at < end; at += kEntriesInFile)
    files_.push_back({folders_.size(), at, std::min(at + kEntriesInFile, end)});
  folders_.push_back({std::move(path), begin, end});
}

void TextFiles::list_paths(std::vector<std::string>& paths) const {
  for (const File& file : files_) {
    const Folder& folder = folders_[file.folder];
    const std::uint32_t number = (file.begin - folder.begin) / kEntriesInFile;
    paths.push_back("search/t/" + folder.path + "/" + std::to_string(number) + ".js");
  }
}

std::string TextFiles::pack_entry(const Entry& entry) const {
  if (entry.kind == ItemKind::none) return {};
  if (entry.kind != ItemKind::activity && entry.kind != ItemKind::executor)
    return pack_text(excerpt_of(corpus_.documents[entry.owner]));
  const EntryView view = view_entry(corpus_, list_, entry);
  if (entry.kind == ItemKind::executor) return pack_fields({view.id, view.title, view.context});
  return pack_fields({view.anchor, view.title, view.number == view.anchor ? std::string_view{} : view.number,
                      view.deadline, view.executors, view.result});
}

std::string TextFiles::pack_file(const File& file) const {
  std::string documents;
  std::string entries;
  std::uint32_t last = UINT32_MAX;
  for (std::uint32_t i = file.begin; i < file.end; ++i) {
    const Entry& entry = list_.entries[i];
    if (i != file.begin) entries += '>';
    entries += pack_entry(entry);
    if (entry.kind == ItemKind::none || entry.kind == ItemKind::executor || entry.owner == last) continue;
    last = entry.owner;
    const EntryView view = view_entry(corpus_, list_, {ItemKind::page, entry.owner, 0});
    documents.append(documents.empty() ? "" : ">").append(pack_fields({view.id, view.title}));
  }
  return index_script(documents + "\",\"" + entries);
}

std::vector<std::string> TextFiles::write(
    std::size_t jobs, std::size_t first_path,
    const std::function<void(std::size_t, std::string_view)>& put) const {
  std::vector<std::string> hashes(files_.size());
  parallel_for(files_.size(), jobs, [&](std::size_t i) {
    const std::string bytes = pack_file(files_[i]);
    hashes[i] = hash_name(bytes);
    put(first_path + i, bytes);
  });
  std::vector<std::string> versions(folders_.size());
  for (std::size_t i = 0; i < files_.size(); ++i) versions[files_[i].folder] += hashes[i];
  for (std::string& version : versions) version = hash_name(version);
  return versions;
}

}  // namespace roadbook
