// The JSON shape of an understood deadline (spec, section 4), the same in every output.
#pragma once

#include <string_view>

#include "base/json.h"
#include "model/deadline.h"

namespace roadbook {

// Writes "understood", "spans" and, as a list, where any part is not understood, "unparsed" into the object
// that is open.
void write_deadline_fields(JsonWriter& json, std::string_view phrase, const Deadline& deadline);

}  // namespace roadbook
