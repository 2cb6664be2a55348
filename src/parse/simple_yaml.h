// The YAML that nearly all front matter, registries and catalogues of wordings are: maps and lists in one
// another by indent, words that are plain or in quotation marks and end with their line, «[а, б]», «{ 0: а,
// 1: "б" }». Read here in a fraction of the library's time; anything else, down to a comment behind a value,
// is left to the library. A property test holds both to the same tree.
#pragma once

#include <optional>
#include <string_view>

#include "parse/yaml.h"

namespace roadbook {

// Nothing: the text is not of this simple kind. `text` is the bytes of `where`.
std::optional<YamlValue> parse_simple_yaml(std::string_view text, SourceSpan where);

}  // namespace roadbook
