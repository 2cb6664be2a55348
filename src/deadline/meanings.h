// What forms mean: the functions of the table of forms.
#pragma once

#include <span>

#include "deadline/reading.h"

namespace roadbook::deadline {

bool make_day(std::span<const Item> items, Reading& reading);
bool make_by(std::span<const Item> items, Reading& reading);
bool make_range(std::span<const Item> items, Reading& reading);
bool make_bare_range(std::span<const Item> items, Reading& reading);
bool make_from(std::span<const Item> items, Reading& reading);
bool make_often(std::span<const Item> items, Reading& reading);
bool make_every(std::span<const Item> items, Reading& reading);
bool make_times(std::span<const Item> items, Reading& reading);
bool make_weekly(std::span<const Item> items, Reading& reading);
bool make_weekdays(std::span<const Item> items, Reading& reading);
bool make_ongoing(std::span<const Item> items, Reading& reading);
bool make_event(std::span<const Item> items, Reading& reading);
bool make_bare_event(std::span<const Item> items, Reading& reading);
bool make_unscheduled(std::span<const Item> items, Reading& reading);

}  // namespace roadbook::deadline
