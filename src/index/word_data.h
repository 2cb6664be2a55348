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

// Words whose forms come from different stems, and those of their forms that the dictionary does not join to
// them.
struct IrregularWord {
  std::string_view word;
  std::string_view forms;  // separated by spaces
};
inline constexpr std::array kIrregularWords{
    IrregularWord{"ребенок", "дети детей детям детьми детях"},
    IrregularWord{"человек", "люди людей людям людьми людях"},
    IrregularWord{"год", "лет"},
    IrregularWord{"время", "время времени временем времена времен временам временами временах"},
    IrregularWord{"имя", "имя имени именем имена имен именам"},
    IrregularWord{"мать", "мать матери матерей матерям матерью матерями"},
    IrregularWord{"идти", "идти идет идут шел шла шло шли"},
    IrregularWord{"пройти", "пройти прошел прошла прошло прошли"},
    IrregularWord{"прийти", "прийти пришел пришла пришло пришли"},
    IrregularWord{"выйти", "выйти вышел вышла вышло вышли"},
    IrregularWord{"войти", "войти вошел вошла вошло вошли"},
    IrregularWord{"найти", "найти нашел нашла нашло нашли"},
    IrregularWord{"перейти", "перейти перешел перешла перешло перешли"},
    IrregularWord{"начать", "начать начнет начнут начнем"},
    IrregularWord{"принять", "принять примет примут примем"},
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
