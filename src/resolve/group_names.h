// «Состав рабочей группы по …» in a heading: the body that it lists, in the nominative.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace roadbook {

struct GroupName {
  std::string_view written;  // what follows «состав»: «рабочей группы по выводу школ из кризиса»
  std::string name;  // «рабочая группа по выводу школ из кризиса»; empty: its form is not known
  std::string short_name;  // «рабочая группа»; empty as above
};

// Nothing: the heading is about something else.
std::optional<GroupName> read_group_name(std::string_view title);

}  // namespace roadbook
