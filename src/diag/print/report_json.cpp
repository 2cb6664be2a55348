#include "diag/print/report_json.h"

#include "diag/printable.h"

namespace roadbook {

void ReportJson::text(std::string_view name, std::string_view value) {
  json_.key(name).value(printable(value));
}

}  // namespace roadbook
