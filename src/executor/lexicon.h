// What the splitting knows of the words of offices without any registry: heads of names, adjectives, set
// phrases. All words come folded. Data is in the .cpp; a new word is one entry there.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace roadbook {

enum class HeadKind : std::uint8_t {
  none,
  post,     // a person's post, nominative singular: «директор», «методист»
  people,   // «руководители», «родители»
  body,     // «управление», «отдел», «школа»
  doubtful  // a nominative plural that is a genitive singular too: «школы», «учителя», «администрации»
};

HeadKind head_kind(std::string_view word);
// Of a word that is not listed, by its ending: «делопроизводитель», «флористы»; none where it tells nothing.
HeadKind agent_kind(std::string_view word);
// Of a post or of people in the dative or the instrumental: «руководителям», «директору»; none for other
// words.
HeadKind oblique_head_kind(std::string_view word);
// A head in any of its listed forms: such a word is nobody's surname.
bool is_head(std::string_view word);

// The stem of a word of a name: the library's, but of nouns whose nominative it cuts as if it were another
// part of speech («органы» to «орга», «органам» to «орган») one stem in all cases.
std::string name_stem(std::string_view word);

// By its ending; nouns such as «заведующий» are none.
bool is_adjective(std::string_view word);
bool is_nominative_adjective(std::string_view word);

// «рук.», «соц.»: beginnings of a name, cut short with a dot.
bool is_shortened_head(std::string_view word);
// «имеющих», «которые», «в отношении …»: after a comma, a clause about what stands before it.
bool is_clause_beginning(std::string_view word);

// «по», «при», «для»: what follows belongs to what stands before.
bool is_preposition(std::string_view word);
// «МОАУ», «ГБУ», «ДПО»: what follows is still the same name.
bool is_legal_form(std::string_view word);
// «КК», «РФ»: belongs to the abbreviation before it.
bool is_territory(std::string_view word);
// «УВР», «ОБЖ», «ФГОС»: fields of work, subjects, exams; they name nobody.
bool is_topic(std::string_view word);
// «МВД», «МЧС»: in «ОГИБДД МО МВД» the whole to which the part belongs.
bool is_parent_body(std::string_view word);
// «ШМО», «ППк»: bodies inside of a school.
bool is_inner_body(std::string_view word);
// «ОО», «школ»: schools in general, in the genitive too.
bool is_schools(std::string_view word);
// «школы», «организации»: in the nominative plural, as a group is called.
bool is_word_for_schools(std::string_view word);
// «МБОУ», «СОШ», «УВР», «РФ»: what needs no spelling out.
bool is_common_abbreviation(std::string_view word);
// «специалисты», «представители»: of something that is named next.
bool is_staff(std::string_view word);
// «РМК», «ОО»: letters that mean a body everywhere, and no part of another one's name.
bool is_usual_body(std::string_view word);
// «министерство», «отдел»: bodies that govern others and are no part of them.
bool is_authority(std::string_view word);
// «руководители», «председатель»: of what is named next.
bool is_leader(std::string_view word);
// «психолог», «организатор» in «педагог-психолог».
bool is_second_half(std::string_view word);
// «Ответственные:», «Исполнители:»: what stands before a colon and names nobody.
bool is_label(std::string_view first, std::string_view last);
// «ГО» + «ЧС», «КДН» + «ЗП»: one name with «и» inside.
bool is_set_phrase(std::string_view left, std::string_view right);

}  // namespace roadbook
