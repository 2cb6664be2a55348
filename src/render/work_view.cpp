#include "render/work_view.h"

#include "model/directive.h"
#include "render/cell_view.h"
#include "render/document_view.h"
#include "render/html.h"
#include "render/state_view.h"
#include "render/text_view.h"
#include "wording/dates.h"
#include "wording/deadlines.h"

namespace roadbook {

namespace {

// The words of the directive that say the days.
std::string deadline_words(std::string_view text, const Deadline& deadline) {
  std::string words;
  for (const DeadlinePart& part : deadline.parts) {
    if (!words.empty()) words.append("; ");
    append_text(words, text.substr(part.text.begin, part.text.length));
  }
  return words;
}

}  // namespace

std::string short_document_name(const Document& document, const Messages& messages) {
  std::string name = type_name(document, messages);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap != nullptr && roadmap->period.given)
    name.append(", ").append(period_years(roadmap->period.value));
  return name;
}

void fill_work_row(const PageInput& input, ActivityRef ref, View& view) {
  const Corpus& corpus = input.site.corpus;
  const Roadmap& roadmap = *corpus.document(ref.document).roadmap();
  const Activity& activity = roadmap.activities[ref.activity];
  const Field<Period>& period = roadmap.period;
  const ActivityMeaning& meaning = corpus.meaning(ref.document).activities[ref.activity];
  if (activity.deadline != nullptr) {
    set_cell(view, "deadline", *activity.deadline);
  } else {
    view.text("deadline", {});
  }
  view.own("understood", describe_deadline(meaning.deadline, input.site.messages));
  if (activity.activity != nullptr) set_cell(view, "activity", *activity.activity);
  view.text("href", input.index.document_hrefs[index_of(ref.document)]);
  view.own("fragment", encode_path(activity.anchor));
  set_state(shown_state(meaning, period, input.site.today), input.site.messages, view);
  view.own("row_attributes", state_attributes(meaning, period));
  view.text("number", activity.number != nullptr ? activity.number->text : std::string_view{});
}

void fill_directive_row(const PageInput& input, DocumentId id, std::uint32_t index, View& view) {
  const Document& document = input.site.corpus.document(id);
  const Directive& directive = document.order()->directives[index];
  const Deadline& deadline = input.site.corpus.meaning(id).directives[index].deadline;
  view.own("deadline", deadline_words(directive.text, deadline));
  view.own("understood", describe_deadline(deadline, input.site.messages));
  std::string text;
  append_text(text, shortened(directive.text));
  view.own("activity", std::move(text));
  view.text("href", input.index.document_hrefs[index_of(id)]);
  view.own("fragment", directive_anchor(directive));
  set_state(ShownState::none, input.site.messages, view);
  view.text("row_attributes", {});
  view.text("number", directive.number);
  view.own("plan", document_name(document, input.site.messages));
  set_territory(input.index, input.index.document_territory[index_of(id)], view);
}

}  // namespace roadbook
