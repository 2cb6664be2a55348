// The only door to the disk. Errors are values: the caller decides what they mean.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

struct FileError {
  std::string path;
  std::string reason;  // of the system: "Permission denied"
};

struct ReadFile {
  std::string text;
  std::optional<FileError> error;
  bool too_large = false;  // longer than the limit; `text` is empty
};

// Regular files only; a folder, a device or a pipe is an error and is not opened for long.
ReadFile read_file(const std::string& path, std::size_t limit);

enum class EntryKind { file, folder, other, missing };

struct FolderEntry {
  std::string name;
  EntryKind kind = EntryKind::other;  // of what a link points to
  bool is_link = false;
};

// Sorted by name bytes; nothing on error.
std::optional<std::vector<FolderEntry>> list_folder(const std::string& path);

EntryKind entry_kind(const std::string& path);  // follows links
bool is_symlink(const std::string& path);
std::optional<std::string> real_path(const std::string& path);  // nothing: a loop, or it does not exist
// Names, sizes and times of all files under the given names in the folder, as one text: it differs when
// anything there has changed.
std::string fingerprint(const std::string& folder, const std::vector<std::string>& names);

// A path as it is called from the folder: relative to it, without «.», «..» and superfluous slashes; an
// absolute one with all links followed, where it exists. "." is the folder itself.
std::string path_within(const std::string& folder, const std::string& path);
std::string absolute_path(const std::string& path);
std::string program_folder();  // where this program lies; empty if unknown

// Creates the folder and those above it.
std::optional<FileError> create_folders(const std::string& path);

// Writes to a new file; the old one, if any, is replaced only when all bytes are written (rename).
std::optional<FileError> replace_file(const std::string& path, std::string_view text);
// Writes plainly; for files that nobody reads yet.
std::optional<FileError> write_new_file(const std::string& path, std::string_view text);
std::optional<FileError> rename_file(const std::string& from, const std::string& to);
std::optional<FileError> remove_file(const std::string& path);
// Removes the folder if it is empty; anything else is left alone.
void remove_empty_folder(const std::string& path);
void remove_tree(const std::string& path);

// Held until destroyed, or until the process ends in any way.
class FileLock {
 public:
  // Nothing: somebody else holds it, or it cannot be made.
  static std::optional<FileLock> take(const std::string& path);
  ~FileLock();
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

std::string join_path(std::string_view folder, std::string_view name);
// A terminal whose user has not asked for no colours (NO_COLOR, TERM=dumb).
bool shows_colour_output();
bool shows_colour_error();

}  // namespace roadbook
