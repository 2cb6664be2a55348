// Days and periods in the words of the site's language.
#pragma once

#include <string>

#include "base/date.h"
#include "diag/messages.h"

namespace roadbook {

// By the catalogue's "site.date.short": «30.09.2023». Tokens of the patterns: {d} {dd} {mm} {yyyy} {month}.
void append_short_date(std::string& out, Date day, const Messages& messages);
// By "site.date.long": «30 сентября 2023 г.», with no-break spaces.
std::string long_date(Date day, const Messages& messages);
// By "site.date.month": «Сентябрь 2023 г.».
std::string month_name(Date day, const Messages& messages);

// «Сентябрь».
std::string_view month_word(Date day, const Messages& messages);

// "site.weekday.1" … "site.weekday.7": «суббота».
std::string_view weekday_name(Date day, const Messages& messages);

// «2023 год», «2023–2024 годы», «2023/2024 учебный год», else both days.
std::string period_name(const Period& period, const Messages& messages);
// The same short: «2023», «2023–2024», «2023/2024».
std::string period_years(const Period& period);

}  // namespace roadbook
