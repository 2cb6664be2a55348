// An abbreviation that is spelt out twice, in one document or in a plan and its order.
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

// The first letters of the words, endings aside: «образовательная организация» is «образовательные
// организации».
std::vector<std::string> stems_of(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> stems;
  for (const std::string_view word : split(folded, ' ')) {
    if (!word.empty()) stems.push_back(stem(word));
  }
  return stems;
}

bool holds_all(const std::vector<std::string>& stems, const std::vector<std::string>& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&stems](const std::string& one) {
    return std::find(stems.begin(), stems.end(), one) != stems.end();
  });
}

// «План исполняют образовательные организации (далее – ОО)» spells out the last two words: those that begin
// with the letters, from the end; all words where they do not.
std::string_view spelt_out(const Abbreviation& abbreviation) {
  const std::string_view full = trim(abbreviation.full_form);
  std::vector<char32_t> letters;
  for (std::size_t at = 0; at < abbreviation.short_form.size();) {
    const DecodedChar c = decode_utf8(abbreviation.short_form, at);
    if (is_letter(c.code)) letters.push_back(fold_char(c.code));
    at += c.length;
  }
  std::size_t begin = full.size();
  while (!letters.empty() && begin > 0) {
    const std::size_t space = full.rfind(' ', begin - 1);
    const std::size_t word = space == std::string_view::npos ? 0 : space + 1;
    if (word >= begin || fold_char(decode_utf8(full, word).code) != letters.back()) return full;
    letters.pop_back();
    begin = word == 0 ? 0 : word - 1;
    if (letters.empty()) return full.substr(word);
  }
  return full;
}

bool says_the_same(const Abbreviation& a, const Abbreviation& b) {
  const auto first = stems_of(spelt_out(a));
  const auto second = stems_of(spelt_out(b));
  // «Координационный центр»: both are longer names of it.
  const auto short_form = stems_of(a.short_form);
  if (short_form.size() > 1 && holds_all(first, short_form) && holds_all(second, short_form)) return true;
  // «школ с низкими результатами» cut out of a longer sentence: the shorter one ends the longer.
  const auto& [shorter, longer] =
      std::minmax(first, second, [](const auto& x, const auto& y) { return x.size() < y.size(); });
  return std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin());
}

// The definitions before it: the document's own, then the order's.
const Abbreviation* find_earlier(const Abbreviation& wanted, const std::vector<Abbreviation>& own,
                                 const std::vector<Abbreviation>* inherited) {
  const std::string name = fold(wanted.short_form);
  for (const Abbreviation& other : own) {
    if (other.span.begin < wanted.span.begin && fold(other.short_form) == name) return &other;
  }
  if (inherited == nullptr) return nullptr;
  for (const Abbreviation& other : *inherited) {
    // What the order says in the same words, the plan may say again.
    if (fold(other.short_form) == name && !says_the_same(other, wanted)) return &other;
  }
  return nullptr;
}

}  // namespace

void check_redefined_abbreviation(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.order() == nullptr && document.roadmap() == nullptr) return;
  if (document.abbreviations.size() > kMostAbbreviations) return;
  const auto& order = input.corpus.meaning(id).order.target;
  const std::vector<Abbreviation>* inherited = order ? &input.corpus.document(*order).abbreviations : nullptr;
  for (const Abbreviation& abbreviation : document.abbreviations) {
    const Abbreviation* earlier = find_earlier(abbreviation, document.abbreviations, inherited);
    if (earlier == nullptr) continue;
    findings.push_back({"executor/redefined-abbreviation",
                        abbreviation.span,
                        {{"abbreviation", abbreviation.short_form},
                         {"meaning", collapse_spaces(spelt_out(abbreviation))},
                         {"earlier", collapse_spaces(spelt_out(*earlier))}},
                        {{earlier->span, "earlier-place"}},
                        says_the_same(abbreviation, *earlier) ? "again" : "message"});
  }
}

}  // namespace roadbook::rules_executor
