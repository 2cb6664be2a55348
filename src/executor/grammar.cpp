#include "executor/grammar.h"

#include <algorithm>

namespace roadbook {

namespace {

// Adjectives that a head may have before it: «социально-психологическая служба», «старший методист».
constexpr std::size_t kMostAdjectives = 4;

}  // namespace

PhraseGrammar::PhraseGrammar(const Phrase& phrase)
    : phrase_{phrase}, persons_before_(phrase.words.size() + 1) {
  for (std::size_t i = 0; i < phrase.words.size(); ++i) {
    persons_before_[i + 1] = persons_before_[i] + (is_person(i) ? 1 : 0);
  }
}

bool PhraseGrammar::is_legal_form_at(std::size_t word) const {
  return phrase_.words[word].exact && is_legal_form(phrase_.key(phrase_.words[word]));
}

bool PhraseGrammar::awaits_name(std::size_t word) const {
  if (is_legal_form_at(word)) return true;
  const PhraseWord& found = phrase_.words[word];
  if (word == 0 || found.gap != 0 || !is_abbreviation(word) || !is_legal_form_at(word - 1)) return false;
  // «ГАУ ЯО ИРО», but «МОАУ ЦО | МОАУ «Лицей»»
  const bool two_letters = folded(word).size() == 4 && word + 1 < size() && !is_legal_form_at(word + 1);
  return two_letters || is_territory(phrase_.folded_word(found));
}

bool PhraseGrammar::is_adjective_at(std::size_t word) const {
  const PhraseWord& found = phrase_.words[word];
  const bool plain = found.shape == WordShape::lower || found.shape == WordShape::capital;
  return plain && !found.exact && is_adjective(phrase_.folded_word(found));
}

bool PhraseGrammar::is_topic_at(std::size_t word) const {
  if (!is_abbreviation(word)) return false;
  if (folded(word) != "ооо") return is_topic(folded(word));
  return word + 1 == size() || phrase_.words[word + 1].quote == 0;
}

bool PhraseGrammar::closes_name(std::size_t word) const {
  const PhraseWord& found = phrase_.words[word];
  return found.quote != 0 || found.shape == WordShape::number || found.shape == WordShape::person ||
         found.shape == WordShape::abbreviation;
}

bool PhraseGrammar::ends_sentence(std::size_t word) const {
  constexpr std::uint32_t kShortened = 8;  // bytes: «обл.», «респ.»
  const PhraseWord& found = phrase_.words[word];
  if (!found.dotted || found.shape == WordShape::person) return false;
  if (found.shape == WordShape::abbreviation) return true;
  return found.shape != WordShape::number && found.end - found.begin > kShortened;
}

HeadKind PhraseGrammar::kind_at(std::size_t word) const {
  const std::string_view written = phrase_.folded_word(word);
  const HeadKind listed = head_kind(written);
  return listed != HeadKind::none ? listed : agent_kind(written);
}

HeadKind PhraseGrammar::head_of_name(std::size_t word) const {
  for (std::size_t i = word; i < size() && i <= word + kMostAdjectives; ++i) {
    const PhraseWord& found = phrase_.words[i];
    if (i > word && (found.gap & ~(kGapHyphen | kGapNewline)) != 0) return HeadKind::none;
    if (found.quote != 0 || closes_name(i)) return HeadKind::none;
    const HeadKind kind = kind_at(i);
    // «учителя-предметники» are no genitive.
    const bool twofold = i + 1 < size() && (phrase_.words[i + 1].gap & (kGapHyphen | kGapDash)) != 0;
    if (kind == HeadKind::doubtful && twofold) return HeadKind::people;
    if (kind != HeadKind::none) return kind;
    if (found.exact) return HeadKind::body;  // «муниципальное … учреждение»
    const bool acting = found.dotted && found.end - found.begin <= 2;  // «и. о.»
    const bool cut = found.dotted || twofold;                          // «рук.», «рук-ли»
    if (cut && is_shortened_head(phrase_.folded_word(found))) return HeadKind::post;
    if (!acting && !is_adjective_at(i) && !is_compound_at(i)) return HeadKind::none;
  }
  return HeadKind::none;
}

bool PhraseGrammar::is_compound_at(std::size_t word) const {
  const bool hyphened = word + 1 < size() && phrase_.words[word + 1].gap == kGapHyphen;
  return hyphened && phrase_.folded_word(word).ends_with("о");
}

bool PhraseGrammar::looks_like_beginning(std::size_t word) const {
  if (is_compound_at(word)) return looks_like_beginning(word + 1);
  const std::string_view written = phrase_.folded_word(word);
  const bool cut =
      phrase_.words[word].dotted || (word + 1 < size() && phrase_.words[word + 1].gap == kGapHyphen);
  const bool shortened = cut && (written == "и" || is_shortened_head(written));
  return shortened || kind_at(word) != HeadKind::none || is_nominative_adjective(written);
}

bool PhraseGrammar::is_post_of_person(std::size_t begin, std::size_t end, std::size_t post) const {
  if (post >= size() || end != begin + 1) return false;
  if (!is_person(begin)) return false;
  const PhraseWord& first = phrase_.words[post];
  if (first.shape != WordShape::lower || first.quote != 0) return false;
  const HeadKind head = head_of_name(post);
  // In other cases than the nominative the lexicon knows no post, but neither does it know another beginning.
  return head == HeadKind::post || (head == HeadKind::none && !is_preposition(phrase_.folded_word(post)));
}

bool PhraseGrammar::is_person_of_post(std::size_t begin, std::size_t end) const {
  return end < size() && is_person(end) && !has_person(begin, end) && head_of_name(begin) == HeadKind::post;
}

}  // namespace roadbook
