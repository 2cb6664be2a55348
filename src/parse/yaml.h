// The only door to yaml-cpp: YAML text into a small tree with exact places. Used for front matter, registries, the
// site's configuration and the message catalogues. The tree is syntax, not the model: readers turn it into entities.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "diag/source.h"

namespace roadbook {

struct YamlEntry;

struct YamlValue {
  enum class Kind : std::uint8_t { null, scalar, list, map } kind = Kind::null;
  SourceSpan span;  // of a scalar with its quotes; of a list or map: where it begins, with no length
  std::string text;
  std::vector<YamlValue> items;
  std::vector<YamlEntry> entries;  // as written, duplicates too
  bool cut = false;                // a fault stopped the reading inside this list or map: what is missing may be there

  bool is_scalar() const { return kind == Kind::scalar; }
};

struct YamlEntry {
  std::string key;
  SourceSpan key_span;
  YamlValue value;
};

inline constexpr std::size_t kDeepestYaml = 16;

// Parses the bytes [begin, begin + length) of the file's text. Faults are reported as document/bad-front-matter; what
// was read before a fault is kept, so that later stages can say more. Anchors and aliases are not allowed: they could
// multiply a small text beyond any memory.
YamlValue parse_yaml(std::string_view file_text, SourceSpan where, Findings& findings);

}  // namespace roadbook
