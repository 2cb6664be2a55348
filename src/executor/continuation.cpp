#include "executor/continuation.h"

namespace roadbook {

bool NameContinuation::is_plain(std::size_t word) const {
  const WordShape shape = grammar_.word(word).shape;
  return (shape == WordShape::lower || shape == WordShape::capital) && grammar_.word(word).quote == 0;
}

bool NameContinuation::in_list(std::size_t begin, std::size_t left, std::size_t right) const {
  const PhraseWord& word = grammar_.word(right);
  if (word.quote != 0) return false;
  switch (word.shape) {
    case WordShape::person:
      return false;
    case WordShape::number:
      return true;  // «4, 5, 6 классов», «№ 1, № 2»: nobody's name begins with a number
    case WordShape::abbreviation:
      return grammar_.is_topic_at(right) || is_set_phrase(grammar_.folded(left), grammar_.folded(right));
    case WordShape::capital:
    case WordShape::initial:
      return grammar_.is_adjective_at(left) && grammar_.is_adjective_at(right);
    case WordShape::lower:
      return words_go_on(begin, left, right);
  }
  return false;
}

bool NameContinuation::words_go_on(std::size_t begin, std::size_t left, std::size_t right) const {
  if (begins_clause(left, right)) return true;
  const bool shared_head = grammar_.is_adjective_at(left) && !grammar_.word(left).exact;
  if (shared_head && (grammar_.is_adjective_at(right) || left == begin)) return true;
  if (grammar_.looks_like_beginning(right) || is_same_case(begin, right)) return false;
  return shared_head || grammar_.head_of_name(begin) != HeadKind::none;
}

// «…, подведомственные отделу», but «УО, подведомственные учреждения»; «учителя, ведущие занятия», but
// «ведущие специалисты»; «лица, ответственные за …».
bool NameContinuation::begins_clause(std::size_t left, std::size_t right) const {
  const std::string_view first = grammar_.folded(right);
  if (grammar_.folded(left) == "и") return false;
  if (first.starts_with("подведомствен") || first.starts_with("ведущ")) {
    return grammar_.head_of_name(right) == HeadKind::none;
  }
  if (first.starts_with("ответственны")) {
    const std::string_view who = grammar_.folded(left);
    return who == "лица" || who == "лицо" || is_staff(who);
  }
  return is_clause_beginning(first);
}

// «руководителям школ, педагогам»: both heads stand in the dative, so both are named.
bool NameContinuation::is_same_case(std::size_t begin, std::size_t right) const {
  if (oblique_head_kind(grammar_.folded(right)) == HeadKind::none) return false;
  for (std::size_t i = begin; i < right && i < begin + 3; ++i) {
    if (oblique_head_kind(grammar_.folded(i)) != HeadKind::none) return true;
    if (!grammar_.is_adjective_at(i)) return false;
  }
  return false;
}

bool NameContinuation::after_and(std::size_t begin, std::size_t left, std::size_t right) const {
  const std::string_view first = grammar_.folded(begin);
  const HeadKind head = grammar_.head_of_name(begin);
  if (left != begin && grammar_.is_abbreviation(right) && !grammar_.is_legal_form_at(right)) {
    const bool leads = head == HeadKind::people || first == "директора";
    if (leads && is_schools(grammar_.folded(left)) && is_schools(grammar_.folded(right))) return true;
    if (is_staff(first) && grammar_.is_abbreviation(left)) return true;
  }
  // «органы и учреждения системы профилактики»
  const std::string_view other = grammar_.folded(right);
  if (first == "органы" && left == begin && (other == "учреждения" || other == "организации")) return true;
  // «представители общественности и администрации школы»
  const std::string_view next = grammar_.folded(right);
  return left != begin && is_staff(first) && grammar_.word(right).shape == WordShape::lower &&
         grammar_.kind_at(right) == HeadKind::doubtful && next != "учителя" && next != "директора" &&
         next != "школы";
}

// «администрации», «школы» behind a line's end: governed by what stands before, or the next name.
bool NameContinuation::is_governed(std::size_t begin, std::size_t at) const {
  const std::string_view folded = grammar_.folded(at);
  const std::string_view left = grammar_.folded(at - 1);
  const HeadKind head = grammar_.head_of_name(begin);
  if (head == HeadKind::none || grammar_.closes_name(at - 1)) return false;
  if (folded == "учителя" || folded == "мастера") return false;
  if (folded == "директора")
    return left.starts_with("замест") || left.starts_with("зам") || left == "советник";
  if (folded == "школы") return head_kind(left) != HeadKind::none;
  if (folded == "администрации") return true;
  return head == HeadKind::post || head == HeadKind::people ||
         (grammar_.word(at).shape == WordShape::lower && head_kind(left) != HeadKind::none);
}

bool NameContinuation::in_next_line(std::size_t begin, std::size_t at) const {
  const std::size_t left = at - 1;
  const PhraseWord& word = grammar_.word(at);
  if (grammar_.awaits_name(left) && word.shape != WordShape::person) return true;
  if (word.quote != 0) return grammar_.word(left).shape == WordShape::lower;
  if (word.shape == WordShape::number) return true;
  if (grammar_.is_person_of_post(begin, at)) return true;
  const bool left_is_plain = is_plain(left) && !grammar_.word(left).exact;
  if (left_is_plain && is_preposition(grammar_.folded(left))) return true;
  if (!is_plain(at)) return grammar_.is_topic_at(at) || (left_is_plain && is_leader(grammar_.folded(left)));
  const bool is_twofold = is_second_half(grammar_.folded(at)) && word.shape == WordShape::lower;
  if (is_twofold &&
      (head_kind(grammar_.folded(left)) == HeadKind::post || grammar_.folded(left) == "учителя"))
    return true;
  if (left_is_plain && grammar_.is_adjective_at(left)) return true;
  const HeadKind head = grammar_.head_of_name(at);
  if (head == HeadKind::doubtful) return is_governed(begin, at);
  if (grammar_.looks_like_beginning(at)) return false;
  if (word.shape == WordShape::capital) {
    return grammar_.is_adjective_at(at) && grammar_.head_of_name(begin) != HeadKind::none;
  }
  return true;
}

}  // namespace roadbook
