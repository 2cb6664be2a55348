#include "base/stopwatch.h"

#include "base/clock.h"

namespace roadbook {

Stopwatch::Stopwatch(Detail detail) : detail_(detail), wall_(seconds_of_wall()), cpu_(seconds_of_cpu()) {}

void Stopwatch::lap(std::string_view stage) {
  const double wall = seconds_of_wall();
  const double cpu = seconds_of_cpu();
  stages_.push_back({stage, wall - wall_, cpu - cpu_});
  wall_ = wall;
  cpu_ = cpu;
}

}  // namespace roadbook
