#include "resolve/misspelt_persons.h"

#include <utility>

namespace roadbook {

std::vector<Misspelling> find_misspelt_persons(std::string_view directive, const ExecutorScope& scope) {
  std::vector<Misspelling> found;
  for (const PhraseSpan person : find_persons(directive)) {
    const std::string_view name = directive.substr(person.begin, person.length);
    if (find_executor(name, scope)) continue;
    std::vector<std::string> nearest = similar_persons(name, scope);
    if (!nearest.empty()) found.push_back({person, std::move(nearest)});
  }
  return found;
}

}  // namespace roadbook
