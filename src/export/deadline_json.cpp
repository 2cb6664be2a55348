#include "export/deadline_json.h"

#include <string>

namespace roadbook {

namespace {

void write_day(JsonWriter& json, std::string_view key, const std::optional<Date>& day) {
  json.key(key);
  if (day) {
    json.value(format_iso(*day));
  } else {
    json.null();
  }
}

std::string_view part_of(std::string_view phrase, PhraseSpan span) {
  return phrase.substr(span.begin, span.length);
}

}  // namespace

void write_deadline_fields(JsonWriter& json, std::string_view phrase, const Deadline& deadline) {
  json.key("understood").value(deadline.understood());
  json.key("spans").begin_array();
  for (const DeadlinePart& part : deadline.parts) {
    json.begin_object();
    json.key("kind").value(kind_name(part.meaning));
    write_day(json, "start", first_day(part.meaning));
    write_day(json, "end", last_day(part.meaning));
    json.key("rrule");
    if (const auto* recurring = std::get_if<Recurring>(&part.meaning)) {
      json.value(recurring->rrule);
    } else {
      json.null();
    }
    json.key("text").value(part_of(phrase, part.text));
    if (part.year_inferred) json.key("year_inferred").value(true);
    json.end_object();
  }
  json.end_array();
  if (deadline.unparsed.empty()) return;
  json.key("unparsed").begin_array();
  for (const PhraseSpan& span : deadline.unparsed) json.value(part_of(phrase, span));
  json.end_array();
}

}  // namespace roadbook
