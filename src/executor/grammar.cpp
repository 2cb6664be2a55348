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
    persons_before_[i + 1] = persons_before_[i] + (phrase.words[i].shape == WordShape::person ? 1 : 0);
  }
}

bool PhraseGrammar::is_abbreviation(std::size_t word) const {
  return phrase_.words[word].shape == WordShape::abbreviation;
}

bool PhraseGrammar::is_legal_form_at(std::size_t word) const {
  return phrase_.words[word].exact && is_legal_form(phrase_.key(phrase_.words[word]));
}

bool PhraseGrammar::awaits_name(std::size_t word) const {
  if (is_legal_form_at(word)) return true;
  const PhraseWord& found = phrase_.words[word];
  return word > 0 && found.gap == 0 && found.exact && is_legal_form_at(word - 1) &&
         is_territory(phrase_.folded_word(found));
}

bool PhraseGrammar::is_adjective_at(std::size_t word) const {
  const PhraseWord& found = phrase_.words[word];
  const bool plain = found.shape == WordShape::lower || found.shape == WordShape::capital;
  return plain && !found.exact && is_adjective(phrase_.folded_word(found));
}

bool PhraseGrammar::closes_name(std::size_t word) const {
  const PhraseWord& found = phrase_.words[word];
  return found.quote != 0 || found.shape == WordShape::number || found.shape == WordShape::person ||
         found.shape == WordShape::abbreviation;
}

HeadKind PhraseGrammar::head_of_name(std::size_t word) const {
  for (std::size_t i = word; i < phrase_.words.size() && i <= word + kMostAdjectives; ++i) {
    const PhraseWord& found = phrase_.words[i];
    if (i > word && (found.gap & ~kGapHyphen) != 0) return HeadKind::none;
    if (found.quote != 0 || closes_name(i)) return HeadKind::none;
    const HeadKind kind = head_kind(phrase_.folded_word(found));
    // «учителя-предметники» are no genitive.
    const bool twofold = i + 1 < phrase_.words.size() && phrase_.words[i + 1].gap == kGapHyphen;
    if (kind == HeadKind::doubtful && twofold) return HeadKind::people;
    if (kind != HeadKind::none) return kind;
    if (found.exact) return HeadKind::body;  // «муниципальное … учреждение»
    const bool acting = found.dotted && found.end - found.begin <= 2;  // «и. о.»
    if (found.dotted && is_shortened_head(phrase_.folded_word(found))) return HeadKind::post;
    if (!acting && !is_adjective_at(i)) return HeadKind::none;
  }
  return HeadKind::none;
}

bool PhraseGrammar::looks_like_beginning(std::size_t word) const {
  const std::string_view folded = phrase_.folded_word(word);
  const bool shortened = phrase_.words[word].dotted && (folded == "и" || is_shortened_head(folded));
  return shortened || head_kind(folded) != HeadKind::none || is_nominative_adjective(folded);
}

bool PhraseGrammar::is_post_of_person(std::size_t begin, std::size_t end, std::size_t post) const {
  if (post >= phrase_.words.size() || end != begin + 1) return false;
  if (phrase_.words[begin].shape != WordShape::person) return false;
  const PhraseWord& first = phrase_.words[post];
  if (first.shape != WordShape::lower || first.quote != 0) return false;
  const HeadKind head = head_of_name(post);
  // In other cases than the nominative the lexicon knows no post, but neither does it know another beginning.
  return head == HeadKind::post || (head == HeadKind::none && !is_preposition(phrase_.folded_word(post)));
}

bool PhraseGrammar::goes_on(std::size_t begin, std::size_t left, std::size_t right) const {
  const PhraseWord& word = phrase_.words[right];
  if (word.quote != 0) return false;
  switch (word.shape) {
    case WordShape::person:
      return false;
    case WordShape::number:
      // «4, 5, 6 классов», «9-х, 11-х».
      return phrase_.words[left].shape == WordShape::number ||
             (phrase_.words[left].gap == kGapHyphen && phrase_.words[left - 1].shape == WordShape::number);
    case WordShape::abbreviation:
      return is_abbreviation(left) && is_field_of_work(phrase_.folded_word(left)) &&
             is_field_of_work(phrase_.folded_word(right));
    case WordShape::capital:
    case WordShape::initial:
      return is_adjective_at(left) && is_adjective_at(right);
    case WordShape::lower:
      return list_goes_on(begin, left, right);
  }
  return false;
}

