// The theme and its documentation for designers keep together.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "render/site.h"

namespace roadbook {

namespace {

namespace fs = std::filesystem;

const fs::path kLayouts = fs::path{PROJECT_FOLDER} / "layouts";

std::string read(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

// The names in {{name}}, {{{name}}}, {{#name}} and {{^name}} of all templates. Words of the catalogue
// ({{t.key}}), partials, comments and ends of sections are none.
std::set<std::string> names_in_templates() {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator{kLayouts}) {
    if (entry.path().extension() != ".mustache") continue;
    const std::string text = read(entry.path());
    for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{", at)) {
      std::string name = text.substr(at + 2, text.find("}}", at) - at - 2);
      at += 2;
      if (!name.empty() && (name[0] == '{' || name[0] == '#' || name[0] == '^')) name.erase(0, 1);
      const bool is_name = !name.empty() && name.find_first_of(">!/{ ") != 0 && !name.starts_with("t.");
      if (is_name) names.insert(name.starts_with("has_") && name != "has_through" ? name.substr(4) : name);
    }
  }
  return names;
}

TEST(LayoutsReadme, NamesEverythingThatTheTemplatesUse) {
  const std::string readme = read(kLayouts / "README.md");
  for (const std::string& name : names_in_templates())
    EXPECT_NE(readme.find("`" + name + "`"), std::string::npos) << name;
}

TEST(LayoutsReadme, NamesEachPageKindAndScript) {
  const std::string readme = read(kLayouts / "README.md");
  for (const PageKind& kind : page_kinds())
    EXPECT_NE(readme.find("| `" + std::string{kind.template_name} + "` |"), std::string::npos)
        << kind.template_name;
  for (const fs::directory_entry& entry : fs::directory_iterator{kLayouts / "assets"})
    EXPECT_NE(readme.find(entry.path().filename().string()), std::string::npos) << entry.path();
}

}  // namespace

}  // namespace roadbook
