// Texts of an activity as several files show them.
#pragma once

#include <string>
#include <string_view>

#include "model/corpus.h"
#include "model/document.h"

namespace roadbook {

inline std::string_view text_of(const Cell* cell) {
  return cell == nullptr ? std::string_view{} : cell->text;
}

inline std::string_view part_of(std::string_view text, PhraseSpan span) {
  return text.substr(span.begin, span.length);
}

// Titles of the headings above the row, the outermost first.
std::vector<std::string_view> section_titles(const Document& document, std::uint32_t section);

// "zeya/roadmap#1.3"
std::string activity_key(const Document& document, const Activity& activity);

// "planned", "done_late"; empty where the plan does not say what has become of the activity.
std::string_view state_word(const Document& plan, const ActivityMeaning& meaning, Date today);

// «a; b; c»
void append_to_list(std::string& list, std::string_view item);

}  // namespace roadbook
