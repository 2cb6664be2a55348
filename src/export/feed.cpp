// atom.xml: new and changed documents, newest first (RFC 4287). Days come from the documents, so that the
// feed changes only when they do.
#include <algorithm>
#include <array>

#include "base/address.h"
#include "base/digest.h"
#include "export/kinds.h"
#include "export/xml.h"
#include "model/document_date.h"
#include "wording/dates.h"
#include "wording/documents.h"

namespace roadbook::exports {

namespace {

constexpr std::size_t kMostEntries = 50;

// Documents have days and no hours: the beginning of the day by UTC.
std::string timestamp(Date day) { return format_iso(day) + "T00:00:00Z"; }

// An address where the site has one, else a name of our own: both stay the same from build to build (RFC
// 4287, section 4.2.6).
std::string id_of(const ExportContext& context, std::string_view path) {
  if (!context.base.empty()) return context.base + encode_path(path);
  return uuid_urn(context.site.config.title + "\n" + std::string{path});
}

// Plans and orders whose day is known; without a day nobody can say what is new.
std::vector<std::uint32_t> list_entries(const ExportContext& context) {
  const Corpus& corpus = context.site.corpus;
  std::vector<std::uint32_t> entries;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    if (corpus.documents[i].readable && context.changed[i]) entries.push_back(i);
  }
  const auto is_newer = [&](std::uint32_t a, std::uint32_t b) {
    return context.changed[a] != context.changed[b] ? *context.changed[a] > *context.changed[b] : a < b;
  };
  const std::size_t count = std::min(entries.size(), kMostEntries);
  std::partial_sort(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(count), entries.end(),
                    is_newer);
  entries.resize(count);
  return entries;
}

void append_link(std::string& out, std::string_view relation, std::string_view type,
                 std::string_view address) {
  out.append("<link rel=\"").append(relation).append("\" type=\"").append(type).append("\" href=\"");
  append_xml(out, address);
  out.append("\"/>\n");
}

std::string summary_of(const Document& document, const Messages& messages) {
  if (document.order() != nullptr) return document.title.value;
  const Roadmap& roadmap = *document.roadmap();
  std::string out = roadmap.period.given ? period_name(roadmap.period.value, messages) : std::string{};
  if (roadmap.activities.empty()) return out;
  if (!out.empty()) out.append(", ");
  return out.append(messages.count("site.activities", roadmap.activities.size()));
}

void append_entry(std::string& out, const ExportContext& context, std::uint32_t index) {
  const Site& site = context.site;
  const Document& document = site.corpus.documents[index];
  const std::string page = output_path(document.id, "index.html");
  const std::optional<Date> made = document_date(site.corpus, DocumentId{index});
  out.append("<entry>\n");
  append_element(out, "id", id_of(context, page));
  append_element(out, "title", document_name(document, site.messages));
  append_link(out, "alternate", "text/html", context.base + encode_path(page));
  if (made) append_element(out, "published", timestamp(*made));
  append_element(out, "updated", timestamp(*context.changed[index]));
  if (document.order() != nullptr && !document.order()->issuer.value.empty()) {
    out.append("<author>");
    append_element(out, "name", document.order()->issuer.value);
    out.append("</author>\n");
  }
  out.append("<category term=\"");
  append_xml(out, type_name(document, site.messages));
  out.append("\"/>\n");
  append_element(out, "summary", summary_of(document, site.messages));
  out.append("</entry>\n");
}

}  // namespace

void list_feed(const ExportContext&, Jobs& jobs) { jobs.push_back({std::string{kFeedPath}, 0, 0}); }

std::string write_feed(const ExportContext& context, std::uint32_t) {
  const SiteConfig& config = context.site.config;
  const std::vector<std::uint32_t> entries = list_entries(context);
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" +
      context.site.messages.language() + "\">\n";
  append_element(out, "id", id_of(context, {}));
  append_element(out, "title", config.title);
  append_link(out, "self", "application/atom+xml", context.base + std::string{kFeedPath});
  append_link(out, "alternate", "text/html", context.base + "index.html");
  // A feed must say when it was changed: one without entries never was.
  append_element(out, "updated",
                 timestamp(entries.empty() ? make_date(1970, 1, 1) : *context.changed[entries.front()]));
  out.append("<author>");
  append_element(out, "name", config.office.empty() ? config.title : config.office);
  out.append("</author>\n");
  for (const std::uint32_t index : entries) append_entry(out, context, index);
  return out.append("</feed>\n");
}

}  // namespace roadbook::exports
