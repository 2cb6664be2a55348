// Findings as pages show them.
#pragma once

#include <cstdint>
#include <string_view>

#include "render/site.h"

namespace roadbook {

// The template sees: severity, severity_word, message.
void fill_finding_brief(const PageInput& input, std::uint32_t finding, View& view);
// rule and, where the site has the rule's help page, rule_href.
void set_rule(const PageInput& input, std::string_view rule, View& view);
// That, and: severity, severity_word, rule_title, findings_href (the page of all its findings).
void fill_finding_rule(const PageInput& input, const RuleFindings& rule, View& view);
// The brief, the rule and: hint, file, line, anchor (of the activity, if any), place («пункт 1.3»);
// «other_places», each with message, file and line.
void fill_finding(const PageInput& input, std::uint32_t finding, View& view);

}  // namespace roadbook
