// What was understood of a deadline, in words, to be shown beside the phrase as written. The wordings are
// under "site.deadline" and "site.recurrence" of the catalogue.
#pragma once

#include <string>
#include <string_view>

#include "diag/messages.h"
#include "model/deadline.h"

namespace roadbook {

// One part: «до 30.09.2023, суббота», without a word on where its year comes from.
std::string describe_part(const DeadlinePart& part, const Messages& messages);

// «до 30.09.2023, суббота»; parts are separated by «; ». Empty where nothing was understood.
std::string describe_deadline(const Deadline& deadline, const Messages& messages);

// A rule of repetition without its bounds: «еженедельно по вторникам и четвергам». A rule that the site has
// no words for is shown as it is, so that nothing is left out silently.
std::string describe_recurrence(std::string_view rrule, const Messages& messages);

}  // namespace roadbook
