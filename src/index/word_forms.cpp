#include "index/word_forms.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/russian.h"
#include "base/text.h"
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

// Forms of the short list and the words that they belong to, by form.
const std::vector<std::pair<std::string_view, std::string_view>>& irregular_forms() {
  static const auto forms = [] {
    std::vector<std::pair<std::string_view, std::string_view>> all;
    for (const IrregularWord& irregular : kIrregularWords) {
      for (const std::string_view form : split(irregular.forms, ' ')) all.emplace_back(form, irregular.word);
    }
    std::sort(all.begin(), all.end());
    return all;
  }();
  return forms;
}

void add_irregular(std::string_view form, FormStems& stems) {
  const auto& forms = irregular_forms();
  for (auto at = std::lower_bound(forms.begin(), forms.end(), std::pair{form, std::string_view{}});
       at != forms.end() && at->first == form; ++at) {
    std::string head = stem(at->second);
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
  for (const auto& [form, word] : irregular_forms()) {
    FormStems stems;
    stems.own = stem(form);
    add_irregular(form, stems);
    if (stems.also.empty()) continue;
    std::string ending{form.substr(stems.own.size())};
    forms.push_back({std::move(stems.own), std::move(ending), std::move(stems.also)});
  }
  return forms;
}

}  // namespace roadbook
