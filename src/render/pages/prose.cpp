// A page of prose (type page): its title and text.
#include "render/body_view.h"
#include "render/document_view.h"
#include "render/pages/pages.h"

namespace roadbook::pages {

void list_prose(const Site& site, const SiteIndex&, Jobs& jobs) {
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    const bool is_prose = std::holds_alternative<Page>(document.body);
    if (document.readable && is_prose) jobs.push_back({document.id + "/index.html", 0, i});
  }
}

void fill_prose(const PageInput& input, View& view) {
  const DocumentId id{input.job.index};
  view.own("page_title", document_name(input.site.corpus.document(id), input.site.messages));
  fill_body(input, id, view);
}

}  // namespace roadbook::pages
