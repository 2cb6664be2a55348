#include "parse/fields.h"

#include <algorithm>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "deadline/deadline.h"

namespace roadbook {

namespace {

constexpr std::size_t kNearestKey = 3;  // edits between an unknown key and the one that may be meant
constexpr std::size_t kLongestShownValue = 80;

bool is_key(const Key& key, std::string_view folded) {
  // Folding changes no length of a Russian word.
  return folded == key.name || (folded.size() == key.russian.size() && folded == fold(key.russian));
}

bool is_latin(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string shortened(std::string_view text) {
  if (text.size() <= kLongestShownValue) return std::string{text};
  std::size_t end = kLongestShownValue;
  while (end > 0 && is_continuation(text[end])) --end;
  return std::string{text.substr(0, end)} + "…";
}

}  // namespace

Fields::Fields(const YamlValue& map, std::vector<std::span<const Key>> keys, Findings& findings)
    : map_(map), findings_(findings) {
  std::size_t count = 0;
  for (const auto set : keys) count += set.size();
  known_.reserve(count);
  for (const auto set : keys) {
    for (const Key& key : set) known_.push_back({&key, nullptr});
  }
  for (const YamlEntry& entry : map.entries) {
    Known* known = find_known(entry.key);
    if (known == nullptr) {
      report_unknown(entry);
    } else if (known->entry != nullptr) {
      findings_.push_back({"document/duplicate-key",
                           entry.key_span,
                           {{"key", entry.key}},
                           {{known->entry->key_span, "first"}}});
    } else {
      known->entry = &entry;
    }
  }
  for (const Known& known : known_) {
    if (!known.key->required || map.cut_short || find(known.key->name) != nullptr) continue;
    const SourceSpan place = known.entry != nullptr ? known.entry->key_span : map.span;
    findings_.push_back(
        {"document/missing-key",
         place,
         {{"key", std::string{known.key->russian}}, {"english", std::string{known.key->name}}}});
  }
}

Fields::Known* Fields::find_known(std::string_view written) {
  // Nearly all are written as the table has them.
  for (Known& known : known_) {
    if (written == known.key->russian || written == known.key->name) return &known;
  }
  const std::string folded = fold(trim(written));
  for (Known& known : known_) {
    if (is_key(*known.key, folded)) return &known;
  }
  return nullptr;
}

void Fields::report_unknown(const YamlEntry& entry) const {
  std::size_t best = kNearestKey + 1;
  std::string_view nearest;
  for (const Known& known : known_) {
    for (const std::string_view name : {known.key->russian, known.key->name}) {
      const std::size_t distance = edit_distance(entry.key, name, kNearestKey);
      if (distance < best && distance * 2 < count_chars(name)) {
        best = distance;
        nearest = name;
      }
    }
  }
  MessageFacts facts{{"key", shortened(entry.key)}, {"nearest", std::string{nearest}}};
  findings_.push_back({"document/unknown-key",
                       entry.key_span,
                       std::move(facts),
                       {},
                       nearest.empty() ? "no-nearest" : "message"});
}

const YamlValue* Fields::find(std::string_view name) const {
  for (const Known& known : known_) {
    if (known.key->name != name || known.entry == nullptr) continue;
    const YamlValue& value = known.entry->value;
    const bool empty = value.kind == YamlValue::Kind::null || (value.is_scalar() && is_blank(value.text));
    return empty ? nullptr : &value;
  }
  return nullptr;
}

std::string_view Fields::shown_name(std::string_view name) const {
  for (const Known& known : known_) {
    if (known.key->name != name) continue;
    return known.entry != nullptr && is_latin(known.entry->key) ? known.key->name : known.key->russian;
  }
  return name;
}

void Fields::report_bad_value(std::string_view name, const YamlValue& value,
                              std::string_view expected) const {
  if (value.cut_short) return;  // the fault itself is reported
  findings_.push_back({"document/bad-value",
                       value.span,
                       {{"key", std::string{shown_name(name)}},
                        {"value", shortened(value.text)},
                        {"expected", std::string{expected}}}});
}

const YamlValue* Fields::find_scalar(std::string_view name) const {
  const YamlValue* value = find(name);
  if (value == nullptr || value->is_scalar()) return value;
  report_bad_value(name, *value, "text");
  return nullptr;
}

Field<std::string> Fields::read_text(std::string_view name) const {
  const YamlValue* value = find_scalar(name);
  if (value == nullptr) return {};
  return {collapse_spaces(value->text), value->span, true};
}

Field<Date> Fields::read_date(std::string_view name) const {
  const YamlValue* value = find_scalar(name);
  if (value == nullptr) return {};
  if (const auto date = parse_date(trim(value->text))) return {*date, value->span, true};
  report_bad_value(name, *value, "date");
  return {};
}

Field<Period> Fields::read_period(std::string_view name) const {
  const YamlValue* value = find_scalar(name);
  if (value == nullptr) return {};
  if (const auto period = parse_period(value->text)) return {*period, value->span, true};
  report_bad_value(name, *value, "period");
  return {};
}

std::vector<WrittenReference> Fields::read_texts(std::string_view name) const {
  const YamlValue* value = find(name);
  if (value == nullptr) return {};
  if (value->is_scalar()) return {{collapse_spaces(value->text), value->span}};
  std::vector<WrittenReference> texts;
  if (value->kind == YamlValue::Kind::map) report_bad_value(name, *value, "list");
  for (const YamlValue& item : value->items) {
    if (item.is_scalar() && !is_blank(item.text)) {
      texts.push_back({collapse_spaces(item.text), item.span});
    } else {
      report_bad_value(name, item, "text");
    }
  }
  return texts;
}

std::optional<WrittenReference> Fields::read_reference(std::string_view name) const {
  Field<std::string> field = read_text(name);
  if (!field.given) return std::nullopt;
  return WrittenReference{std::move(field.value), field.span};
}

}  // namespace roadbook
