// Names of people in a text: «Петрова А. С.», «А. С. Петрова», «Петрова Анна Сергеевна».
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook::rules_privacy {

struct PersonName {
  std::size_t begin = 0;
  std::size_t end = 0;
  // One or both neighbours of the initials may be the surname: «Директор А. С. Петрова».
  std::vector<std::string_view> surnames;
  std::array<char32_t, 2> initials{};
};

// All names of the text, in the order in which they begin. Names of two words without initials or a
// patronymic are not known for names.
std::vector<PersonName> list_names(std::string_view text);

// People who may be named: compared by initials and by surname in any case («Богомолову» for «Богомолова»);
// one slip in the surname is forgiven.
class KnownPeople {
 public:
  void add(std::string_view text);
  bool know(const PersonName& name) const;

 private:
  struct Person {
    std::string surname;  // folded
    std::array<char32_t, 2> initials{};
  };
  std::vector<Person> people_;
};

}  // namespace roadbook::rules_privacy
