// What a page offers to programs and to those who take data elsewhere: files to download, the feed, and a
// description of itself as JSON-LD.
#pragma once

#include <string>

#include "render/site.h"

namespace roadbook {

// On every page: "feed" (href, name) and "json_ld" (safe in a script element), each empty where there is
// none; on pages of plans, executors and the calendar the list "downloads", on the page about the site
// "data_sets" (href, name).
void fill_machine_view(const PageInput& input, View& view);

// Descriptions in the words of schema.org: of a document (Legislation), of the site (WebSite), of an executor
// that is an organization, of the open data (Dataset).
std::string document_json_ld(const PageInput& input, DocumentId id);
std::string site_json_ld(const PageInput& input);
std::string organization_json_ld(const PageInput& input, ExecutorId id);
std::string data_json_ld(const PageInput& input);

// JSON that is safe inside a script element.
std::string script_text(std::string json);

}  // namespace roadbook
