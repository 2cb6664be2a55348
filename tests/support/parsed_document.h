// One document read from a text, with its findings; and what it holds, as lines of text.
#pragma once

#include <string>
#include <string_view>

#include "model/document.h"
#include "support/describe_findings.h"

namespace roadbook::testing {

struct ParsedDocument {
  explicit ParsedDocument(std::string whole_text, std::string id = "zeya/roadmap");
  ParsedDocument(const ParsedDocument&) = delete;  // views point into `text`
  ParsedDocument& operator=(const ParsedDocument&) = delete;

  // «rule [part] fact=value …»
  Lines report() const { return describe_findings(findings, text); }
  // «anchor: title», from the first heading on.
  Lines sections() const;
  // «anchor» of each activity.
  Lines anchors() const;
  // One row a line: «a | b | c»; line breaks as «⏎».
  Lines rows(std::size_t table = 0) const;
  // «html …», «table 0», «heading anchor», «directives».
  Lines blocks() const;

  std::string text;
  Findings findings;
  Document document;
};

// A roadmap or an order with nothing but what is required in its front matter.
std::string roadmap_text(std::string_view body);
std::string order_text(std::string_view body);

}  // namespace roadbook::testing
