// Words of Russian that search must know by heart. Folded: lower case, ё as е.
#pragma once

#include <array>
#include <string_view>

namespace roadbook {

// By bytes, for a binary search. The browser gets this list with the index.
inline constexpr std::array<std::string_view, 40> kStopWords{
    "а",   "без", "бы",  "в",  "во", "для", "до",  "ее", "ж",   "же",    "за",  "и",   "из", "или",
    "их",  "к",   "как", "ко", "ли", "на",  "над", "не", "ни",  "но",    "о",   "об",  "от", "по",
    "под", "при", "про", "с",  "со", "так", "то",  "у",  "что", "чтобы", "это", "этот"};

// Words whose forms come from different stems: the form, and the word that it belongs to.
struct IrregularForm {
  std::string_view form;
  std::string_view word;
};
inline constexpr std::array kIrregularForms{
    IrregularForm{"дети", "ребенок"},   IrregularForm{"детей", "ребенок"},
    IrregularForm{"детям", "ребенок"},  IrregularForm{"детьми", "ребенок"},
    IrregularForm{"детях", "ребенок"},  IrregularForm{"люди", "человек"},
    IrregularForm{"людей", "человек"},  IrregularForm{"людям", "человек"},
    IrregularForm{"людьми", "человек"}, IrregularForm{"людях", "человек"},
    IrregularForm{"время", "время"},    IrregularForm{"времени", "время"},
    IrregularForm{"временем", "время"}, IrregularForm{"времена", "время"},
    IrregularForm{"времен", "время"},   IrregularForm{"временам", "время"},
    IrregularForm{"лет", "год"},        IrregularForm{"имя", "имя"},
    IrregularForm{"имени", "имя"},      IrregularForm{"именем", "имя"},
    IrregularForm{"имена", "имя"},      IrregularForm{"имен", "имя"},
    IrregularForm{"идти", "идти"},      IrregularForm{"идет", "идти"},
    IrregularForm{"шел", "идти"},       IrregularForm{"шла", "идти"},
    IrregularForm{"шли", "идти"},       IrregularForm{"мать", "мать"},
    IrregularForm{"матери", "мать"},    IrregularForm{"матерей", "мать"},
    IrregularForm{"матерям", "мать"},   IrregularForm{"матерью", "мать"},
    IrregularForm{"матерями", "мать"},  IrregularForm{"временами", "время"},
    IrregularForm{"временах", "время"}, IrregularForm{"именам", "имя"},
};

// Words and phrases that mean the same in this field, one group a line; any form of a word will do. An office
// adds its own in roadbook.yaml (`synonyms`).
inline constexpr std::array<std::string_view, 9> kSynonyms{
    "учитель, педагог, преподаватель, педагогический работник",
    "обучение учителей, обучение педагогов, повышение квалификации, курсовая подготовка",
    "ученик, обучающийся, учащийся, школьник",
    "родитель, законный представитель",
    "директор, руководитель школы, руководитель образовательной организации",
    "детский сад, дошкольная организация, ДОУ",
    "функциональная грамотность, ФГ",
    "олимпиада, ВсОШ",
    "трудоустройство, занятость",
};

}  // namespace roadbook
