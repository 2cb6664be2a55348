// Finds the YAML front matter of a document: the lines between «---» and «---» at the beginning of the file.
#pragma once

#include <string_view>

#include "parse/yaml.h"

namespace roadbook {

struct FrontMatter {
  YamlValue root;                // a map; empty where there is no front matter
  std::uint32_t body_begin = 0;  // byte offset of the text after it
  bool usable = false;           // a map was read, perhaps with faults
};

// Reports a file that is empty, has no front matter or never closes it.
FrontMatter read_front_matter(std::string_view text, FileId file, Findings& findings);

}  // namespace roadbook
