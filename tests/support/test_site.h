// A site made in memory from texts of documents and registries: checked, with the project's own templates and
// wordings.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/theme.h"
#include "pipeline.h"
#include "render/site.h"

namespace roadbook::testing {

class TestSite {
 public:
  // Path under content/ and text.
  using Texts = std::vector<std::pair<std::string, std::string>>;

  explicit TestSite(const Texts& texts, const std::string& language = "ru");
  explicit TestSite(SourceTexts texts, const std::string& language = "ru");
  TestSite(const TestSite&) = delete;  // the site points into it
  TestSite& operator=(const TestSite&) = delete;

  std::vector<std::string> paths() const;
  std::string page(std::string_view path);  // empty: there is no such page
  const Site& site() const { return site_; }
  const SiteIndex& index() const { return index_; }
  const Theme& theme() const { return theme_; }

 private:
  CheckedSite checked_;
  Messages messages_;
  Theme theme_;
  Site site_;
  SiteIndex index_;
  std::vector<PageJob> jobs_;
  TemplateSet templates_;
  TemplateRenderer renderer_;
  ViewArena arena_;
};

// The five plans of the project's content/.
SourceTexts project_content();

// The project's wordings in the language.
Messages project_messages(const std::string& language);

}  // namespace roadbook::testing
