// Deadlines where they stand: in the cells of activities and in the directives of orders.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_deadline {

struct DeadlinePlace {
  const Deadline& deadline;
  const Cell* cell = nullptr;            // of an activity
  const Directive* directive = nullptr;  // of an order
  std::string_view source;               // the whole file

  std::string_view text() const { return cell != nullptr ? cell->text : directive->text; }
  std::string_view words(PhraseSpan part) const { return text().substr(part.begin, part.length); }
  // As a message quotes it: one line.
  std::string quoted(PhraseSpan part) const { return collapse_spaces(words(part)); }
  SourceSpan span(PhraseSpan part) const {
    return cell != nullptr ? span_in_cell(*cell, part.begin, part.length, source)
                           : span_in_directive(*directive, part.begin, part.length, source);
  }
};

// Those of one document, in the order of the text; cells where nothing is written are passed over.
template <typename Visit>
void for_each_deadline(const CheckInput& input, DocumentId id, Visit visit) {
  const Document& document = input.corpus.document(id);
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  const std::string_view source = input.sources.file(document.file).text;
  if (const Order* order = document.order()) {
    for (std::size_t i = 0; i < meaning.directives.size(); ++i) {
      visit(DeadlinePlace{meaning.directives[i].deadline, nullptr, &order->directives[i], source});
    }
  }
  if (const Roadmap* roadmap = document.roadmap()) {
    for (std::size_t i = 0; i < meaning.activities.size(); ++i) {
      const Cell* cell = roadmap->activities[i].deadline;
      if (cell == nullptr || is_left_empty(*cell)) continue;
      visit(DeadlinePlace{meaning.activities[i].deadline, cell, nullptr, source});
    }
  }
}

}  // namespace roadbook::rules_deadline
