#include "base/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace roadbook {

namespace {

constexpr int kMostAttempts = 1000;

bool shows_colour(int descriptor) {
  const char* const no_colour = std::getenv("NO_COLOR");
  const char* const terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::strcmp(terminal, "dumb") == 0;
  return ::isatty(descriptor) == 1 && !dumb && (no_colour == nullptr || *no_colour == '\0');
}

// A descriptor that is closed whatever happens.
class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  ~Descriptor() {
    if (value_ >= 0) ::close(value_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return value_; }
  bool is_open() const { return value_ >= 0; }
  int close() { return ::close(std::exchange(value_, -1)); }

 private:
  int value_;
};

FileError system_error(const std::string& path, int code) {
  return {path, std::system_category().message(code)};
}

EntryKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return EntryKind::file;
  if (S_ISDIR(mode)) return EntryKind::folder;
  return EntryKind::other;
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

ReadFile read_all(const Descriptor& file, const std::string& path, std::size_t size, std::size_t limit) {
  ReadFile result;
  result.text.resize(size + 1);
  std::size_t done = 0;
  while (true) {
    const ssize_t got = ::read(file.get(), result.text.data() + done, result.text.size() - done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return {{}, system_error(path, errno), false};
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
    if (done > limit) return {{}, std::nullopt, true};
    if (done == size) break;  // one byte more was asked for and did not come
    if (done == result.text.size()) result.text.resize(result.text.size() * 2);
  }
  result.text.resize(done);
  return result;
}

// A new file beside the other, with a name that nobody has: «report.csv.new» may be somebody's.
int create_beside(const std::string& path, std::string& fresh) {
  for (int attempt = 1;; ++attempt) {
    fresh = path + ".new" + (attempt == 1 ? std::string{} : std::to_string(attempt));
    const int descriptor = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor >= 0 || errno != EEXIST || attempt == kMostAttempts) return descriptor;
  }
}

}  // namespace

ReadFile read_file(const std::string& path, std::size_t limit) {
  // O_NONBLOCK: a pipe named like a document must not hang the program.
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  if (!file.is_open()) return {{}, system_error(path, errno), false};
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return {{}, system_error(path, errno), false};
  if (S_ISDIR(info.st_mode)) return {{}, system_error(path, EISDIR), false};
  if (!S_ISREG(info.st_mode)) return {{}, system_error(path, EINVAL), false};
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size > limit) return {{}, std::nullopt, true};
  return read_all(file, path, size, limit);
}

std::optional<std::vector<FolderEntry>> list_folder(const std::string& path) {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder{::opendir(path.c_str()), ::closedir};
  if (!folder) return std::nullopt;
  std::vector<FolderEntry> entries;
  while (const dirent* item = ::readdir(folder.get())) {
    const std::string name = item->d_name;
    if (name == "." || name == "..") continue;
    if (item->d_type == DT_REG || item->d_type == DT_DIR) {
      entries.push_back({name, item->d_type == DT_REG ? EntryKind::file : EntryKind::folder, false});
      continue;
    }
    const std::string full = join_path(path, name);
    const bool is_link = item->d_type == DT_LNK || (item->d_type == DT_UNKNOWN && is_symlink(full));
    entries.push_back({name, entry_kind(full), is_link});
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return entries;
}

EntryKind entry_kind(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 ? kind_of(info.st_mode) : EntryKind::missing;
}

bool is_symlink(const std::string& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0 && S_ISLNK(info.st_mode);
}

std::optional<std::string> real_path(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> resolved{::realpath(path.c_str(), nullptr), std::free};
  if (!resolved) return std::nullopt;
  return std::string{resolved.get()};
}

std::string fingerprint(const std::string& folder, const std::vector<std::string>& names) {
  std::string text;
  const auto add = [&text](const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) return;
    text.append(path).append("\n").append(std::to_string(info.st_size)).append(" ");
    text.append(std::to_string(info.st_mtim.tv_sec)).append(".").append(std::to_string(info.st_mtim.tv_nsec));
  };
  for (const std::string& name : names) {
    const std::string path = join_path(folder, name);
    add(path);
    const auto entries = list_folder(path);
    if (!entries) continue;
    for (const FolderEntry& entry : *entries) {
      const bool deeper = entry.kind == EntryKind::folder && !entry.is_link;
      text += deeper ? fingerprint(path, {entry.name}) : std::string{};
      if (!deeper) add(join_path(path, entry.name));
    }
  }
  return text;
}

std::string path_within(const std::string& folder, const std::string& path) {
  std::filesystem::path result{path};
  if (result.is_absolute()) {
    const auto followed = real_path(path);
    const auto root = real_path(folder);
    if (followed && root) result = std::filesystem::path{*followed}.lexically_relative(*root);
  }
  std::string text = result.lexically_normal().generic_string();
  while (text.size() > 1 && text.back() == '/') text.pop_back();
  return text;
}

std::string absolute_path(const std::string& path) {
  std::error_code failure;
  const auto absolute = std::filesystem::absolute(path, failure);
  return failure ? path : absolute.lexically_normal().string();
}

std::string program_folder() {
  const auto path = real_path("/proc/self/exe");
  return path ? path->substr(0, path->rfind('/')) : std::string{};
}

std::optional<FileError> create_folders(const std::string& path) {
  std::error_code failure;
  std::filesystem::create_directories(path, failure);
  if (failure) return FileError{path, failure.message()};
  return std::nullopt;
}

std::optional<FileError> write_new_file(const std::string& path, std::string_view text) {
  Descriptor file{::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644)};
  if (!file.is_open() || !write_all(file.get(), text)) return system_error(path, errno);
  if (file.close() != 0) return system_error(path, errno);
  return std::nullopt;
}

std::optional<FileError> replace_file(const std::string& path, std::string_view text) {
  std::string fresh;
  Descriptor file{create_beside(path, fresh)};
  if (!file.is_open()) return system_error(path, errno);
  const bool done =
      write_all(file.get(), text) && file.close() == 0 && ::rename(fresh.c_str(), path.c_str()) == 0;
  if (done) return std::nullopt;
  const int reason = errno;
  ::unlink(fresh.c_str());
  return system_error(path, reason);
}

std::optional<FileError> rename_file(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return system_error(to, errno);
  return std::nullopt;
}

std::optional<FileError> remove_file(const std::string& path) {
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return system_error(path, errno);
  return std::nullopt;
}

void remove_empty_folder(const std::string& path) { ::rmdir(path.c_str()); }

void remove_tree(const std::string& path) {
  std::error_code ignored;
  std::filesystem::remove_all(path, ignored);
}

std::optional<FileLock> FileLock::take(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
  if (descriptor < 0) return std::nullopt;
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    ::close(descriptor);
    return std::nullopt;
  }
  return FileLock{descriptor};
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

std::string join_path(std::string_view folder, std::string_view name) {
  std::string path{folder};
  if (!path.empty() && path.back() != '/') path.push_back('/');
  return path.append(name);
}

bool shows_colour_output() { return shows_colour(STDOUT_FILENO); }
bool shows_colour_error() { return shows_colour(STDERR_FILENO); }

}  // namespace roadbook
