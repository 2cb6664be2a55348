// The list of documents. A site with many of them has a list for each year; the first page then shows the
// latest.
#include <algorithm>
#include <map>

#include "render/document_view.h"
#include "render/pages/pages.h"

namespace roadbook::pages {

namespace {

constexpr std::size_t kMostOnePage = 300;
constexpr std::size_t kMostLatest = 50;

// 0: the document names no day.
std::uint32_t year_of(const Corpus& corpus, DocumentId id) {
  const Roadmap* roadmap = corpus.document(id).roadmap();
  const std::optional<Date> day = roadmap != nullptr && roadmap->period.given
                                      ? std::optional{roadmap->period.value.first}
                                      : document_date(corpus, id);
  return day ? static_cast<std::uint32_t>(static_cast<int>(day->year())) : 0;
}

std::vector<DocumentId> list_all(const Corpus& corpus) {
  std::vector<DocumentId> documents;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    const bool is_prose = std::holds_alternative<Page>(corpus.documents[i].body);
    if (corpus.documents[i].readable && !is_prose) documents.push_back(DocumentId{i});
  }
  return documents;
}

std::map<std::uint32_t, std::size_t, std::greater<>> count_by_year(const Corpus& corpus) {
  std::map<std::uint32_t, std::size_t, std::greater<>> years;
  for (const DocumentId id : list_all(corpus)) ++years[year_of(corpus, id)];
  return years;
}

std::string path_of_year(std::uint32_t year) { return "documents/" + std::to_string(year) + "/index.html"; }

std::string year_name(std::uint32_t year, const Messages& messages) {
  if (year == 0) return std::string{messages.text("site.documents.no-year")};
  return messages.text("site.period.year", {{"years", std::to_string(year)}});
}

void fill_years(const PageInput& input, View& view) {
  for (const auto& [year, count] : count_by_year(input.site.corpus)) {
    View& item = view.item("by_year");
    item.own("name", year_name(year, input.site.messages));
    item.own("href", path_of_year(year));
    item.own("count", input.site.messages.count("site.documents-count", count));
  }
}

}  // namespace

void list_documents(const Site& site, const SiteIndex&, Jobs& jobs) {
  jobs.push_back({"documents/index.html", 0, 0});
  if (list_all(site.corpus).size() <= kMostOnePage) return;
  for (const auto& [year, count] : count_by_year(site.corpus)) jobs.push_back({path_of_year(year), 0, year});
}

void fill_documents(const PageInput& input, View& view) {
  const Corpus& corpus = input.site.corpus;
  const Messages& messages = input.site.messages;
  std::vector<DocumentId> documents = list_all(corpus);
  const bool is_first_page = input.job.path == "documents/index.html";
  const bool has_years = documents.size() > kMostOnePage;
  view.text("page_title", messages.text("site.documents.title"));
  view.flag("is_latest", is_first_page && has_years);
  if (!is_first_page) {
    view.own("year", year_name(input.job.index, messages));
    std::erase_if(documents, [&](DocumentId id) { return year_of(corpus, id) != input.job.index; });
  }
  view.own("document_count", messages.count("site.documents-count", documents.size()));
  sort_by_date(corpus, documents);
  if (is_first_page && has_years) {
    documents.resize(kMostLatest);
    fill_years(input, view);
  }
  for (const DocumentId id : documents) add_document(input, id, "documents", view);
}

}  // namespace roadbook::pages
