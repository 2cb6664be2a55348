#include "parse/keys.h"

#include <array>

namespace roadbook {

namespace {

using enum ValueType;

constexpr std::array kCommon{
    Key{"type", "тип", document_type, true, "what the document is: order, roadmap, page"},
    Key{"title", "название", text, false, "the document's own title"},
    Key{"territory", "территория", text, false, "the municipality or region"},
    Key{"coordinator", "координатор", text, false, "who coordinates"},
    Key{"abbreviations", "сокращения", text_map, false, "short form: full form"},
    Key{"accept", "допущения", accept_list, false, "findings that are accepted, with reasons"},
};

constexpr std::array kOrder{
    Key{"number", "номер", text, true, "the order's number"},
    Key{"date", "дата", date, true, "the day of signing"},
    Key{"issuer", "издатель", text, true, "the body that issued it"},
    Key{"place", "место", text, false, "where it was signed"},
    Key{"basis", "основание", basis_list, false, "documents that it rests on"},
    Key{"approves", "утверждает", document_ids, false, "documents that it approves"},
    Key{"amends", "изменяет", document_ids, false, "documents that it amends"},
    Key{"repeals", "отменяет", document_ids, false, "documents that it repeals"},
    Key{"signatory", "подписал", signatory, false, "who signed it"},
    Key{"control", "контроль", text, false, "who is in control of its execution"},
};

constexpr std::array kRoadmap{
    Key{"period", "период", period, true, "the years or days that the plan covers"},
    Key{"order", "приказ", document_id, false, "the approving order"},
    Key{"parent", "вышестоящий", document_id, false, "the plan above"},
    Key{"schools", "школы", texts, false, "the schools that the plan is about"},
    Key{"published", "опубликовано", date, false, "the day of publication"},
};

constexpr std::array kBasis{
    Key{"document", "документ", document_id, false, "id of the document, if it stands in content/"},
    Key{"issuer", "издатель", text, false, "the body that issued it"},
    Key{"number", "номер", text, false, "its number"},
    Key{"date", "дата", date, false, "its date"},
    Key{"title", "название", text, false, "its title"},
};

constexpr std::array kSignatory{
    Key{"position", "должность", text, true, "the post"},
    Key{"name", "имя", text, true, "initials and surname"},
};

constexpr std::array kAccept{
    Key{"rule", "правило", text, true, "code of the rule"},
    Key{"where", "где", text, false, "number of the activity; without it, the whole document"},
    Key{"reason", "причина", text, true, "why the finding is accepted"},
};

constexpr std::array kRegistry{
    Key{"territory", "территория", text, false, "territory of the documents in the folder"},
    Key{"region", "регион", text, false, "region of the documents in the folder"},
    Key{"executors", "исполнители", executor_list, false, "the executors"},
};

constexpr std::array kExecutor{
    Key{"id", "id", text, true, "Latin letters, digits and hyphens"},
    Key{"name", "название", text, true, "the full name"},
    Key{"short", "кратко", text, false, "the short name"},
    Key{"kind", "вид", executor_kind, false, "organization, person, role or group"},
    Key{"aliases", "синонимы", texts, false, "other names"},
    Key{"members", "состав", texts, false, "ids of a group's members"},
    Key{"head", "руководитель", text, false, "id of the head"},
    Key{"part_of", "входит в", text, false, "id of the body that it belongs to"},
    Key{"holder", "назначен", text, false, "id of the person who holds the role"},
};

constexpr std::array kConfig{
    Key{"title", "название", text, false, "the site's title"},
    Key{"office", "ведомство", text, false, "who publishes the site"},
    Key{"language", "язык", language, false, "ru or en"},
    Key{"base_url", "адрес", text, false, "absolute address of the site, for feeds"},
    Key{"severities", "важность", severity_map, false, "rule: error, warning, note or off"},
    Key{"columns", "столбцы", columns_map, false, "column: further headings"},
};

}  // namespace

std::span<const Key> common_keys() { return kCommon; }
std::span<const Key> order_keys() { return kOrder; }
std::span<const Key> roadmap_keys() { return kRoadmap; }
std::span<const Key> basis_keys() { return kBasis; }
std::span<const Key> signatory_keys() { return kSignatory; }
std::span<const Key> accept_keys() { return kAccept; }
std::span<const Key> registry_keys() { return kRegistry; }
std::span<const Key> executor_keys() { return kExecutor; }
std::span<const Key> config_keys() { return kConfig; }

}  // namespace roadbook
