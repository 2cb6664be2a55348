#include "executor/beginning.h"

namespace roadbook {

namespace {

// «школа имени Иванова И. И.», «ИП Иванов И. И.»
bool is_named_after(const PhraseGrammar& grammar, std::size_t begin, std::size_t word) {
  for (std::size_t i = word; i-- > begin && i + 4 > word;) {
    const std::string_view folded = grammar.folded(i);
    if (folded == "имени" || folded == "им" || folded == "ип") return true;
  }
  return false;
}

bool person_begins_anew(const PhraseGrammar& grammar, std::size_t begin, std::size_t word) {
  if (is_named_after(grammar, begin, word)) return false;
  if (grammar.has_person(begin, word)) return true;
  // «методист РМК Белявцева Т. Ю.»: the post of that person; but a body has its name, and so has a person.
  const HeadKind head = grammar.head_of_name(begin);
  return head == HeadKind::body || (head == HeadKind::none && grammar.closes_name(word - 1));
}

// «ОГИБДД МО МВД», «Руководители ШМО МБОУ СОШ № 5», «зам. директора по УВР МБОУ СОШ № 5»
bool is_part_of(const PhraseGrammar& grammar, std::size_t begin, std::size_t word) {
  const std::size_t left = word - 1;
  if (is_parent_body(grammar.folded(word))) return true;
  const bool parent_follows = word + 1 < grammar.size() && is_parent_body(grammar.folded(word + 1));
  if (parent_follows && grammar.word(word + 1).gap == 0) return true;
  if (grammar.is_topic_at(word)) return true;
  const HeadKind head = grammar.head_of_name(begin);
  const bool is_led = head == HeadKind::post || head == HeadKind::people;
  if (grammar.is_legal_form_at(word)) {
    return (is_led && is_inner_body(grammar.folded(left))) || grammar.is_topic_at(left);
  }
  return grammar.is_topic_at(left) && is_schools(grammar.folded(word));
}

bool abbreviation_begins_anew(const PhraseGrammar& grammar, std::size_t begin, std::size_t word) {
  if (is_territory(grammar.folded(word))) return false;
  const std::size_t left = word - 1;
  // «Лугова Т. И. ЗДУВР»: a post in letters.
  if (grammar.is_person(left))
    return !grammar.is_legal_form_at(word) && !grammar.folded(word).starts_with("зд");
  if (is_part_of(grammar, begin, word)) return false;
  if (grammar.closes_name(left)) return true;
  // «Минобр области | ГАУ ДПО «ИРО»», but «Администрация МБОУ СОШ № 5»
  const bool other_body = grammar.is_legal_form_at(word) || is_usual_body(grammar.folded(word));
  if (other_body && word > begin + 1 && is_authority(grammar.folded(begin))) return true;
  return grammar.is_legal_form_at(begin) && grammar.is_legal_form_at(word) &&
         grammar.word(left).shape == WordShape::capital;
}

// «школы», «учителя», «администрации» may be governed by what stands before: «УО администрации района».
bool doubtful_head_begins_anew(const PhraseGrammar& grammar, std::size_t begin, std::size_t word) {
  const std::string_view folded = grammar.folded(word);
  const bool capital = grammar.word(word).shape == WordShape::capital;
  if (folded == "учителя" || folded == "директора") {
    return grammar.closes_name(word - 1) || (capital && grammar.head_of_name(begin) != HeadKind::none);
  }
  return capital && grammar.closes_name(word - 1) && folded != "администрации";
}

bool plain_word_begins_anew(const PhraseGrammar& grammar, std::size_t begin, std::size_t word) {
  const std::size_t left = word - 1;
  const std::string_view folded = grammar.folded(word);
  const HeadKind own = grammar.kind_at(word);
  const bool shortened = grammar.word(word).dotted && is_shortened_head(folded) &&
                         grammar.word(word).shape == WordShape::capital;
  if (own == HeadKind::none && !shortened && !is_nominative_adjective(folded)) return false;
  const HeadKind head = grammar.head_of_name(word);
  if (head == HeadKind::none || grammar.is_adjective_at(left)) return false;
  if (grammar.word(left).dotted && is_shortened_head(grammar.folded(left))) return false;
  // «Иванова И. И. методист», but «методист Иванова И. И. директор Петрова П. П.»
  if (grammar.is_person(left) && head == HeadKind::post) return left != begin;
  // «Академия Минпросвещения России»
  if (own == HeadKind::body && folded.starts_with("мин") && is_head(grammar.folded(left))) return false;
  if (head == HeadKind::doubtful) return doubtful_head_begins_anew(grammar, begin, word);
  if (grammar.word(word).shape == WordShape::capital || grammar.closes_name(left)) return true;
  // «педагог психолог» is one post, «директора педагог-психолог» are two.
  const bool hyphened = (grammar.word(left).gap & kGapHyphen) != 0 ||
                        (word + 1 < grammar.size() && (grammar.word(word + 1).gap & kGapHyphen) != 0);
  const bool twofold = !hyphened && own != HeadKind::none && is_head(grammar.folded(left)) &&
                       head_kind(grammar.folded(left)) != HeadKind::doubtful;
  return !twofold && grammar.head_of_name(begin) != HeadKind::none;
}

}  // namespace

bool begins_anew(const PhraseGrammar& grammar, std::size_t begin, std::size_t word) {
  const PhraseWord& found = grammar.word(word);
  const std::size_t left = word - 1;
  if ((found.gap & (kGapHyphen | kGapDash)) != 0) return false;
  const bool left_is_plain = !grammar.word(left).exact;
  if (left_is_plain && (is_preposition(grammar.folded(left)) || grammar.folded(left) == "и")) return false;
  if (grammar.awaits_name(left) && found.shape != WordShape::person) return false;
  if (found.quote != 0) return grammar.word(left).quote != 0 && grammar.is_legal_form_at(word);
  if (found.shape != WordShape::lower && found.shape != WordShape::number && grammar.ends_sentence(left)) {
    return true;
  }
  switch (found.shape) {
    case WordShape::number:
      return false;
    case WordShape::person:
      return person_begins_anew(grammar, begin, word);
    case WordShape::abbreviation:
      return abbreviation_begins_anew(grammar, begin, word);
    default:
      return plain_word_begins_anew(grammar, begin, word);
  }
}

}  // namespace roadbook
