#include "export/json_lines.h"

namespace roadbook {

JsonWriter& JsonLinesSink::next() {
  if (field_ == 0) json_.begin_object();
  return json_.key(fields_[field_++].name);
}

void JsonLinesSink::text(std::string_view value) {
  if (value.empty()) {
    next().null();
  } else {
    next().value(value);
  }
}

void JsonLinesSink::day(const std::optional<Date>& value) {
  text(value ? format_iso(*value) : std::string{});
}

void JsonLinesSink::number(std::size_t value) { next().value(value); }

void JsonLinesSink::flag(bool value) { next().value(value); }

void JsonLinesSink::end_row() {
  json_.end_object();
  out_.append(json_.take()).append("\n");
  field_ = 0;
}

}  // namespace roadbook
