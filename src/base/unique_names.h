// Names that must not repeat, such as addresses on a page: the second «a» becomes "a-2". In time proportional to the
// number of names, however many are alike.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

namespace roadbook {

class UniqueNames {
 public:
  // The name, or the name with the first free number at its end; it is taken from now on.
  std::string take(const std::string& name) {
    std::size_t& copies = copies_[name];
    if (++copies == 1) return name;
    while (true) {
      std::string copy = name + "-" + std::to_string(copies);
      if (copies_.try_emplace(copy, 1).second) return copy;
      ++copies;
    }
  }

 private:
  std::unordered_map<std::string, std::size_t> copies_;  // how many times a name was asked for
};

}  // namespace roadbook
