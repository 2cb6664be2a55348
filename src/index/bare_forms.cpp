#include "index/bare_forms.h"

#include <array>

namespace roadbook {

namespace {

constexpr std::size_t kShortestRoot = 6;  // bytes: three letters
constexpr std::array<std::string_view, 11> kCaseEndings{"ами", "ями", "ам", "ям", "ах", "ях",
                                                        "ов",  "ев",  "ом", "ем", "ей"};
constexpr std::array<std::string_view, 6> kWordEndings{"а", "я", "о", "е", "ь", ""};
constexpr std::array<std::string_view, 3> kGenitiveWordEndings{"а", "я", "о"};  // «земель»: «земля»
constexpr std::array<std::string_view, 2> kFleeting{"о", "е"};
constexpr std::string_view kShortAdjective = "ен";
constexpr std::string_view kFullAdjective = "ный";

bool is_vowel(std::string_view letter) {
  return std::string_view{"аеиоуыэюя"}.find(letter) != std::string_view::npos;
}

// The last letter (of two bytes), which is taken off the text; empty where the text has none.
std::string_view take_letter(std::string_view& text) {
  if (text.size() < 2) return {};
  const std::string_view letter = text.substr(text.size() - 2);
  text.remove_suffix(2);
  return letter;
}

bool ends_in_consonant(std::string_view text) {
  const std::string_view last = take_letter(text);
  return !last.empty() && !is_vowel(last) && last != "ь" && last != "й" && last != "ъ";
}

std::string join(std::string_view a, std::string_view b, std::string_view c, std::string_view d = {}) {
  return std::string{a}.append(b).append(c).append(d);
}

// The root without its last letter and without the sign that stands in a fleeting vowel's place: «пальц»
// gives «пал». Empty where no vowel could have stood there.
std::string_view before_fleeting(std::string_view root, std::string_view& last) {
  last = take_letter(root);
  if (root.ends_with("ь") || root.ends_with("й")) take_letter(root);
  return root.size() < 4 ? std::string_view{} : root;
}

void guess_words_of_case(std::string_view root, std::vector<std::string>& words) {
  for (const std::string_view ending : kWordEndings) words.push_back(join(root, ending, {}));
  std::string_view last;
  const std::string_view begin = before_fleeting(root, last);
  if (begin.empty()) return;
  for (const std::string_view vowel : kFleeting) {
    words.push_back(join(begin, vowel, last));
    words.push_back(join(begin, vowel, last, "ь"));
  }
}

// «писем», «земель»: a vowel that the word itself has not.
void guess_words_of_genitive(std::string_view form, std::vector<std::string>& words) {
  if (form.ends_with("ь")) take_letter(form);
  const std::string_view last = take_letter(form);
  const std::string_view vowel = take_letter(form);
  if (form.size() < 4 || is_vowel(last) || (vowel != kFleeting[0] && vowel != kFleeting[1])) return;
  for (const std::string_view ending : kGenitiveWordEndings) {
    words.push_back(join(form, last, ending));
    words.push_back(join(form, "ь", last, ending));
  }
}

void add_case_forms(std::string_view root, std::vector<std::string>& forms) {
  if (root.size() < kShortestRoot || !ends_in_consonant(root)) return;
  for (const std::string_view ending : kCaseEndings) forms.push_back(join(root, ending, {}));
}

void add_genitives(std::string_view root, std::vector<std::string>& forms) {
  std::string_view last = take_letter(root);
  if (root.ends_with("ь")) take_letter(root);
  if (root.size() < 4 || is_vowel(last)) return;
  for (const std::string_view vowel : kFleeting) {
    forms.push_back(join(root, vowel, last));
    forms.push_back(join(root, vowel, last, "ь"));
  }
}

// «пловец» gives «пловц», «палец» gives «пальц», «боец» gives «бойц».
void add_forms_without_vowel(std::string_view root, std::vector<std::string>& forms) {
  const std::string_view last = take_letter(root);
  const std::string_view vowel = take_letter(root);
  if (vowel != kFleeting[0] && vowel != kFleeting[1]) return;
  for (const std::string_view sign : {"", "ь", "й"}) add_case_forms(join(root, sign, last), forms);
}

}  // namespace

std::vector<std::string> guess_words_of_bare_form(std::string_view folded_form) {
  std::vector<std::string> words;
  guess_words_of_genitive(folded_form, words);
  for (const std::string_view ending : kCaseEndings) {
    if (!folded_form.ends_with(ending)) continue;
    const std::string_view root = folded_form.substr(0, folded_form.size() - ending.size());
    if (root.size() >= kShortestRoot && ends_in_consonant(root)) guess_words_of_case(root, words);
  }
  if (folded_form.ends_with(kShortAdjective))
    words.push_back(
        join(folded_form.substr(0, folded_form.size() - kShortAdjective.size()), kFullAdjective, {}));
  return words;
}

std::vector<std::string> guess_bare_forms_of_word(std::string_view folded_word) {
  std::vector<std::string> forms;
  std::string_view root = folded_word;
  const std::string_view last = take_letter(root);
  if (is_vowel(last) || last == "ь") {
    add_case_forms(root, forms);
    if (last != "ь" && last != "е") add_genitives(root, forms);
  } else {
    root = folded_word;
    add_case_forms(root, forms);
  }
  if (last != "а" && last != "я" && last != "о") add_forms_without_vowel(root, forms);
  if (folded_word.ends_with(kFullAdjective))
    forms.push_back(
        join(folded_word.substr(0, folded_word.size() - kFullAdjective.size()), kShortAdjective, {}));
  return forms;
}

}  // namespace roadbook