bool PhraseGrammar::list_goes_on(std::size_t begin, std::size_t left, std::size_t right) const {
  // «…, подведомственные отделу», but «УО, подведомственные учреждения».
  const std::string_view first = phrase_.folded_word(right);
  const bool is_attribute = first.starts_with("подведомствен") && head_of_name(right) != HeadKind::none;
  const bool is_clause = is_clause_beginning(first) && !is_attribute;
  if (is_clause && phrase_.folded_word(left) != "и") return true;
  const bool shared_head = is_adjective_at(left) && !phrase_.words[left].exact;
  if (shared_head && (is_adjective_at(right) || left == begin)) return true;
  if (looks_like_beginning(right)) return false;
  return shared_head || head_of_name(begin) != HeadKind::none;
}

bool PhraseGrammar::begins_anew(std::size_t begin, std::size_t word) const {
  const PhraseWord& found = phrase_.words[word];
  const std::size_t left = word - 1;
  if ((found.gap & (kGapHyphen | kGapDash)) != 0) return false;
  const bool left_is_plain = !phrase_.words[left].exact;
  if (left_is_plain && (is_preposition(phrase_.folded_word(left)) || phrase_.folded_word(left) == "и"))
    return false;
  if (awaits_name(left) && found.shape != WordShape::person) return false;
  if (found.quote != 0) return phrase_.words[left].quote != 0 && is_legal_form_at(word);
  switch (found.shape) {
    case WordShape::number:
      return false;
    case WordShape::person:
      return person_begins_anew(begin, word);
    case WordShape::abbreviation:
      return abbreviation_begins_anew(begin, word);
    default:
      return plain_word_begins_anew(begin, word);
  }
}

bool PhraseGrammar::person_begins_anew(std::size_t begin, std::size_t word) const {
  for (std::size_t i = word; i-- > begin && i + 4 > word;) {
    const std::string_view folded = phrase_.folded_word(i);
    if (folded == "имени" || folded == "им" || folded == "ип") return false;
  }
  if (has_person(begin, word)) return true;
  // «методист РМК Белявцева Т. Ю.»: the post of that person.
  return head_of_name(begin) == HeadKind::none && closes_name(word - 1);
}

bool PhraseGrammar::abbreviation_begins_anew(std::size_t begin, std::size_t word) const {
  if (is_territory(phrase_.folded_word(word))) return false;
  const std::size_t left = word - 1;
  if (phrase_.words[left].shape == WordShape::person) return !is_legal_form_at(word);
  if (closes_name(left)) return true;
  return is_legal_form_at(begin) && is_legal_form_at(word) && phrase_.words[left].shape == WordShape::capital;
}

bool PhraseGrammar::plain_word_begins_anew(std::size_t begin, std::size_t word) const {
  const std::size_t left = word - 1;
  const std::string_view folded = phrase_.folded_word(word);
  const HeadKind own = head_kind(folded);
  if (own == HeadKind::none && !is_nominative_adjective(folded)) return false;
  const HeadKind head = head_of_name(word);
  if (head == HeadKind::none || is_adjective_at(left)) return false;
  if (phrase_.words[left].dotted && is_shortened_head(phrase_.folded_word(left))) return false;
  if (phrase_.words[left].shape == WordShape::person && head == HeadKind::post) return false;
  if (head == HeadKind::doubtful) return doubtful_head_begins_anew(begin, word);
  if (phrase_.words[word].shape == WordShape::capital || closes_name(left)) return true;
  // «педагог психолог» is one post, «директора педагог-психолог» are two.
  const bool hyphened = (phrase_.words[left].gap & kGapHyphen) != 0 ||
                        (word + 1 < phrase_.words.size() && (phrase_.words[word + 1].gap & kGapHyphen) != 0);
  const bool twofold = !hyphened && own != HeadKind::none && is_head(phrase_.folded_word(left)) &&
                       head_kind(phrase_.folded_word(left)) != HeadKind::doubtful;
  return !twofold && head_of_name(begin) != HeadKind::none;
}

// «школы», «учителя», «администрации» may be governed by what stands before: «УО администрации района».
bool PhraseGrammar::doubtful_head_begins_anew(std::size_t begin, std::size_t word) const {
  const std::string_view folded = phrase_.folded_word(word);
  const bool capital = phrase_.words[word].shape == WordShape::capital;
  if (folded == "учителя" || folded == "директора") {
    return closes_name(word - 1) || (capital && head_of_name(begin) != HeadKind::none);
  }
  return capital && closes_name(word - 1) && folded != "администрации";
}

}  // namespace roadbook
