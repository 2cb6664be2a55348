// Gives each name once: one that is taken gets «-2», «-3» … at its end. For anchors and addresses. The cost
// of a name does not grow with the number of its copies: a hostile plan repeats one a hundred thousand times.
#pragma once

#include <array>
#include <cstddef>
#include <memory_resource>
#include <string>
#include <unordered_map>
#include <utility>

namespace roadbook {

class UniqueNames {
 public:
  // So many names will be taken, at least.
  void reserve(std::size_t names) { next_copy_.reserve(names); }

  std::string take(std::string wanted) {
    auto [place, is_new] = insert(wanted);
    if (is_new) return wanted;
    std::size_t& copy = place->second;  // stays in its place when the map grows
    while (true) {
      std::string name = wanted + "-" + std::to_string(copy++);
      if (insert(name).second) return name;
    }
  }

 private:
  using NextCopies = std::pmr::unordered_map<std::pmr::string, std::size_t>;

  std::pair<NextCopies::iterator, bool> insert(const std::string& name) {
    return next_copy_.try_emplace(std::pmr::string{name, &memory_}, std::size_t{2});
  }

  std::array<std::byte, 4096> few_names_;  // as many as a plan has
  std::pmr::monotonic_buffer_resource memory_{few_names_.data(), few_names_.size()};
  NextCopies next_copy_{&memory_};  // all names that are taken
};

}  // namespace roadbook
