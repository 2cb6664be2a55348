// The search page: its form works by script; without it the page leads to the lists.
#include "render/pages/pages.h"

namespace roadbook::pages {

void list_search(const Site&, const SiteIndex&, Jobs& jobs) { jobs.push_back({"search/index.html", 0, 0}); }

void fill_search(const PageInput& input, View& view) {
  view.flag("is_search", true);
  view.text("page_title", input.site.messages.text("site.nav.search"));
}

}  // namespace roadbook::pages
