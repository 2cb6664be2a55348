// Of each plan, files for sites that take no folders: plan.html holds all that it needs and can be attached
// to a page, fragment.html is to be pasted into one.
#include "base/digest.h"
#include "export/kinds.h"
#include "export/plan_html.h"
#include "export/xml.h"
#include "wording/documents.h"

namespace roadbook::exports {

namespace {

template <typename PathOf>
void list_plans(const Site& site, PathOf path_of, Jobs& jobs) {
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    if (document.readable && document.roadmap() != nullptr) jobs.push_back({path_of(document.id), 0, i});
  }
}

}  // namespace

void list_fragments(const ExportContext& context, Jobs& jobs) {
  list_plans(context.site, fragment_path, jobs);
}

std::string write_fragment(const ExportContext& context, std::uint32_t index) {
  return plan_html(context, DocumentId{index}, 2);
}

void list_attachments(const ExportContext& context, Jobs& jobs) {
  list_plans(context.site, attachment_path, jobs);
}

// The one page with a style inside: its policy lets in this style alone, by its digest (CSP 3,
// section 2.3.1).
std::string write_attachment(const ExportContext& context, std::uint32_t index) {
  const Site& site = context.site;
  std::string out = "<!DOCTYPE html>\n<html lang=\"" + site.messages.language() + "\">\n<head>\n";
  out.append(
      "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; ");
  out.append("style-src 'sha256-").append(context.style_digest);
  out.append("'; base-uri 'none'; form-action 'none'\">\n");
  out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
  append_xml(out, document_name(site.corpus.documents[index], site.messages));
  out.append("</title>\n<style>").append(context.style).append("</style>\n</head>\n<body>\n<main>\n");
  out.append(plan_html(context, DocumentId{index}, 1));
  return out.append("</main>\n</body>\n</html>\n");
}

}  // namespace roadbook::exports
