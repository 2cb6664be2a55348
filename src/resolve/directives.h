// Days said in an order's directives: «В срок до 01.12.2021 представить …».
#pragma once

#include <vector>

#include "model/corpus.h"

namespace roadbook {

// One meaning for each directive. A directive is prose, so that only what begins like a deadline is read:
// «до», «не позднее», «в срок», «к», «с … по», «ежемесячно», «в течение 5 дней», «в мае 2023 года», a day
// with its year. Dates of other documents («от 20.02.2021 № 94») and titles in quotes are passed over. A
// missing year is that of the first such day from the signing on: an order cannot ask for the past. `today`
// stands in for an order's date that is not known.
std::vector<DirectiveMeaning> resolve_directives(const Order& order, Date today,
                                                 const ProductionCalendar& calendar);

}  // namespace roadbook
