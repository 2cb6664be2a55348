#include "render/changes_view.h"

#include <algorithm>

#include "render/cell_view.h"
#include "render/document_view.h"
#include "render/html.h"
#include "wording/dates.h"

namespace roadbook {

namespace {

// The plan itself and the order that approved it may be amended.
bool fill_amendments(const PageInput& input, DocumentId plan, View& view) {
  std::vector<DocumentId> amending;
  std::vector<DocumentId> repealing;
  const auto add = [&](DocumentId id) {
    for (const BackLink& link : input.index.back_links[index_of(id)]) {
      if (link.kind == LinkKind::amends) amending.push_back(link.from);
      if (link.kind == LinkKind::repeals) repealing.push_back(link.from);
    }
  };
  add(plan);
  if (const auto order = approving_order(input.site.corpus, plan)) add(*order);
  const auto fill = [&](std::vector<DocumentId>& documents, std::string_view relation) {
    std::sort(documents.begin(), documents.end());
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    sort_by_date(input.site.corpus, documents);
    for (const DocumentId id : documents) {
      View& item = view.item("amendments");
      fill_document(input, id, item);
      item.text("relation", input.site.messages.text(relation));
    }
  };
  fill(repealing, "site.related.repealed-by");
  fill(amending, "site.related.amended-by");
  return !repealing.empty() || !amending.empty();
}

// «перенесено на 15.05.2023, на 3 дня позже»
std::string describe_move(const ActivityMeaning& meaning, const Messages& messages) {
  const Date day = *meaning.status.day;
  std::string date;
  append_short_date(date, day, messages);
  std::string out = messages.text("site.changes.moved", {{"date", date}});
  const std::optional<Date> before = certain_last_day(meaning.deadline);
  if (!before || *before == day) return out;
  const auto days = (std::chrono::sys_days{day} - std::chrono::sys_days{*before}).count();
  return out.append(", ").append(messages.count(days > 0 ? "site.changes.later" : "site.changes.earlier",
                                                static_cast<std::size_t>(days > 0 ? days : -days)));
}

}  // namespace

void fill_changes(const PageInput& input, DocumentId plan, View& view) {
  bool is_changed = fill_amendments(input, plan, view);
  const Roadmap& roadmap = *input.site.corpus.document(plan).roadmap();
  const DocumentMeaning& meaning = input.site.corpus.meaning(plan);
  for (std::size_t i = 0; i < roadmap.activities.size(); ++i) {
    const Activity& activity = roadmap.activities[i];
    const ActivityMeaning& row = meaning.activities[i];
    const bool is_moved = row.status.kind == StatusKind::postponed && row.status.day;
    const bool is_cancelled = row.status.kind == StatusKind::cancelled;
    if (!is_moved && !is_cancelled) continue;
    is_changed = true;
    View& item = view.item("changes");
    item.own("fragment", encode_path(activity.anchor));
    item.text("number", activity.number != nullptr ? activity.number->text : std::string_view{});
    if (activity.activity != nullptr) set_cell(item, "activity", *activity.activity);
    item.text("deadline", activity.deadline != nullptr ? activity.deadline->text : std::string_view{});
    item.own("change", is_moved ? describe_move(row, input.site.messages)
                                : std::string{input.site.messages.text("site.changes.cancelled")});
  }
  view.flag("is_changed", is_changed);
}

}  // namespace roadbook
