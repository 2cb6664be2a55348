// An order asks for a report on a plan before the plan's last deadline.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/byte_search.h"
#include "base/russian.h"
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_order {

namespace {

using Word = SoughtWord;

// Beginnings of words, folded. A report, whatever it is about:
constexpr std::array kReports{Word{"отчет"}, Word{"отчит"}, Word{"доклад"}, Word{"доложить"}};
// What is a report only if it is about the plan:
constexpr std::array kInformation{Word{"информаци"}, Word{"сведени"}, Word{"справк"}, Word{"итог"},
                                  Word{"материал"}};
constexpr std::array kPlan{Word{"реализац"}, Word{"выполнен"},  Word{"исполнен"},
                           Word{"ходе"},     Word{"дорожн"},    Word{"план"},
                           Word{"программ"}, Word{"мероприят"}, Word{"приказ"}};
// A report on a part of the plan is no fault.
constexpr std::array kPartial{Word{"промежуточн"}, Word{"предварительн"}, Word{"полугод"}, Word{"квартал"}};

template <std::size_t kCount>
std::size_t find_any(std::string_view folded, const std::array<Word, kCount>& beginnings) {
  std::size_t first = std::string_view::npos;
  for (const Word& word : beginnings) {
    for (std::size_t at = word.find(folded, 0); at != std::string_view::npos;
         at = word.find(folded, at + 1)) {
      // Words begin behind a space or a bracket; a letter's second byte is never one of these.
      if (at == 0 || folded[at - 1] == ' ' || folded[at - 1] == '(' || folded[at - 1] == '\n') {
        first = std::min(first, at);
        break;
      }
    }
  }
  return first;
}

template <std::size_t kCount>
bool has_any(std::string_view folded, const std::array<Word, kCount>& beginnings) {
  return find_any(folded, beginnings) != std::string_view::npos;
}

bool names_a_subject(std::string_view folded) {
  return folded.find(" о ") != std::string_view::npos || folded.find(" об ") != std::string_view::npos;
}

bool asks_for_report(std::string_view directive) {
  const std::string folded = fold(directive);
  if (has_any(folded, kPartial)) return false;
  if (const std::size_t at = find_any(folded, kReports); at != std::string_view::npos) {
    const std::string_view rest = std::string_view{folded}.substr(at);
    return !names_a_subject(rest) || has_any(rest, kPlan);
  }
  const std::size_t at = find_any(folded, kInformation);
  return at != std::string_view::npos && has_any(std::string_view{folded}.substr(at), kPlan);
}

struct Report {
  const Directive* directive = nullptr;
  PhraseSpan phrase;
  Date day;
};

// The last report that the order asks for; those before it are partial ones.
std::optional<Report> last_report(const Order& order, const std::vector<DirectiveMeaning>& meanings) {
  std::optional<Report> last;
  for (std::size_t i = 0; i < std::min(order.directives.size(), meanings.size()); ++i) {
    const std::vector<DeadlinePart>& parts = meanings[i].deadline->parts;
    if (parts.empty() || !asks_for_report(order.directives[i].text)) continue;
    for (const DeadlinePart& part : parts) {
      const auto day = last_day(part.meaning);
      if (!day) return std::nullopt;  // a report again and again
      if (!last || *day > last->day) last = Report{&order.directives[i], part.text, *day};
    }
  }
  return last;
}

struct LastDeadline {
  const Cell* cell = nullptr;
  PhraseSpan phrase;
  Date day;
  FileId file{};
};

void find_last_deadline(const Corpus& corpus, DocumentId plan, std::optional<LastDeadline>& last) {
  const Document& document = corpus.document(plan);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return;
  const std::vector<ActivityMeaning>& meanings = corpus.meaning(plan).activities;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const Cell* cell = roadmap->activities[i].deadline;
    if (cell == nullptr) continue;
    for (const DeadlinePart& part : meanings[i].deadline->parts) {
      const auto day = last_day(part.meaning);
      if (day && (!last || *day > last->day)) last = LastDeadline{cell, part.text, *day, document.file};
    }
  }
}

}  // namespace

void check_report_before_end(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const Order* order = document.order();
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  if (order == nullptr || meaning.approves.empty()) return;
  const auto report = last_report(*order, meaning.directives);
  if (!report) return;
  std::optional<LastDeadline> last;
  for (const Reference& plan : meaning.approves) {
    if (plan.target) find_last_deadline(input.corpus, *plan.target, last);
  }
  if (!last || report->day >= last->day) return;
  const SourceSpan deadline =
      span_in_cell(*last->cell, last->phrase.begin, last->phrase.length, input.sources.file(last->file).text);
  findings.push_back({"order/report-before-end",
                      span_in_directive(*report->directive, report->phrase.begin, report->phrase.length,
                                        input.sources.file(document.file).text),
                      {{"report", format_russian(report->day)},
                       {"last", format_russian(last->day)},
                       {"deadline", quoted_part(*last->cell, last->phrase)}},
                      {{deadline, "last-deadline"}}});
}

}  // namespace roadbook::rules_order
