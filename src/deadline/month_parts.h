// Parts of a month: «начало мая», «вторая декада мая», «май, 1 неделя», «май, 3-я среда». Private to the term
// reader. Each function fills the term and returns how many items it took; 0: no part of a month begins
// there.
#pragma once

#include <cstddef>
#include <span>

#include "deadline/item.h"

namespace roadbook::deadline {

// «Сентябрь, 1 неделя», «октябрь (последняя декада)»
std::size_t read_part_after_month(std::span<const Item> items, Term& term);

// «Сентябрь, 3-я среда», «май (последний четверг)»
std::size_t read_weekday_after_month(std::span<const Item> items, Term& term);

// «Декабрь, 3–4 неделя»: writes the parts as items, with what stands between them; returns how many items of
// the input they took, 0 where this is none.
std::size_t read_parts_after_month(std::span<const Item> items, Items& parts);

// «Начало мая», «конец мая»: the first and the last ten days.
std::size_t read_month_edge(std::span<const Item> items, Term& term);

// «В первых числах мая», «последние дни мая», «последние две недели мая»
std::size_t read_outermost_days(std::span<const Item> items, Term& term);

// «Вторая декада мая»: a number, and from `at` on what it counts. «2 недели мая» is a
// length of time; `limited`: but not in «до 2 недели мая».
std::size_t read_counted_part(std::span<const Item> items, std::uint16_t number, std::size_t at, bool limited,
                              Term& term);

// «Последняя пятница мая»: likewise.
std::size_t read_counted_weekday(std::span<const Item> items, std::uint16_t number, std::size_t at,
                                 Term& term);

}  // namespace roadbook::deadline
