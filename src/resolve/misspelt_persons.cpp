#include "resolve/misspelt_persons.h"

namespace roadbook {

void find_misspelt_persons(const Order& order, const ExecutorScope& scope, DocumentMeaning& meaning) {
  for (std::uint32_t i = 0; i < order.directives.size(); ++i) {
    const std::string_view text = order.directives[i].text;
    for (const PhraseSpan person : find_persons(text)) {
      const std::string_view name = text.substr(person.begin, person.length);
      if (find_executor(name, scope)) continue;
      std::vector<std::string> nearest = similar_persons(name, scope);
      if (!nearest.empty()) meaning.misspelt_persons.push_back({i, person, std::move(nearest)});
    }
  }
}

}  // namespace roadbook
