// The page of one executor: who it is, and all that it must do in all plans, by date.
#include <algorithm>

#include "base/russian.h"
#include "model/demands.h"
#include "render/document_view.h"
#include "render/pages/pages.h"
#include "render/state_view.h"
#include "render/text_view.h"
#include "render/work_view.h"
#include "wording/dates.h"

namespace roadbook::pages {

namespace {

std::string_view kind_key(ExecutorKind kind) {
  switch (kind) {
    case ExecutorKind::organization:
      return "site.executor.organization";
    case ExecutorKind::person:
      return "site.executor.person";
    case ExecutorKind::role:
      return "site.executor.role";
    case ExecutorKind::group:
      break;
  }
  return "site.executor.group";
}

void fill_links(const PageInput& input, std::vector<ExecutorId> executors, std::string_view list,
                View& view) {
  const Corpus& corpus = input.site.corpus;
  std::sort(executors.begin(), executors.end(), [&corpus](ExecutorId a, ExecutorId b) {
    return russian_less(corpus.executor(a).entry->name, corpus.executor(b).entry->name);
  });
  view.list(list);
  for (const ExecutorId id : executors) fill_executor_link(input, id, view.item(list));
}

void fill_relation(const PageInput& input, std::optional<ExecutorId> executor, std::string_view name,
                   View& view) {
  if (executor) fill_executor_link(input, *executor, view.object(name));
}

void fill_requisites(const PageInput& input, const KnownExecutor& executor, View& view) {
  view.text("kind", input.site.messages.text(kind_key(executor.entry->kind)));
  view.text("short_form", executor.entry->short_name);
  for (const WrittenReference& alias : executor.entry->aliases) {
    view.item("aliases").own("alias", typographic(alias.text));
  }
  fill_relation(input, executor.head, "head", view);
  fill_relation(input, executor.part_of, "part_of", view);
  fill_relation(input, executor.holder, "holder", view);
  fill_links(input, executor.members, "members", view);
  fill_links(input, executor.member_of, "groups", view);
  set_territory(input.index, input.index.executor_territory[input.job.index], view);
}

std::string_view duty_key(DutyKind kind) {
  switch (kind) {
    case DutyKind::coordinator:
      return "site.duty.coordinator";
    case DutyKind::control:
      return "site.duty.control";
    case DutyKind::school:
      break;
  }
  return "site.duty.school";
}

void fill_directives(const PageInput& input, ExecutorId id, View& view) {
  const Corpus& corpus = input.site.corpus;
  for (const DirectiveRef& ref : list_directives(corpus, input.index.roles_held[index_of(id)], id)) {
    const Directive& directive = corpus.document(ref.document).order()->directives[ref.directive];
    View& item = view.item("duties");
    item.own("duty", input.site.messages.text("site.duty.directive",
                                              {{"number", std::string{directive.number}},
                                               {"text", typographic(shortened(directive.text))}}));
    fill_document(input, ref.document, item);
  }
}

void fill_duties(const PageInput& input, ExecutorId id, View& view) {
  for (const Duty& duty : input.index.duties[index_of(id)]) {
    View& item = view.item("duties");
    item.text("duty", input.site.messages.text(duty_key(duty.kind)));
    fill_document(input, duty.document, item);
  }
}

// Names of the plans, made once for all rows.
class DocumentNames {
 public:
  DocumentNames(const PageInput& input, const WorkList& work) {
    for (const WorkItem& item : work.items) names_.push_back({item.activity.document, {}});
    std::sort(names_.begin(), names_.end());
    names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
    for (auto& [id, name] : names_)
      name = short_document_name(input.site.corpus.document(id), input.site.messages);
  }
  std::string_view of(DocumentId id) const {
    const auto is_before = [](const auto& entry, DocumentId wanted) { return entry.first < wanted; };
    return std::lower_bound(names_.begin(), names_.end(), id, is_before)->second;
  }

 private:
  std::vector<std::pair<DocumentId, std::string>> names_;
};

std::string_view through_key(ExecutorKind kind) {
  return kind == ExecutorKind::group ? "site.through.group" : "site.through.role";
}

void fill_through(const PageInput& input, const WorkList& work, const WorkItem& item, View& view) {
  view.list("through");
  for (std::uint32_t i = 0; i < item.through_count; ++i) {
    const ExecutorId id = work.through[item.through_begin + i];
    View& link = view.item("through");
    const Executor& entry = *input.site.corpus.executor(id).entry;
    link.text("word", input.site.messages.text(through_key(entry.kind)));
    link.text("through_href", input.index.executor_hrefs[index_of(id)]);
    link.text("through_name", entry.shown_name());
  }
}

bool is_same_group(const WorkItem& a, const WorkItem& b) {
  if (a.time != b.time || a.day.has_value() != b.day.has_value()) return false;
  return !a.day || (a.day->year() == b.day->year() && a.day->month() == b.day->month());
}

std::string group_name(const WorkItem& item, const Messages& messages) {
  if (item.day) return month_name(*item.day, messages);
  return std::string{
      messages.text(item.time == WorkTime::regular ? "site.work.regular" : "site.work.undated")};
}

void fill_work(const PageInput& input, ExecutorId id, View& view) {
  const WorkList work = list_work(input.site, input.index, id);
  const DocumentNames names{input, work};
  View* group = nullptr;
  for (std::size_t i = 0; i < work.items.size(); ++i) {
    const WorkItem& item = work.items[i];
    if (group == nullptr || !is_same_group(work.items[i - 1], item)) {
      group = &view.item("months");
      group->own("month", group_name(item, input.site.messages));
    }
    View& row = group->item("rows");
    // The names die with this function, so the row keeps its own copy.
    fill_work_row(input, item.activity, row);
    row.own("plan", std::string{names.of(item.activity.document)});
    fill_through(input, work, item, row);
  }
  view.flag("has_through", !work.through.empty());
  fill_state_words(input.site.messages, view);
  if (work.items.empty()) return;
  const std::string count = input.site.messages.count("site.activities", work.items.size());
  view.own("work_count", count);
  view.own("description", capitalized(input.site.corpus.executor(id).entry->name) + ": " + count);
}

}  // namespace

void list_executor_pages(const Site& site, const SiteIndex&, Jobs& jobs) {
  for (std::uint32_t i = 0; i < site.corpus.executors.size(); ++i) {
    jobs.push_back({site.corpus.executors[i].address + "/index.html", 0, i});
  }
}

void fill_executor(const PageInput& input, View& view) {
  const ExecutorId id{input.job.index};
  const KnownExecutor& executor = input.site.corpus.executor(id);
  view.own("page_title", typographic(capitalized(executor.entry->name)));
  fill_requisites(input, executor, view);
  fill_duties(input, id, view);
  fill_directives(input, id, view);
  fill_work(input, id, view);
}

}  // namespace roadbook::pages
