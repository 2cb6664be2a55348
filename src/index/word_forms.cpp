#include "index/word_forms.h"

#include <algorithm>

#include "base/russian.h"
#include "index/word_data.h"
#include "index/words.h"

namespace roadbook {

namespace {

void add_once(std::vector<std::string>& list, std::string text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

bool is_infinitive(std::string_view word) {
  for (const std::string_view ending : {"ть", "ти", "чь", "ся", "сь"}) {
    if (word.ends_with(ending)) return true;
  }
  return false;
}

void add_irregular(const std::string& form, FormStems& stems) {
  for (const IrregularForm& irregular : kIrregularForms) {
    if (irregular.form != form) continue;
    std::string head = stem(irregular.word);
    if (head != stems.own) add_once(stems.also, std::move(head));
  }
}

}  // namespace

FormStems stems_of_form(const std::string& form, const Dictionary& dictionary) {
  FormStems stems;
  stems.own = stem_of_form(form);
  if (has_digit(form)) return stems;
  const std::vector<std::string_view> words = dictionary.find_words(form);
  const bool agrees = std::any_of(words.begin(), words.end(),
                                  [&stems](std::string_view word) { return stem(fold(word)) == stems.own; });
  for (const std::string_view word : words) {
    std::string word_stem = stem(fold(word));
    // «дел» is of «дело»; that it is also of «деть» would only mix the two.
    if (agrees && word_stem != stems.own && is_infinitive(word)) continue;
    stems.words.emplace_back(word);
    if (word_stem != stems.own) add_once(stems.also, std::move(word_stem));
  }
  add_irregular(form, stems);
  std::sort(stems.also.begin(), stems.also.end());
  return stems;
}

std::vector<StrayForm> list_stray_forms(const std::string& word, const Dictionary& dictionary) {
  std::vector<StrayForm> strays;
  const std::string word_stem = stem(fold(word));
  for (const std::string& form : dictionary.list_forms(word)) {
    if (stem(form) == word_stem) continue;
    FormStems stems = stems_of_form(form, dictionary);
    if (stems.also.empty()) continue;
    strays.push_back({stems.own, form.substr(stems.own.size()), std::move(stems.also)});
  }
  return strays;
}

std::vector<StrayForm> list_irregular_forms() {
  std::vector<StrayForm> forms;
  for (const IrregularForm& irregular : kIrregularForms) {
    FormStems stems;
    stems.own = stem(irregular.form);
    add_irregular(std::string{irregular.form}, stems);
    if (stems.also.empty()) continue;
    std::string ending{irregular.form.substr(stems.own.size())};
    forms.push_back({std::move(stems.own), std::move(ending), std::move(stems.also)});
  }
  return forms;
}

}  // namespace roadbook
