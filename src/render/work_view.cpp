#include "render/work_view.h"

#include "render/cell_view.h"
#include "render/document_view.h"
#include "render/html.h"
#include "render/state_view.h"
#include "wording/dates.h"
#include "wording/deadlines.h"

namespace roadbook {

std::string short_document_name(const Document& document, const Messages& messages) {
  std::string name = type_name(document, messages);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap != nullptr && roadmap->period.given)
    name.append(", ").append(period_years(roadmap->period.value));
  return name;
}

void fill_work_row(const PageInput& input, ActivityRef ref, View& view) {
  const Corpus& corpus = input.site.corpus;
  const Activity& activity = corpus.document(ref.document).roadmap()->activities[ref.activity];
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
  set_state(shown_state(meaning, input.site.today), input.site.messages, view);
  view.own("row_attributes", state_attributes(meaning));
  view.text("number", activity.number != nullptr ? activity.number->text : std::string_view{});
}

}  // namespace roadbook
