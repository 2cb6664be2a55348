// Time by stage, for --timings. Always measured: it costs two clock readings a stage.
#pragma once

#include <string_view>
#include <vector>

namespace roadbook {

struct StageTime {
  std::string_view stage;  // a literal: "parse"
  double wall = 0;         // seconds
  double cpu = 0;          // seconds over all threads
};

class Stopwatch {
 public:
  Stopwatch();
  // Ends the stage that has run since the last call, or since the beginning.
  void lap(std::string_view stage);
  const std::vector<StageTime>& stages() const { return stages_; }

 private:
  double wall_;
  double cpu_;
  std::vector<StageTime> stages_;
};

}  // namespace roadbook
