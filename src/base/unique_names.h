// Gives each name once: one that is taken gets «-2», «-3» … at its end. For anchors and addresses. The cost
// of a name does not grow with the number of its copies: a hostile plan repeats one a hundred thousand times.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

namespace roadbook {

class UniqueNames {
 public:
  // So many names will be taken, at least.
  void reserve(std::size_t names) { next_copy_.reserve(names); }

  std::string take(const std::string& wanted) {
    auto [place, is_new] = next_copy_.try_emplace(wanted, std::size_t{2});
    if (is_new) return wanted;
    std::size_t& copy = place->second;  // stays in its place when the map grows
    while (true) {
      std::string name = wanted + "-" + std::to_string(copy++);
      if (next_copy_.try_emplace(name, std::size_t{2}).second) return name;
    }
  }

 private:
  std::unordered_map<std::string, std::size_t> next_copy_;  // all names that are taken
};

}  // namespace roadbook
