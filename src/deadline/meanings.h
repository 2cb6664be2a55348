// What forms mean: the functions of the table of forms. Each fills a reading from the items of the match;
// false where these words mean nothing.
#pragma once

#include <span>

#include "deadline/reading.h"

namespace roadbook::deadline {

using FormItems = std::span<const Item>;

// places in the calendar
bool make_day(FormItems items, Reading& reading);
bool make_by(FormItems items, Reading& reading);
bool make_before(FormItems items, Reading& reading);  // «до мая»
bool make_before_new_year(FormItems items, Reading& reading);
bool make_by_year_end(FormItems items, Reading& reading);  // «до конца года»
bool make_range(FormItems items, Reading& reading);
bool make_bare_range(FormItems items, Reading& reading);
bool make_from(FormItems items, Reading& reading);
bool make_after_day(FormItems items, Reading& reading);

bool make_term(FormItems items, Reading& reading);  // «в течение 10 дней с 1 мая»

// recurrences
bool make_often(FormItems items, Reading& reading);
bool make_day_number(FormItems items, Reading& reading);  // «ежемесячно до 20»
bool make_by_units(FormItems items, Reading& reading);    // «по четвертям»
bool make_every(FormItems items, Reading& reading);
bool make_every_other_day(FormItems items, Reading& reading);  // «через день»
bool make_every_month(FormItems items, Reading& reading);  // «каждый май», «каждую осень»
bool make_times(FormItems items, Reading& reading);
bool make_weekly(FormItems items, Reading& reading);
bool make_weekdays(FormItems items, Reading& reading);
bool make_weekday_range(FormItems items, Reading& reading);
bool make_workdays(FormItems items, Reading& reading);
bool make_month_days(FormItems items, Reading& reading);
bool make_days_of_nth_month(FormItems items, Reading& reading);  // «ежеквартально … последнего месяца»
bool make_month_day_range(FormItems items, Reading& reading);
bool make_month_end(FormItems items, Reading& reading);
bool make_month_workday(FormItems items, Reading& reading);
bool make_week_workday(FormItems items, Reading& reading);
bool make_month_part(FormItems items, Reading& reading);  // «первая декада каждого месяца»
bool make_month_part_alone(FormItems items, Reading& reading);  // «ежемесячно, последняя декада»
bool make_quarter_end(FormItems items, Reading& reading);
bool make_quarter_workday(FormItems items, Reading& reading);
bool make_every_nth_weekday(FormItems items, Reading& reading);  // «каждую вторую пятницу»
bool make_nth_weekday(FormItems items, Reading& reading);
bool make_nth_weekday_alone(FormItems items, Reading& reading);
bool make_quarter_month(FormItems items, Reading& reading);  // «последний месяц квартала»
bool make_year_day(FormItems items, Reading& reading);  // «до 1 февраля года, следующего за отчетным»

// what is tied to no day
bool make_ongoing(FormItems items, Reading& reading);
bool make_during(FormItems items, Reading& reading);  // gives way to a recurrence beside it
bool make_event(FormItems items, Reading& reading);
bool make_bare_event(FormItems items, Reading& reading);
bool make_unscheduled(FormItems items, Reading& reading);

}  // namespace roadbook::deadline
