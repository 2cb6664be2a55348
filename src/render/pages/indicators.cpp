// Target indicators of all plans, each plan's table as it stands in the plan.
#include <algorithm>

#include "render/cell_view.h"
#include "render/document_view.h"
#include "render/pages/pages.h"

namespace roadbook::pages {

namespace {

// Plans beyond this many are named, and their indicators are on their own pages.
constexpr std::size_t kMostTables = 150;

void fill_table(const Table& table, View& view) {
  for (const Column& column : table.columns) set_cell(view.item("columns"), "name", column.heading);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    View& row = view.item("rows");
    bool is_first = true;
    for (const Cell& cell : table.row(i)) {
      View& item = row.item("cells");
      set_cell(item, "html", cell);
      item.flag("is_head", is_first);
      is_first = false;
    }
  }
}

void fill_plan(const PageInput& input, DocumentId id, View& view) {
  fill_document(input, id, view);
  for (const Table& table : input.site.corpus.document(id).tables) {
    if (table.kind == TableKind::indicators) fill_table(table, view.item("tables"));
  }
}

}  // namespace

void list_indicators(const Site&, const SiteIndex& index, Jobs& jobs) {
  if (!index.indicator_documents.empty()) jobs.push_back({"indicators/index.html", 0, 0});
}

void fill_indicators(const PageInput& input, View& view) {
  const std::vector<DocumentId>& documents = input.index.indicator_documents;
  view.text("page_title", input.site.messages.text("site.nav.indicators"));
  view.own("plan_count", input.site.messages.count("site.plans", documents.size()));
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (i < kMostTables) {
      fill_plan(input, documents[i], view.item("plans"));
    } else {
      add_document(input, documents[i], "other_plans", view);
    }
  }
}

}  // namespace roadbook::pages
