// What the splitting knows of the words of offices without any registry: heads of names, adjectives, set
// phrases. All words come folded. Data is in the .cpp; a new word is one entry there.
#pragma once

#include <cstdint>
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
// A head in any of its listed forms: such a word is nobody's surname.
bool is_head(std::string_view word);

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
// «УВР», «ВР»: fields of work that deputies answer for.
bool is_field_of_work(std::string_view word);
// «ГО» + «ЧС», «КДН» + «ЗП»: one name with «и» inside.
bool is_set_phrase(std::string_view left, std::string_view right);

}  // namespace roadbook
