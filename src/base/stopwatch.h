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

// A part of a stage: one rule over all documents.
struct PartTime {
  std::string_view part;
  double seconds = 0;  // over all threads
};

class Stopwatch {
 public:
  // Parts are measured only where somebody asks: there are many, and each costs clock readings.
  enum class Detail { stages, parts };
  explicit Stopwatch(Detail detail = Detail::stages);
  // Ends the stage that has run since the last call, or since the beginning.
  void lap(std::string_view stage);
  void add_part(std::string_view part, double seconds) { parts_.push_back({part, seconds}); }
  bool wants_parts() const { return detail_ == Detail::parts; }
  const std::vector<StageTime>& stages() const { return stages_; }
  const std::vector<PartTime>& parts() const { return parts_; }

 private:
  Detail detail_;
  std::vector<PartTime> parts_;
  double wall_;
  double cpu_;
  std::vector<StageTime> stages_;
};

}  // namespace roadbook
