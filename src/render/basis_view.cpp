#include "render/basis_view.h"

#include "wording/dates.h"

namespace roadbook {

std::string basis_requisites(const Basis& basis, const Messages& messages) {
  std::string out;
  if (basis.date) out = long_date(*basis.date, messages);
  if (basis.number.empty()) return out;
  if (!out.empty()) out.append(", ");
  return out.append(messages.text("site.requisites.number", {{"number", basis.number}}));
}

}  // namespace roadbook
