#include "write/output.h"

#include <algorithm>
#include <iterator>
#include <system_error>

namespace roadbook {

namespace {

// A flat folder of ten thousand files costs the kernel twice the time of small ones.
constexpr std::size_t kStagedInFolder = 256;

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string{} : path.substr(0, slash);
}

WriteError write_error(const FileError& error) { return {"errors.write", error.path, error.reason}; }

}  // namespace

OutputFolder::~OutputFolder() {
  if (lock_) remove_tree(join_path(join_path(folder_, kOwnFolder), "stage"));
}

std::string OutputFolder::staged_path(std::size_t index) const {
  const std::string stage = join_path(join_path(folder_, kOwnFolder), "stage");
  return join_path(join_path(stage, std::to_string(index / kStagedInFolder)), std::to_string(index));
}

void OutputFolder::fail(WriteError error) {
  const std::scoped_lock lock{mutex_};
  if (!error_) error_ = std::move(error);
}

std::optional<WriteError> OutputFolder::open(std::vector<std::string> paths) {
  const std::string own = join_path(folder_, kOwnFolder);
  if (is_symlink(own)) return WriteError{"errors.foreign-file", own, {}};
  if (auto error = create_folders(own)) return write_error(*error);
  lock_ = FileLock::take(join_path(own, "lock"));
  if (!lock_) return WriteError{"errors.output-busy", folder_, {}};
  remove_tree(join_path(own, "stage"));
  old_ = read_manifest(folder_);
  paths_ = std::move(paths);
  staged_.assign(paths_.size(), 0);
  for (const std::string& path : paths_) {
    if (auto error = check_place(path)) return error;
  }
  if (auto error = check_paths()) return error;
  for (std::size_t i = 0; i < paths_.size(); i += kStagedInFolder) {
    if (auto error = create_folders(folder_of(staged_path(i)))) return write_error(*error);
  }
  return std::nullopt;
}

// Every folder on the way must be a real folder (or not there yet), and the file itself ours (or not there
// yet).
std::optional<WriteError> OutputFolder::check_place(const std::string& path) {
  const std::string place = published_path(path);
  if (!is_inside(path)) return WriteError{"errors.foreign-file", place, {}};
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    if (!checked_folders_.insert(folder).second) continue;
    const std::string full = published_path(folder);
    const EntryKind kind = entry_kind(full);
    const bool ours = std::binary_search(old_.begin(), old_.end(), folder);
    if (is_symlink(full) || (kind != EntryKind::folder && kind != EntryKind::missing && !ours)) {
      return WriteError{"errors.foreign-file", full, {}};
    }
  }
  if (std::binary_search(old_.begin(), old_.end(), path)) {
    if (is_symlink(place) || entry_kind(place) == EntryKind::folder)
      return WriteError{"errors.foreign-file", place, {}};
    return std::nullopt;
  }
  const EntryKind kind = entry_kind(place);
  const bool free = kind == EntryKind::missing || (kind == EntryKind::folder && holds_only_ours(path));
  if (is_symlink(place) || !free) return WriteError{"errors.foreign-file", place, {}};
  return std::nullopt;
}

// Whether a folder stands only for files of earlier builds, so that a file may take its place.
bool OutputFolder::holds_only_ours(const std::string& folder) const {
  const auto entries = list_folder(published_path(folder));
  if (!entries || entries->empty()) return false;
  return std::all_of(entries->begin(), entries->end(), [&](const FolderEntry& entry) {
    const std::string path = join_path(folder, entry.name);
    if (entry.kind == EntryKind::folder) return !entry.is_link && holds_only_ours(path);
    return !entry.is_link && std::binary_search(old_.begin(), old_.end(), path);
  });
}

// «a» and «a/b» cannot both be files.
std::optional<WriteError> OutputFolder::check_paths() const {
  Manifest sorted = paths_;
  std::sort(sorted.begin(), sorted.end());
  for (const std::string& path : sorted) {
    for (std::string folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
      if (!std::binary_search(sorted.begin(), sorted.end(), folder)) continue;
      return WriteError{"errors.write", published_path(path),
                        std::make_error_code(std::errc::not_a_directory).message()};
    }
  }
  return std::nullopt;
}

void OutputFolder::remove_folder_of_ours(const std::string& folder) {
  const std::string prefix = folder + "/";
  for (auto path = std::lower_bound(old_.begin(), old_.end(), prefix); path != old_.end(); ++path) {
    if (!path->starts_with(prefix)) break;
    if (entry_kind(published_path(*path)) == EntryKind::file && !remove_file(published_path(*path)))
      ++report_.removed;
    for (std::string above = folder_of(*path); above.size() >= folder.size(); above = folder_of(above)) {
      remove_empty_folder(published_path(above));
    }
  }
}

void OutputFolder::put(std::size_t index, std::string_view bytes) {
  const std::string& path = paths_[index];
  if (std::binary_search(old_.begin(), old_.end(), path)) {
    const ReadFile published = read_file(published_path(path), bytes.size());
    if (!published.error && !published.too_large && published.text == bytes) return;
  }
  if (auto error = write_new_file(staged_path(index), bytes)) return fail(write_error(*error));
  staged_[index] = 1;
}

std::optional<WriteError> OutputFolder::move_into_place(std::size_t index) {
  const std::string place = published_path(paths_[index]);
  // A file of an earlier build may stand where a folder is needed now.
  for (std::string folder = folder_of(paths_[index]); !folder.empty(); folder = folder_of(folder)) {
    if (std::binary_search(old_.begin(), old_.end(), folder)) remove_file(published_path(folder));
  }
  if (entry_kind(place) == EntryKind::folder) remove_folder_of_ours(paths_[index]);
  if (auto error = create_folders(folder_of(place))) return write_error(*error);
  if (auto error = rename_file(staged_path(index), place)) return write_error(*error);
  ++report_.written;
  return std::nullopt;
}

std::optional<WriteError> OutputFolder::publish() {
  if (error_) return error_;
  Manifest wanted = paths_;
  std::sort(wanted.begin(), wanted.end());
  // While files are moving, the list holds the old and the new: the next build knows both as ours.
  Manifest both;
  std::set_union(old_.begin(), old_.end(), wanted.begin(), wanted.end(), std::back_inserter(both));
  if (auto error = write_manifest(folder_, both)) return write_error(*error);
  for (std::size_t i = 0; i < paths_.size(); ++i) {
    if (staged_[i] == 0) {
      ++report_.unchanged;
    } else if (auto error = move_into_place(i)) {
      return error;
    }
  }
  remove_stale(wanted);
  if (auto error = write_manifest(folder_, wanted)) return write_error(*error);
  return std::nullopt;
}

void OutputFolder::remove_stale(const Manifest& wanted) {
  for (const std::string& path : old_) {
    if (std::binary_search(wanted.begin(), wanted.end(), path)) continue;
    const std::string place = published_path(path);
    bool through_link = false;
    for (std::string folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
      through_link = through_link || is_symlink(published_path(folder));
    }
    if (through_link || is_symlink(place) || entry_kind(place) != EntryKind::file) continue;
    if (!remove_file(place)) ++report_.removed;
    for (std::string folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
      remove_empty_folder(published_path(folder));
    }
  }
}

}  // namespace roadbook
