// Documents to which a document points, and those which point at it.
#pragma once

#include <string_view>
#include <vector>

#include "render/site.h"

namespace roadbook {

struct Relation {
  std::string_view key;  // in the catalogue: "site.related.approves"
  std::vector<DocumentId> documents;
};

// Only relations that there are; each document once in each.
std::vector<Relation> list_relations(const PageInput& input, DocumentId id);

// The template sees the list "related": relation («Утверждает», «На документ ссылается») and documents.
void fill_related(const PageInput& input, DocumentId id, View& view);

}  // namespace roadbook
