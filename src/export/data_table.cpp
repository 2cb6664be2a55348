#include "export/data_table.h"

#include <array>

#include "export/rows.h"

namespace roadbook {

namespace {

using enum FieldType;

constexpr std::array kDocuments{
    DataField{"id"},
    DataField{"type"},
    DataField{"title"},
    DataField{"number"},
    DataField{"date", day},
    DataField{"issuer"},
    DataField{"territory"},
    DataField{"region"},
    DataField{"period_start", day},
    DataField{"period_end", day},
    DataField{"order", text, "documents"},
    DataField{"parent", text, "documents"},
    DataField{"activities", number},
    DataField{"page"},
};

constexpr std::array kActivities{
    DataField{"id"},
    DataField{"document", text, "documents"},
    DataField{"section"},
    DataField{"number"},
    DataField{"activity"},
    DataField{"deadline"},
    DataField{"understood", flag},
    DataField{"start", day},
    DataField{"end", day},
    DataField{"kind"},
    DataField{"rrule"},
    DataField{"executors"},
    DataField{"executor_ids"},
    DataField{"result"},
    DataField{"form"},
    DataField{"status"},
    DataField{"state"},
    DataField{"note"},
    DataField{"page"},
};

constexpr std::array kExecutors{
    DataField{"id"},
    DataField{"name"},
    DataField{"short"},
    DataField{"kind"},
    DataField{"aliases"},
    DataField{"members"},
    DataField{"head", text, "executors"},
    DataField{"part_of", text, "executors"},
    DataField{"holder", text, "executors"},
    DataField{"territory"},
    DataField{"region"},
    DataField{"activities", number},
    DataField{"page"},
};

constexpr std::array kFindings{
    DataField{"rule"},         DataField{"severity"},       DataField{"file"},
    DataField{"line", number}, DataField{"column", number}, DataField{"document", text, "documents"},
    DataField{"message"},      DataField{"hint"},
};

constexpr std::array kDeadlines{
    DataField{"activity", text, "activities"},
    DataField{"position", number},
    DataField{"kind"},
    DataField{"start", day},
    DataField{"end", day},
    DataField{"rrule"},
    DataField{"text"},
    DataField{"year_inferred", flag},
};

constexpr std::array kMentions{
    DataField{"activity", text, "activities"},
    DataField{"position", number},
    DataField{"text"},
    DataField{"remark"},
    DataField{"executor", text, "executors"},
};

constexpr std::array kPublished{
    DataTable{"documents", kDocuments, true, rows::write_documents},
    DataTable{"activities", kActivities, true, rows::write_activities},
    DataTable{"executors", kExecutors, true, rows::write_executors},
    DataTable{"findings", kFindings, false, rows::write_findings},
};

constexpr std::array kDetails{
    DataTable{"deadlines", kDeadlines, false, rows::write_deadlines},
    DataTable{"mentions", kMentions, false, rows::write_mentions},
};

}  // namespace

std::span<const DataTable> data_tables() { return kPublished; }
std::span<const DataTable> detail_tables() { return kDetails; }

}  // namespace roadbook
