#include "deadline/bounds.h"

namespace roadbook::deadline {

bool take_last_bound(Reading& into, const Reading& by) {
  if (into.last.given) return false;
  into.last = by.last;
  into.last.before = by.kind == ReadingKind::before;
  return true;
}

bool take_first_bound(Reading& into, const Reading& from) {
  if (into.first.given) return false;
  into.first = from.first;
  return true;
}

bool take_bounds(Reading& into, const Reading& range) {
  if (!into.is_unbounded()) return false;
  into.first = range.first;
  into.last = range.last;
  return true;
}

Reading bounded_by(const Reading& before, Reading reading) {
  reading.begin = before.begin;
  reading.first = before.first;
  reading.last = before.last;
  return reading;
}

}  // namespace roadbook::deadline
