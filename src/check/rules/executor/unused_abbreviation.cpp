// An abbreviation that is spelt out and then never used.
#include <algorithm>
#include <string>
#include <vector>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "check/rule.h"

namespace roadbook::rules_executor {

namespace {

// Nobody spells out more; each is compared with all, so that time would grow with their square.
constexpr std::size_t kMostAbbreviations = 200;

bool is_letter_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_letter(decode_utf8(text, at).code);
}

bool is_letter_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  std::size_t begin = at - 1;
  while (begin > 0 && is_continuation(text[begin])) --begin;
  return is_letter(decode_utf8(text, begin).code);
}

bool is_capital(std::string_view text, std::size_t at) {
  const char32_t code = decode_utf8(text, at).code;
  return fold_char(code) != code;
}

// «ШНОР» in «ШНОРов», not in «ШНОРМ».
bool stands_alone(std::string_view text, std::size_t begin, std::size_t end) {
  if (is_letter_before(text, begin)) return false;
  return !is_letter_at(text, end) || !is_capital(text, end);
}

// Whether the letters stand anywhere but where abbreviations are spelt out.
bool occurs(std::string_view text, const std::string& letters, const std::vector<Abbreviation>& defined,
            FileId file) {
  for (std::size_t at = text.find(letters); at != std::string_view::npos; at = text.find(letters, at + 1)) {
    const bool is_definition = std::any_of(defined.begin(), defined.end(), [&](const Abbreviation& other) {
      return other.span.file == file && other.span.begin <= at && at < other.span.end();
    });
    if (!is_definition && stands_alone(text, at, at + letters.size())) return true;
  }
  return false;
}

// «Дорожная карта» is used in all cases: its words are looked for by their stems.
bool occurs_in_words(std::string_view text, std::string_view short_form, std::size_t definitions) {
  const std::string folded = fold(text);
  const std::string name = fold(short_form);
  std::vector<std::string> stems;
  for (const std::string_view word : split(name, ' ')) {
    if (!word.empty()) stems.push_back(stem(word));
  }
  if (stems.empty()) return true;
  std::size_t found = 0;
  for (std::size_t at = folded.find(stems[0]); at != std::string::npos; at = folded.find(stems[0], at + 1)) {
    if (is_letter_before(folded, at)) continue;
    const std::size_t end = folded.find_first_of(".,;:|\n", at);
    const std::string_view rest = std::string_view{folded}.substr(at, end - at);
    const bool all = std::all_of(stems.begin(), stems.end(), [rest](const std::string& word) {
      return rest.find(word) != std::string_view::npos;
    });
    if (all && ++found > definitions) return true;
  }
  return false;
}

bool is_in_letters(std::string_view short_form) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < short_form.size();) {
    const DecodedChar c = decode_utf8(short_form, at);
    if (fold_char(c.code) != c.code) ++capitals;
    at += c.length;
  }
  return capitals > 1;
}

bool is_used_in(const CheckInput& input, const Document& document, const Abbreviation& abbreviation,
                std::size_t definitions) {
  const std::string_view text = input.sources.file(document.file).text;
  if (is_in_letters(abbreviation.short_form)) {
    return occurs(text, abbreviation.short_form, document.abbreviations, document.file);
  }
  return occurs_in_words(text, abbreviation.short_form, definitions);
}

}  // namespace

void check_unused_abbreviation(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.order() == nullptr && document.roadmap() == nullptr) return;
  if (document.abbreviations.size() > kMostAbbreviations) return;
  for (const Abbreviation& abbreviation : document.abbreviations) {
    const auto is_same = [&](const Abbreviation& other) {
      return other.short_form == abbreviation.short_form;
    };
    const auto definitions =
        std::count_if(document.abbreviations.begin(), document.abbreviations.end(), is_same);
    if (is_used_in(input, document, abbreviation, static_cast<std::size_t>(definitions))) continue;
    const std::vector<Reference>& plans = input.corpus.meaning(id).approves;
    const bool used_in_plan = std::any_of(plans.begin(), plans.end(), [&](const Reference& plan) {
      return plan.target && is_used_in(input, input.corpus.document(*plan.target), abbreviation, 0);
    });
    if (used_in_plan) continue;
    findings.push_back(
        {"executor/unused-abbreviation", abbreviation.span, {{"abbreviation", abbreviation.short_form}}});
  }
}

}  // namespace roadbook::rules_executor
