// The only door to the clocks of the machine. Nothing that lands in an output may depend on it, except
// "today", which the command line can replace.
#pragma once

#include "base/date.h"

namespace roadbook {

Date today_by_clock();     // local time
double seconds_of_cpu();   // of the whole process, all threads
double seconds_of_wall();  // since some fixed moment

}  // namespace roadbook
