#include "base/clock.h"

#include <ctime>

namespace roadbook {

namespace {

double seconds_of(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

}  // namespace

Date today_by_clock() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                   static_cast<unsigned>(local.tm_mday));
}

double seconds_of_cpu() { return seconds_of(CLOCK_PROCESS_CPUTIME_ID); }
double seconds_of_wall() { return seconds_of(CLOCK_MONOTONIC); }

}  // namespace roadbook
