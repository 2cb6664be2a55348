// Escaping for pages, and addresses relative to them.
#pragma once

#include <string>
#include <string_view>

#include "base/address.h"
#include "base/escape.h"

namespace roadbook {

// "../../" for a page at "zeya/roadmap/index.html": what leads from the page to the site's root.
std::string path_to_root(std::string_view page_path);

}  // namespace roadbook
