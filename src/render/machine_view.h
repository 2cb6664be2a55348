// What a page offers to programs and to those who take data elsewhere: files to download, the feed, and a description
// of itself as JSON-LD.
#pragma once

#include <string>

#include "render/site.h"

namespace roadbook {

// On every page: "feed" (href, name) and "json_ld" (safe in a script element), each empty where there is none; on
// pages of plans, executors and the calendar the list "downloads", on the page about the site "data_sets" (href,
// name).
void fill_machine_view(const PageInput& input, View& view);

// schema.org's description of a document: Legislation.
std::string document_json_ld(const PageInput& input, DocumentId id);

}  // namespace roadbook
