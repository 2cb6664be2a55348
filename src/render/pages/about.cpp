// Pages about the site itself, in the catalogue's words. An office's own content/about.md or
// content/accessibility.md stands in their place: documents come earlier in the table of page kinds.
#include "render/pages/pages.h"
#include "render/state_view.h"

namespace roadbook::pages {

void list_about(const Site&, const SiteIndex&, Jobs& jobs) { jobs.push_back({"about/index.html", 0, 0}); }

void fill_about(const PageInput& input, View& view) {
  view.text("page_title", input.site.messages.text("site.about.title"));
  fill_state_words(input.site.messages, view);
}

void list_accessibility(const Site&, const SiteIndex&, Jobs& jobs) {
  jobs.push_back({"accessibility/index.html", 0, 0});
}

void fill_accessibility(const PageInput& input, View& view) {
  view.text("page_title", input.site.messages.text("site.accessibility.title"));
}

}  // namespace roadbook::pages
