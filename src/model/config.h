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
  std::string base_url;  // absolute address of the site, for feeds; empty: none
  std::vector<SeveritySetting> severities;
  std::vector<ColumnSynonym> columns;
  OutputSet outputs = default_outputs();
};

}  // namespace roadbook
