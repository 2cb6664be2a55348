#include "deadline/deadline.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "base/json.h"
#include "base/text.h"
#include "base/utf8.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/phrase_input.h"
#include "export/deadline_json.h"
#include "pipeline.h"
#include "wording/deadlines.h"

namespace roadbook {

namespace {

std::string_view part_of(std::string_view phrase, PhraseSpan span) {
  return phrase.substr(span.begin, span.length);
}

// Carets under what was not understood.
std::string mark_unparsed(std::string_view phrase, const Deadline& deadline) {
  std::string marks;
  std::size_t column = 0;
  for (const PhraseSpan& span : deadline.unparsed) {
    const std::size_t begin = display_width(phrase.substr(0, span.begin));
    marks.append(begin - std::min(begin, column), ' ');
    column = begin + std::max<std::size_t>(1, display_width(part_of(phrase, span)));
    marks.append(column - begin, '^');
  }
  return marks;
}

struct ExplainedPart {
  std::uint32_t begin = 0;  // in the phrase
  std::string line;
};

// Understood and not understood parts in the order of the text.
std::vector<ExplainedPart> list_parts(std::string_view phrase, const Deadline& deadline,
                                      const Messages& messages) {
  const auto text_of = [phrase](PhraseSpan span) { return collapse_spaces(part_of(phrase, span)); };
  std::vector<ExplainedPart> parts;
  for (const DeadlinePart& part : deadline.parts) {
    std::string words = describe_part(part, messages);
    if (part.year_inferred) words.append("; ").append(messages.text("cli.deadline.year-inferred"));
    const MessageFacts facts{{"text", text_of(part.text)}, {"words", std::move(words)}};
    parts.push_back({part.text.begin, messages.text("cli.deadline.part", facts)});
  }
  for (const PhraseSpan& span : deadline.unparsed) {
    parts.push_back({span.begin, messages.text("cli.deadline.not-understood", {{"text", text_of(span)}})});
  }
  std::ranges::sort(parts, {}, &ExplainedPart::begin);
  return parts;
}

std::string explain_in_words(std::string_view phrase, const Deadline& deadline, const Messages& messages) {
  std::string out{phrase};
  std::ranges::replace(out, '\n', ' ');
  out.append("\n");
  if (!deadline.unparsed.empty()) out.append(mark_unparsed(phrase, deadline)).append("\n");
  for (const ExplainedPart& part : list_parts(phrase, deadline, messages)) {
    out.append("  ").append(part.line).append("\n");
  }
  if (is_blank(phrase)) out.append("  ").append(messages.text("cli.deadline.blank")).append("\n");
  return out;
}

std::string explain_in_json(std::string_view phrase, const Period& period, const Deadline& deadline) {
  JsonWriter json;
  json.begin_object();
  json.key("phrase").value(phrase);
  json.key("period").value(format_iso(period.first) + "/" + format_iso(period.last));
  write_deadline_fields(json, phrase, deadline);
  json.end_object();
  return json.take() + "\n";
}

class DeadlineExplainer {
 public:
  DeadlineExplainer(const DeadlineOptions& options, const Period& period, const Messages& messages)
      : options_(options), period_(period), messages_(messages) {}

  int run() {
    const bool complete = read_phrases(options_.phrases, messages_, "cli.deadline.line-too-long",
                                       [this](std::string_view phrase) { return explain(phrase); });
    if (!complete || !printed_) return kExitIo;
    return all_understood_ ? kExitOk : kExitFindings;
  }

 private:
  bool explain(std::string_view phrase) {
    const Deadline deadline = read(phrase);
    all_understood_ = all_understood_ && deadline.understood();
    printed_ = print_result(options_.json ? explain_in_json(phrase, period_, deadline)
                                          : explain_in_words(phrase, deadline, messages_));
    return printed_;
  }

  // The calendar is read only where a phrase may need it: that takes longer than thousands of phrases.
  Deadline read(std::string_view phrase) {
    Deadline deadline = parse_deadline(phrase, period_);
    if (deadline.understood()) return deadline;
    if (!calendar_) {
      entries_ = read_standard_calendar();
      std::vector<const CalendarEntry*> all;
      for (const CalendarEntry& entry : entries_) all.push_back(&entry);
      calendar_.emplace(std::move(all));
    }
    return parse_deadline(phrase, period_, &*calendar_);
  }

  const DeadlineOptions& options_;
  const Period& period_;
  const Messages& messages_;
  std::vector<CalendarEntry> entries_;  // of the calendar
  std::optional<ProductionCalendar> calendar_;
  bool all_understood_ = true;
  bool printed_ = true;  // otherwise nobody takes the output any more
};

}  // namespace

int run_deadline(const Command& command, const Setup& setup) {
  const Date today = command.build.today ? *command.build.today : today_by_clock();
  const Period period =
      command.deadline.period ? *command.deadline.period : year_period(static_cast<int>(today.year()));
  return DeadlineExplainer{command.deadline, period, setup.messages}.run();
}

}  // namespace roadbook
