// The files beside the pages, made in memory from texts of documents and registries.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "export/outputs.h"
#include "support/small_corpus.h"

namespace roadbook::testing {

class ExportedSite {
 public:
  // Path under content/ and text, in order of paths. Today is 01.05.2023.
  explicit ExportedSite(const std::vector<std::pair<std::string, std::string>>& files, SiteConfig config = {},
                        std::vector<std::string> pages = {}, const std::string& language = "ru");
  ExportedSite(const ExportedSite&) = delete;
  ExportedSite& operator=(const ExportedSite&) = delete;

  std::vector<std::string> paths() const;
  std::string file(std::string_view path) const;  // "no such file" where there is none
  // With no-break spaces as plain ones, so that expectations can be read.
  std::string plain_file(std::string_view path) const;
  const ExportContext& context() const { return context_; }

 private:
  SmallCorpus small_;
  SiteConfig config_;
  Messages messages_;
  Site site_;
  ExportContext context_;
};

}  // namespace roadbook::testing
