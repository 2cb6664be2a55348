#include "load/theme.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/temp_folder.h"

namespace roadbook {

namespace {

using testing::TempFolder;

const Asset* find_asset(const Theme& theme, std::string_view path) {
  const auto found = std::ranges::find(theme.assets, path, &Asset::path);
  return found == theme.assets.end() ? nullptr : &*found;
}

TEST(LoadTheme, ComesWithTheProgram) {
  const TempFolder site;
  const Theme theme = load_theme(site.path(), "ru");
  EXPECT_TRUE(theme.found);
  EXPECT_TRUE(theme.templates.contains("roadmap"));
  EXPECT_TRUE(theme.templates.contains("partials/head"));
  EXPECT_FALSE(theme.catalogues.empty());
  EXPECT_TRUE(std::ranges::is_sorted(theme.assets, {}, &Asset::path));
}

TEST(LoadTheme, TakesTheSitesOwnFilesOverTheDefaultOnes) {
  const TempFolder site;
  site.write("layouts/roadmap.mustache", "свой шаблон");
  site.write("layouts/partials/head.mustache", "своя часть");
  site.write("layouts/assets/icon.svg", "<svg/>");
  site.write("layouts/assets/fonts/a.woff2", "шрифт");
  site.write("layouts/assets/.hidden", "");
  site.write("layouts/assets/.folder/b", "");
  site.write("layouts/notes.txt", "");
  const Theme standard = load_theme(TempFolder{}.path(), "ru");
  const Theme theme = load_theme(site.path(), "ru");
  EXPECT_EQ(theme.templates.at("roadmap"), "свой шаблон");
  EXPECT_EQ(theme.templates.at("partials/head"), "своя часть");
  EXPECT_EQ(theme.templates.at("order"), standard.templates.at("order"));
  EXPECT_FALSE(theme.templates.contains("notes"));
  ASSERT_NE(find_asset(theme, "assets/icon.svg"), nullptr);
  EXPECT_EQ(find_asset(theme, "assets/icon.svg")->bytes, "<svg/>");
  EXPECT_EQ(find_asset(theme, "assets/fonts/a.woff2")->bytes, "шрифт");
  EXPECT_EQ(theme.assets.size(), standard.assets.size() + 1);
  EXPECT_TRUE(std::ranges::is_sorted(theme.assets, {}, &Asset::path));
}

TEST(LoadTheme, ReadsCataloguesOfOneLanguageTheSitesOwnLast) {
  const TempFolder site;
  site.write("layouts/i18n/ru/own.yaml", "a: б");
  site.write("layouts/i18n/en/own.yaml", "a: b");
  site.write("layouts/i18n/ru/notes.txt", "");
  const Theme theme = load_theme(site.path(), "ru");
  ASSERT_FALSE(theme.catalogues.empty());
  EXPECT_EQ(theme.catalogues.back().text, "a: б");
  EXPECT_EQ(load_theme(site.path(), "en").catalogues.back().text, "a: b");
  EXPECT_EQ(theme.catalogues.size(), load_theme(TempFolder{}.path(), "ru").catalogues.size() + 1);
}

}  // namespace

}  // namespace roadbook
