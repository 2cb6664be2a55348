// A plan as bare HTML: headings, paragraphs and tables without classes, styles, scripts and ids, for pages of
// other sites. Written here and not by a template: there is nothing in it to design, and it costs a tenth of
// a page.
#pragma once

#include <string>

#include "export/outputs.h"

namespace roadbook {

// `top` is the level of the title's heading; the plan's own headings come below it. Links lead to the site by
// their whole addresses; where the site has none, their texts stay and the links go.
std::string plan_html(const ExportContext& context, DocumentId plan, unsigned top);

}  // namespace roadbook
