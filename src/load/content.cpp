#include "load/content.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/files.h"
#include "base/parallel.h"
#include "base/utf8.h"
#include "load/text_check.h"

namespace roadbook {

namespace {

constexpr std::string_view kRegistryName = "executors.yaml";
constexpr std::string_view kCalendarName = "calendar.yaml";
constexpr std::string_view kDocumentEnding = ".md";

// A fault known before reading: the rule, which wording, and a fact for it.
struct EntryFault {
  std::string_view rule;
  std::string_view variant;
  MessageFacts facts;
};

struct FoundEntry {
  std::string relative;  // under content/
  ContentKind kind = ContentKind::document;
  std::optional<EntryFault> fault;
};

class ContentWalk {
 public:
  explicit ContentWalk(std::string root) : root_(std::move(root)) {
    const auto real = real_path(root_);
    real_root_ = real ? *real : root_;
  }

  std::vector<FoundEntry> run() {
    visit_folder("");
    // After the folders themselves, so that a link never takes a folder's place.
    while (!links_.empty()) {
      const std::string link = std::move(links_.back());
      links_.pop_back();
      visit_folder(link);
    }
    std::sort(found_.begin(), found_.end(),
              [](const auto& a, const auto& b) { return a.relative < b.relative; });
    return std::move(found_);
  }

 private:
  void visit_folder(const std::string& relative) {
    const std::string path = relative.empty() ? root_ : join_path(root_, relative);
    const auto real = real_path(path);
    if (!real || !visited_.insert(*real).second)
      return report(relative, {"document/unreadable", "symlink-loop", {}});
    const auto entries = list_folder(path);
    if (!entries) return report(relative, {"document/unreadable", "folder-closed", {}});
    for (const FolderEntry& entry : *entries) visit_entry(relative, entry);
  }

  void visit_entry(const std::string& folder, const FolderEntry& entry) {
    if (entry.name.starts_with('.') && entry.name != "..md" && entry.name != "...md") return;
    const std::string relative = folder.empty() ? entry.name : join_path(folder, entry.name);
    const bool is_document = entry.name.ends_with(kDocumentEnding);
    const bool is_data = entry.name == kRegistryName || entry.name == kCalendarName;
    if (entry.is_link && (is_document || is_data || entry.kind == EntryKind::folder)) {
      const auto real = real_path(join_path(root_, relative));
      if (!real) return report(relative, {"document/unreadable", "symlink-loop", {}});
      if (*real != real_root_ && !real->starts_with(real_root_ + "/")) {
        return report(relative, {"document/unreadable", "symlink-outside", {}});
      }
    }
    if (entry.kind == EntryKind::folder && (is_document || is_data)) {
      return report(relative, {"document/unreadable", "folder", {}});
    }
    if (entry.kind != EntryKind::folder && !is_document && !is_data) return;
    const std::size_t ending = is_document ? kDocumentEnding.size() : 0;
    if (!is_safe_name(std::string_view{entry.name}.substr(0, entry.name.size() - ending))) {
      return report(relative, {"document/bad-value", "message", bad_id_facts(relative)});
    }
    if (entry.kind == EntryKind::folder)
      return entry.is_link ? links_.push_back(relative) : visit_folder(relative);
    found_.push_back({relative, kind_of(entry.name), std::nullopt});
  }

  static ContentKind kind_of(std::string_view name) {
    if (name == kRegistryName) return ContentKind::registry;
    return name == kCalendarName ? ContentKind::calendar : ContentKind::document;
  }

  // A name becomes a folder of the site: it must not lead out of it or be impossible there.
  static bool is_safe_name(std::string_view name) {
    if (name.empty() || name == "." || name == ".." || find_invalid_utf8(name)) return false;
    return std::none_of(name.begin(), name.end(), [](char c) {
      return c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    });
  }

  static MessageFacts bad_id_facts(const std::string& relative) {
    return {{"key", "id"}, {"value", printable_utf8(relative)}, {"expected", "id"}};
  }

  void report(const std::string& relative, EntryFault fault) {
    found_.push_back({relative, ContentKind::document, std::move(fault)});
  }

  std::string root_;
  std::string real_root_;
  std::set<std::string> visited_;
  std::vector<std::string> links_;  // to folders inside, not yet visited
  std::vector<FoundEntry> found_;
};

struct LoadedEntry {
  std::string text;
  Findings findings;
  bool readable = false;
};

LoadedEntry load_entry(const std::string& root, const FoundEntry& entry, FileId file) {
  LoadedEntry loaded;
  const auto report = [&loaded, file](std::string_view rule, std::string_view variant, MessageFacts facts) {
    loaded.findings.push_back({rule, {file, 0, 0}, std::move(facts), {}, variant});
  };
  if (entry.fault) {
    report(entry.fault->rule, entry.fault->variant, entry.fault->facts);
    return loaded;
  }
  ReadFile read = read_file(join_path(root, entry.relative), kLargestSource);
  if (read.too_large) {
    report("document/too-large", "message", {{"limit", std::to_string(kLargestSource >> 20)}});
  } else if (read.error) {
    report("document/unreadable", "message", {{"reason", read.error->reason}});
  } else {
    loaded.text = std::move(read.text);
    loaded.readable = check_source_text(loaded.text, file, loaded.findings);
  }
  return loaded;
}

}  // namespace

LoadedContent load_content(const std::string& site_folder, std::uint32_t first_file, std::size_t jobs) {
  const std::string root = join_path(site_folder, "content");
  const std::vector<FoundEntry> entries = ContentWalk{root}.run();
  std::vector<LoadedEntry> loaded(entries.size());
  parallel_for(entries.size(), jobs, [&](std::size_t i) {
    loaded[i] = load_entry(root, entries[i], FileId{first_file + static_cast<std::uint32_t>(i)});
  });
  LoadedContent content;
  content.sources.reserve(entries.size());
  content.files.reserve(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const FileId file{first_file + static_cast<std::uint32_t>(i)};
    const std::string& relative = entries[i].relative;
    const bool is_document = entries[i].kind == ContentKind::document;
    const std::size_t slash = relative.rfind('/');
    std::string id =
        is_document ? relative.substr(0, relative.size() - std::min(relative.size(), kDocumentEnding.size()))
                    : (slash == std::string::npos ? std::string{} : relative.substr(0, slash));
    content.sources.push_back({printable_utf8("content/" + relative), std::move(loaded[i].text)});
    content.files.push_back({entries[i].kind, file, std::move(id), loaded[i].readable});
    std::move(loaded[i].findings.begin(), loaded[i].findings.end(), std::back_inserter(content.findings));
  }
  return content;
}

StandardCalendar load_standard_calendar() {
  for (const char* place : {"../content", "../share/roadbook"}) {
    const std::string path = join_path(join_path(program_folder(), place), std::string{kCalendarName});
    ReadFile file = read_file(path, kLargestSource);
    Findings findings;
    if (file.error || file.too_large || !check_source_text(file.text, FileId{}, findings)) continue;
    return {path, std::move(file.text)};
  }
  return {};
}

}  // namespace roadbook
