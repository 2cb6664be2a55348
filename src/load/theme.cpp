#include "load/theme.h"

#include <algorithm>

#include "base/files.h"

namespace roadbook {

namespace {

constexpr std::size_t kLargestThemeFile = std::size_t{16} << 20;
constexpr std::string_view kTemplateEnding = ".mustache";

// Beside the program in its build folder, or where it was installed.
std::string default_layouts() {
  const std::string program = program_folder();
  for (const char* place : {"../layouts", "../share/roadbook/layouts"}) {
    const auto folder = real_path(join_path(program, place));
    if (folder && entry_kind(*folder) == EntryKind::folder) return *folder;
  }
  return {};
}

class ThemeReader {
 public:
  explicit ThemeReader(Theme& theme) : theme_(theme) {}

  void read(const std::string& layouts, const std::string& language) {
    if (layouts.empty() || entry_kind(layouts) != EntryKind::folder) return;
    theme_.found = true;
    read_templates(layouts, "");
    read_attachment_style(layouts);
    read_templates(join_path(layouts, "partials"), "partials/");
    read_assets(join_path(layouts, "assets"), "assets");
    read_preview(join_path(layouts, "preview"));
    const std::string catalogues = join_path(join_path(layouts, "i18n"), language);
    read_catalogues(catalogues);
    read_catalogues(join_path(catalogues, "rules"));
  }

 private:
  template <typename Take>
  static void for_each_file(const std::string& folder, Take take) {
    const auto entries = list_folder(folder);
    if (!entries) return;
    for (const FolderEntry& entry : *entries) {
      if (entry.kind != EntryKind::file || entry.name.starts_with('.')) continue;
      ReadFile file = read_file(join_path(folder, entry.name), kLargestThemeFile);
      if (!file.error && !file.too_large) take(entry.name, std::move(file.text));
    }
  }

  void read_templates(const std::string& folder, const std::string& prefix) {
    for_each_file(folder, [&](const std::string& name, std::string text) {
      if (!name.ends_with(kTemplateEnding)) return;
      theme_.templates[prefix + name.substr(0, name.size() - kTemplateEnding.size())] = std::move(text);
    });
  }

  void read_attachment_style(const std::string& layouts) {
    ReadFile file = read_file(join_path(layouts, "attachment.css"), kLargestThemeFile);
    if (!file.error && !file.too_large) theme_.attachment_style = std::move(file.text);
  }

  void read_assets(const std::string& folder, const std::string& path) {
    for_each_file(folder, [&](const std::string& name, std::string text) {
      const std::string target = join_path(path, name);
      std::erase_if(theme_.assets, [&target](const Asset& asset) { return asset.path == target; });
      theme_.assets.push_back({target, std::move(text)});
    });
    const auto entries = list_folder(folder);
    if (!entries) return;
    for (const FolderEntry& entry : *entries) {
      const bool inside = entry.kind == EntryKind::folder && !entry.is_link && !entry.name.starts_with('.');
      if (inside) read_assets(join_path(folder, entry.name), join_path(path, entry.name));
    }
  }

  void read_preview(const std::string& folder) {
    for_each_file(folder, [&](const std::string& name, std::string text) {
      std::erase_if(theme_.preview, [&name](const Asset& asset) { return asset.path == name; });
      theme_.preview.push_back({name, std::move(text)});
    });
  }

  void read_catalogues(const std::string& folder) {
    for_each_file(folder, [&](const std::string& name, std::string text) {
      if (name.ends_with(".yaml")) theme_.catalogues.push_back({join_path(folder, name), std::move(text)});
    });
  }

  Theme& theme_;
};

}  // namespace

Theme load_theme(const std::string& site_folder, const std::string& language) {
  Theme theme;
  ThemeReader reader{theme};
  const std::string standard = default_layouts();
  const auto own = real_path(join_path(site_folder, "layouts"));
  reader.read(standard, language);
  if (own && *own != standard) reader.read(*own, language);
  std::sort(theme.assets.begin(), theme.assets.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return theme;
}

}  // namespace roadbook
