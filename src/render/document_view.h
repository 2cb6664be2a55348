// Documents, executors and territories as pages name them and link to them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/document_date.h"
#include "render/site.h"
#include "wording/documents.h"

namespace roadbook {

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
