#include "base/address.h"

#include "base/escape.h"

namespace roadbook {

std::string encode_path(std::string_view path) { return percent_encode(path, "/#"); }

}  // namespace roadbook
