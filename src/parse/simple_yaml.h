// The YAML that nearly all front matter is: «key: plain words», lists of plain words and maps of them one
// level deep. Read here in a fraction of the library's time; anything else, down to a quote or a comment
// behind a value, is left to the library. A property test holds both to the same tree.
#pragma once

#include <optional>
#include <string_view>

#include "parse/yaml.h"

namespace roadbook {

// Nothing: the text is not of this simple kind. `text` is the bytes of `where`.
std::optional<YamlValue> parse_simple_yaml(std::string_view text, SourceSpan where);

}  // namespace roadbook
