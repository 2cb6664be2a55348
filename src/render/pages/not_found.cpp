// What a server shows at an address that is not there.
#include "render/pages/pages.h"

namespace roadbook::pages {

void list_not_found(const Site&, const SiteIndex&, Jobs& jobs) { jobs.push_back({"404.html", 0, 0}); }

void fill_not_found(const PageInput& input, View& view) {
  view.text("page_title", input.site.messages.text("site.not-found.title"));
}

}  // namespace roadbook::pages
