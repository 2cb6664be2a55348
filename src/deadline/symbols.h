// The alphabet in which patterns of the deadline language are written: what a word, a mark or a calendar term
// is, whatever its spelling.
#pragma once

#include <cstdint>

namespace roadbook::deadline {

enum class Symbol : std::uint8_t {
  word,         // no word of the language
  number,       // digits or a numeral: «2», «двух»
  year_number,  // four digits, 1900–2199
  ordinal,      // «первой», «1-й»
  roman,        // I–IV, and the Cyrillic letters that stand in for them
  date,         // 22.09.2023, 2023-09-22
  day_month,    // 8.02
  month_year,   // 02.2023
  clock,        // 10:00, 15.30
  month,
  weekday,
  season,
  // marks
  comma,
  semicolon,
  colon,
  dash,
  slash,
  bracket,
  // small words
  conjunction,  // и
  before,       // до
  towards,      // к
  negation,     // не
  later,        // позднее
  earlier,      // ранее
  rarer,        // реже, менее
  than,         // чем
  in,           // в
  from,         // с
  since,        // от
  to,           // по
  on,           // на
  at,           // при
  within,       // за
  through,      // через
  ahead,        // перед
  starting,     // начиная
  further,      // далее
  inclusive,    // включительно
  other_word,  // «кроме», «около»: turns the meaning of what follows, and has no form of its own
  // nouns and others
  deadline_noun,   // срок
  during,          // течение
  whole,           // весь
  year_round,      // «круглый год»; alone it is a word as any other: «круглый стол»
  period,          // период
  year,            // год, г.
  school,          // учебный
  calendar,        // календарный
  current,         // текущий
  following,       // следующий
  reported,        // отчетный
  working,         // рабочий
  quarter,         // квартал
  half_year,       // полугодие
  school_quarter,  // четверть
  month_noun,      // месяц
  week,            // неделя
  day_noun,        // день
  hour,            // час
  date_noun,       // число
  decade,          // декада
  half,            // половина
  often,           // ежемесячно; the value is an Often
  every,           // каждый
  times,           // раз
  multiple,        // дважды
  constantly,      // постоянно
  basis,           // «основа», «режим»: «на постоянной основе»
  end,             // конец
  start,           // начало
  middle,          // середина
  last,            // последний
  outermost,       // «первые», «последние» числа
  after,           // после
  event_noun,      // окончание, итоги
  event_name,      // экзамен, педсовет
  holiday,         // каникулы
  school_class,    // классы: for whom, never when
  at_once,         // незамедлительно
  approximate,     // примерно
  need,            // необходимость
  occasion,        // «ходе», «время» of an event
  measure,         // мере
  moment,          // момент, дата
  schedule,        // план, график
  request,         // запрос
  established,     // установленные
  accordance,      // соответствии
  according,       // согласно
  carrying_out,    // реализация
  plan_name,       // дорожная карта, программа
  term_length,     // десятидневный, месячный
  // calendar terms, made of the above
  day_term,
  nth_weekday_term,  // последняя пятница мая
  month_term,
  month_part_term,  // начало мая, первая декада мая
  quarter_term,
  half_year_term,
  season_term,
  year_term,
  years_term,        // 2023 – 2024 годы, 2023/2024
  school_year_term,  // 2023/2024 учебный год
  bad_date,          // 31.04.2023
  // measures, made of the above
  duration,      // 10 рабочих дней
  after_report,  // «следующего за отчетным кварталом»; the value is the Symbol of its unit, or 0
  count_
};

// A set of symbols.
struct SymbolSet {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  constexpr SymbolSet() = default;
  constexpr explicit(false) SymbolSet(Symbol symbol) {
    const auto bit = static_cast<unsigned>(symbol);
    (bit < 64 ? low : high) = std::uint64_t{1} << (bit % 64);
  }
  constexpr bool has(Symbol symbol) const {
    const auto bit = static_cast<unsigned>(symbol);
    return (((bit < 64 ? low : high) >> (bit % 64)) & 1U) != 0;
  }
  constexpr bool meets(SymbolSet other) const { return ((low & other.low) | (high & other.high)) != 0; }
  constexpr SymbolSet& operator|=(SymbolSet other) {
    low |= other.low;
    high |= other.high;
    return *this;
  }
  friend constexpr SymbolSet operator|(SymbolSet a, SymbolSet b) { return a |= b; }
};

constexpr SymbolSet operator|(Symbol a, Symbol b) { return SymbolSet{a} | SymbolSet{b}; }

// What stands between deadlines without a meaning of its own.
inline constexpr SymbolSet kSeparators =
    Symbol::comma | Symbol::semicolon | Symbol::colon | Symbol::bracket | Symbol::conjunction;
// Terms that say a place in the year; the others say whole years.
inline constexpr SymbolSet kDayTerms = Symbol::day_term | Symbol::nth_weekday_term;
inline constexpr SymbolSet kDatedTerms = kDayTerms | Symbol::month_term | Symbol::month_part_term |
                                         Symbol::quarter_term | Symbol::half_year_term | Symbol::season_term;
inline constexpr SymbolSet kYearTerms = Symbol::year_term | Symbol::years_term | Symbol::school_year_term;
// Numbers by which things are told apart: «II», «2-й», «второй».
inline constexpr SymbolSet kOrdinals = Symbol::ordinal | Symbol::roman | Symbol::number;
// What a deadline is of: «школьный этап – сентябрь», «реализация плана: до 1 мая».
inline constexpr SymbolSet kLabelNames = SymbolSet{Symbol::word} | Symbol::year_round | Symbol::carrying_out |
                                         Symbol::plan_name | Symbol::schedule | Symbol::event_name;

}  // namespace roadbook::deadline
