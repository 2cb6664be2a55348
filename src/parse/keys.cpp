#include "parse/keys.h"

#include <array>

namespace roadbook {

namespace {

using enum ValueType;

constexpr std::array kCommon{
    Key{"type", "тип", document_type, true},
    Key{"title", "название", text, false},
    Key{"territory", "территория", text, false},
    Key{"coordinator", "координатор", text, false},
    Key{"abbreviations", "сокращения", text_map, false},
    Key{"accept", "допущения", accept_list, false},
};

constexpr std::array kOrder{
    Key{"number", "номер", text, true},
    Key{"date", "дата", date, true},
    Key{"issuer", "издатель", text, true},
    Key{"place", "место", text, false},
    Key{"basis", "основание", basis_list, false},
    Key{"approves", "утверждает", document_ids, false},
    Key{"amends", "изменяет", document_ids, false},
    Key{"repeals", "отменяет", document_ids, false},
    Key{"signatory", "подписал", signatory, false},
    Key{"control", "контроль", text, false},
};

constexpr std::array kRoadmap{
    Key{"period", "период", period, true},
    Key{"order", "приказ", document_id, false},
    Key{"parent", "вышестоящий", document_id, false},
    Key{"schools", "школы", texts, false},
    Key{"published", "опубликовано", date, false},
};

constexpr std::array kBasis{
    Key{"document", "документ", document_id, false},
    Key{"issuer", "издатель", text, false},
    Key{"number", "номер", text, false},
    Key{"date", "дата", date, false},
    Key{"title", "название", text, false},
};

constexpr std::array kSignatory{
    Key{"position", "должность", text, true},
    Key{"name", "имя", text, true},
};

constexpr std::array kAccept{
    Key{"rule", "правило", text, true},
    Key{"where", "где", text, false},
    Key{"reason", "причина", text, true},
};

constexpr std::array kRegistry{
    Key{"territory", "территория", text, false},
    Key{"region", "регион", text, false},
    Key{"executors", "исполнители", executor_list, false},
};

constexpr std::array kExecutor{
    Key{"id", "id", text, true},
    Key{"name", "название", text, true},
    Key{"short", "кратко", text, false},
    Key{"kind", "вид", executor_kind, false},
    Key{"aliases", "синонимы", texts, false},
    Key{"members", "состав", texts, false},
    Key{"head", "руководитель", text, false},
    Key{"part_of", "входит в", text, false},
    Key{"holder", "назначен", text, false},
};

constexpr std::array kConfig{
    Key{"title", "название", text, false},
    Key{"office", "ведомство", text, false},
    Key{"language", "язык", language, false},
    Key{"base_url", "адрес", text, false},
    Key{"monthly_limit", "сроков в месяц", text, false},
    Key{"footer", "подвал", text, false},
    Key{"colour", "цвет", colour, false},
    Key{"colour_dark", "цвет ночью", colour, false},
    Key{"severities", "важность", severity_map, false},
    Key{"columns", "столбцы", columns_map, false},
    Key{"outputs", "выгрузки", output_list, false},
    Key{"synonyms", "синонимы", texts, false},
};

constexpr std::array kCalendar{
    Key{"calendar", "календарь", calendar_list, false},
};

constexpr std::array kCalendarEntry{
    Key{"year", "год", year, false},
    Key{"region", "регион", text, false},
    Key{"territory", "территория", text, false},
    Key{"days_off", "нерабочие", calendar_days, false},
    Key{"working", "рабочие", calendar_days, false},
    Key{"short", "сокращённые", calendar_days, false},
};

}  // namespace

std::span<const KeySet> key_sets() {
  static constexpr std::array kSets{
      KeySet{"common", kCommon},
      KeySet{"order", kOrder},
      KeySet{"roadmap", kRoadmap},
      KeySet{"basis", kBasis},
      KeySet{"signatory", kSignatory},
      KeySet{"accept", kAccept},
      KeySet{"registry", kRegistry},
      KeySet{"executor", kExecutor},
      KeySet{"config", kConfig},
      KeySet{"calendar", kCalendar},
      KeySet{"calendar_entry", kCalendarEntry},
  };
  return kSets;
}

std::string_view type_key(ValueType value) {
  switch (value) {
    case text:
      return "text";
    case date:
      return "date";
    case period:
      return "period";
    case document_id:
      return "document_id";
    case document_ids:
      return "document_ids";
    case texts:
      return "texts";
    case text_map:
      return "text_map";
    case document_type:
      return "document_type";
    case executor_kind:
      return "executor_kind";
    case language:
      return "language";
    case basis_list:
      return "basis_list";
    case signatory:
      return "signatory";
    case accept_list:
      return "accept_list";
    case executor_list:
      return "executor_list";
    case severity_map:
      return "severity_map";
    case columns_map:
      return "columns_map";
    case calendar_list:
      return "calendar_list";
    case year:
      return "year";
    case calendar_days:
      return "calendar_days";
    case output_list:
      return "output_list";
    case colour:
      return "colour";
  }
  return "";
}

std::span<const Key> common_keys() { return kCommon; }
std::span<const Key> order_keys() { return kOrder; }
std::span<const Key> roadmap_keys() { return kRoadmap; }
std::span<const Key> basis_keys() { return kBasis; }
std::span<const Key> signatory_keys() { return kSignatory; }
std::span<const Key> accept_keys() { return kAccept; }
std::span<const Key> registry_keys() { return kRegistry; }
std::span<const Key> executor_keys() { return kExecutor; }
std::span<const Key> config_keys() { return kConfig; }
std::span<const Key> calendar_keys() { return kCalendar; }
std::span<const Key> calendar_entry_keys() { return kCalendarEntry; }

}  // namespace roadbook
