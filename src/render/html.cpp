#include "render/html.h"

#include <algorithm>

namespace roadbook {

std::string path_to_root(std::string_view page_path) {
  std::string out;
  for (auto i = std::count(page_path.begin(), page_path.end(), '/'); i > 0; --i) out += "../";
  return out;
}

}  // namespace roadbook
