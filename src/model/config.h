// roadbook.yaml: what the office decides about its site.
#pragma once

#include <string>
#include <vector>

#include "diag/finding.h"
#include "model/outputs.h"
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

// Cheap, and of use to every office.
inline OutputSet default_outputs() {
  OutputSet outputs;
  for (const OutputName& each : kOutputNames) outputs.add(each.output);
  return outputs;
}

struct SiteConfig {
  std::string title = "Дорожные карты";
  std::string office;  // who publishes; empty: not shown
  std::string language = "ru";
  std::string base_url;            // absolute address of the site, for feeds; empty: none
  std::size_t monthly_limit = 10;  // deadlines of one executor in one month that are still bearable; 0: any
  std::string footer;              // a line at the foot of each page; empty: none
  std::string colour;              // of links and buttons, "0b4f94"; empty: the theme's own
  std::string colour_dark;         // the same in the dark scheme
  std::vector<SeveritySetting> severities;
  std::vector<ColumnSynonym> columns;
  OutputSet outputs = default_outputs();
  // Words that mean the same to search, besides the built-in ones: each group as «слово, другое слово».
  std::vector<std::string> synonyms;
};

}  // namespace roadbook
