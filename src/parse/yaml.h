// The only door to yaml-cpp: YAML text into a small tree with exact places. Used for front matter,
// registries, the site's configuration and the message catalogues. The tree is syntax, not the model: readers
// turn it into entities.
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

  // A fault of the text broke it off: what is missing from it, or looks wrong in it, may not be the writer's
  // doing.
  bool cut_short = false;

  bool is_scalar() const { return kind == Kind::scalar; }
};

struct YamlEntry {
  std::string key;
  SourceSpan key_span;
  YamlValue value;
};

inline constexpr std::size_t kDeepestYaml = 16;

// Parses the bytes [begin, begin + length) of the file's text. Faults are reported as
// document/bad-front-matter; what was read before a fault is kept, so that later stages can say more. Anchors
// and aliases are not allowed: they could multiply a small text beyond any memory.
YamlValue parse_yaml(std::string_view file_text, SourceSpan where, Findings& findings);

// The same by the library alone: for what is not simple (see simple_yaml.h), and for the test that compares
// the two.
YamlValue parse_any_yaml(std::string_view file_text, SourceSpan where, Findings& findings);

}  // namespace roadbook
