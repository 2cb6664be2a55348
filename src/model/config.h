// roadbook.yaml: what the office decides about its site.
#pragma once

#include <string>
#include <vector>

#include "diag/finding.h"
#include "model/table.h"

namespace roadbook {

struct SeveritySetting {
  std::string rule;
  Severity severity = Severity::warning;
  bool off = false;
  SourceSpan span = {};  // of the code
};

// A heading that this office uses for a column, besides the built-in ones.
struct ColumnSynonym {
  ColumnKind kind = ColumnKind::other;
  std::string heading;
};

struct SiteConfig {
  std::string title = "Дорожные карты";
  std::string office;  // who publishes; empty: not shown
  std::string language = "ru";
  std::string base_url;            // absolute address of the site, for feeds; empty: none
  std::size_t monthly_limit = 10;  // deadlines of one executor in one month that are still bearable; 0: any
  std::vector<SeveritySetting> severities;
  std::vector<ColumnSynonym> columns;
  // Words that mean the same to search, besides the built-in ones: each group as «слово, другое слово».
  std::vector<std::string> synonyms;
};

}  // namespace roadbook
