#include "parse/read_messages.h"

#include "parse/yaml.h"

namespace roadbook {

namespace {

void add_wordings(YamlValue value, std::string key, Messages& messages) {
  if (value.is_scalar()) return messages.set(std::move(key), std::move(value.text));
  for (YamlEntry& entry : value.entries) {
    add_wordings(std::move(entry.value), key.empty() ? entry.key : key + "." + entry.key, messages);
  }
}

}  // namespace

std::optional<std::string> read_messages(std::span<const SourceFile> catalogues, Messages& messages) {
  for (const SourceFile& catalogue : catalogues) {
    Findings findings;
    const SourceSpan whole{FileId{0}, 0, static_cast<std::uint32_t>(catalogue.text.size())};
    add_wordings(parse_yaml(catalogue.text, whole, findings), {}, messages);
    if (!findings.empty()) return catalogue.path;
  }
  return std::nullopt;
}

}  // namespace roadbook
