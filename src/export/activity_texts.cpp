#include "export/activity_texts.h"

#include <algorithm>

#include "model/plan_state.h"

namespace roadbook {

std::vector<std::string_view> section_titles(const Document& document, std::uint32_t section) {
  std::vector<std::string_view> titles;
  for (std::uint32_t at = section; at != 0; at = document.sections[at].parent) {
    titles.push_back(document.sections[at].title);
  }
  std::reverse(titles.begin(), titles.end());
  return titles;
}

std::string activity_key(const Document& document, const Activity& activity) {
  return document.id + "#" + activity.anchor;
}

std::string_view state_word(const Document& plan, const ActivityMeaning& meaning, Date today) {
  const auto state = state_in_plan(meaning, plan.roadmap()->period, today);
  return state ? std::string_view{state_name(*state)} : std::string_view{};
}

void append_to_list(std::string& list, std::string_view item) {
  if (!list.empty()) list.append("; ");
  list.append(item);
}

}  // namespace roadbook
