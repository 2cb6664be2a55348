// Headings and rows that name a stretch of the calendar: «Сентябрь», «I квартал 2023 года», «1 полугодие».
#pragma once

#include <string_view>

namespace roadbook {

// Whether the whole text is a stretch of several days shorter than a year.
bool is_stretch_of_days(std::string_view text);

// Whether the whole text can be understood as a deadline.
bool is_deadline_phrase(std::string_view text);

}  // namespace roadbook
