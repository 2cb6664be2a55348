// What the JSON formats share: a writer whose texts are harmless, and the places of findings.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "diag/print/formats.h"
#include "diag/print/places.h"

namespace roadbook {

class ReportJson {
 public:
  explicit ReportJson(const FindingReport& report)
      : report_(report), places_(report.sources), json_(JsonWriter::Layout::indented) {}

  JsonWriter& json() { return json_; }
  Places& places() { return places_; }
  const FindingReport& report() const { return report_; }
  const std::string& path_of(SourceSpan span) const { return report_.sources.file(span.file).path; }

  // Facts come from files and from names of files, whose bytes may be anything.
  void text(std::string_view name, std::string_view value);

  // What was written, on a line of its own.
  std::string take() { return json_.take() + "\n"; }

 private:
  const FindingReport& report_;
  Places places_;
  JsonWriter json_;
};

}  // namespace roadbook
