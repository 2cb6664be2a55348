// Documents, executors and territories as pages name them and link to them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "render/site.h"

namespace roadbook {

// An order by its requisites, «Приказ от 24 мая 2023 г. № 177-од»; anything else by its title.
std::string document_name(const Document& document, const Messages& messages);

// «Приказ», «Дорожная карта», «Программа»: as the document says it.
std::string type_name(const Document& document, const Messages& messages);

// The key of the type in the catalogue: "order", "roadmap", "plan", "program", "page".
std::string_view type_key(const Document& document);

// "от 24 мая 2023 г. № 177-од", as much of it as the order says.
std::string order_requisites(const Order& order, const Messages& messages);

// «5 августа 2013 г., № 662», as much of it as is written of a document that is not ours.
std::string basis_requisites(const Basis& basis, const Messages& messages);

// The day by which documents are listed: an order's own; a plan's approving order's, else the day of
// publication.
std::optional<Date> document_date(const Corpus& corpus, DocumentId id);

// The order that approves the plan: as the plan says, else as an order says.
std::optional<DocumentId> approving_order(const Corpus& corpus, DocumentId roadmap);

// Newest first, then by id.
void sort_by_date(const Corpus& corpus, std::vector<DocumentId>& documents);

// The template sees: href, name, title (of an order), type, years (of a plan), date, count (of activities),
// territory.
void fill_document(const PageInput& input, DocumentId id, View& view);
void add_document(const PageInput& input, DocumentId id, std::string_view list, View& view);

// href, name, full_name (where the name is a short one).
void fill_executor_link(const PageInput& input, ExecutorId id, View& view);

// An executor that a document names as a whole: name as written, href if it is known. Blank: nothing.
void set_named_executor(const PageInput& input, std::string_view name, std::string_view written,
                        std::optional<ExecutorId> executor, View& view);

// The object "territory" (name, href) for the page of a document or executor.
void set_territory(const SiteIndex& index, std::optional<std::uint32_t> territory, View& view);

}  // namespace roadbook
