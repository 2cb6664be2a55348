#include "support/finding_words.h"

#include <algorithm>
#include <array>

#include "support/checked_files.h"

namespace roadbook::test {

namespace {

struct Language {
  std::string name;
  Messages messages;
};

const std::array<Language, 2>& languages() {
  static const std::array<Language, 2> all{{{"ru", catalogue("ru")}, {"en", catalogue("en")}}};
  return all;
}

bool has_fact(const Finding& finding, std::string_view name) {
  return std::any_of(finding.facts.begin(), finding.facts.end(),
                     [name](const auto& fact) { return fact.first == name; });
}

void check_wording(const Finding& finding, const Language& language, const std::string& key,
                   std::vector<std::string>& faults) {
  if (!language.messages.has(key)) {
    faults.push_back(language.name + ": no " + key);
    return;
  }
  const std::string_view wording = language.messages.text(key);
  for (std::size_t open = wording.find('{'); open != std::string_view::npos;
       open = wording.find('{', open + 1)) {
    const std::string_view name = wording.substr(open + 1, wording.find('}', open) - open - 1);
    if (!has_fact(finding, name))
      faults.push_back(language.name + ": " + key + " asks for {" + std::string{name} + "}");
  }
}

}  // namespace

std::vector<std::string> missing_words(const Finding& finding) {
  std::vector<std::string> faults;
  const std::string rule = "rules." + std::string{finding.rule} + ".";
  for (const Language& language : languages()) {
    const std::string variant{finding.variant};
    check_wording(finding, language, rule + variant, faults);
    const std::string own_hint = rule + variant + "-hint";
    check_wording(finding, language, language.messages.has(own_hint) ? own_hint : rule + "hint", faults);
    check_wording(finding, language, rule + "why", faults);
    for (const RelatedPlace& related : finding.related) {
      check_wording(finding, language, rule + std::string{related.message}, faults);
    }
  }
  return faults;
}

}  // namespace roadbook::test
