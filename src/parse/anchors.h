// Anchors of one page: each is given once, a repeated one gets a number.
#pragma once

#include <string>
#include <unordered_map>

namespace roadbook {

class FreeAnchors {
 public:
  // The anchor itself, or with "-2", "-3" … where it is taken.
  std::string take(const std::string& anchor) {
    if (next_copy_.try_emplace(anchor, 2).second) return anchor;
    while (true) {
      std::string copy = anchor + "-" + std::to_string(next_copy_[anchor]++);
      if (next_copy_.try_emplace(copy, 2).second) return copy;
    }
  }

 private:
  std::unordered_map<std::string, int> next_copy_;
};

}  // namespace roadbook
