// The search page: its form works by script; without it the page leads to the lists.
#include <array>
#include <string>

#include "render/pages/pages.h"

namespace roadbook::pages {

namespace {

// What the script says, in the words of the catalogue.
constexpr std::array<std::string_view, 14> kWords{
    "found.0", "found.1",       "found.2",       "nothing",      "guess",      "failed",        "result",
    "item",    "executor-work", "kind.activity", "kind.roadmap", "kind.order", "kind.executor", "kind.page"};
constexpr std::array<std::string_view, 7> kStates{"planned", "in_progress", "done",     "done_late",
                                                  "overdue", "postponed",   "cancelled"};

void add_word(std::string key, std::string_view word, View& view) {
  View& item = view.item("search_words");
  item.own("key", std::move(key));
  item.text("word", word);
}

// "found.0" is "found0" for the script, "kind.page" is "kind-page".
std::string script_key(std::string_view key) {
  std::string name{key};
  const std::size_t dot = name.find('.');
  if (dot != std::string::npos) name.replace(dot, 1, name[dot + 1] >= '0' && name[dot + 1] <= '9' ? "" : "-");
  return name;
}

}  // namespace

void list_search(const Site&, const SiteIndex&, Jobs& jobs) { jobs.push_back({"search/index.html", 0, 0}); }

void fill_search(const PageInput& input, View& view) {
  const Messages& messages = input.site.messages;
  view.flag("is_search", true);
  view.text("page_title", messages.text("site.nav.search"));
  for (const std::string_view key : kWords) {
    const std::string full = "site.search.words." + std::string{key};
    if (messages.has(full)) add_word(script_key(key), messages.text(full), view);
  }
  for (const std::string_view state : kStates) {
    const std::string name{state};
    add_word("state-" + name, messages.text("site.state." + name), view);
  }
  for (int month = 1; month <= 12; ++month) {
    const std::string number = std::to_string(month);
    add_word("month" + number, messages.text("site.month." + number), view);
  }
}

}  // namespace roadbook::pages
