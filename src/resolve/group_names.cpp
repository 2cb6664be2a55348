#include "resolve/group_names.h"

#include <algorithm>
#include <array>

#include "base/russian.h"

namespace roadbook {

namespace {

struct Body {
  std::string_view genitive;
  std::string_view nominative;
  bool feminine;
};
constexpr std::array<Body, 9> kBodies{{{"группы", "группа", true},
                                       {"подгруппы", "подгруппа", true},
                                       {"комиссии", "комиссия", true},
                                       {"команды", "команда", true},
                                       {"совета", "совет", false},
                                       {"центра", "центр", false},
                                       {"комитета", "комитет", false},
                                       {"оргкомитета", "оргкомитет", false},
                                       {"штаба", "штаб", false}}};

constexpr std::size_t kMostAdjectives = 4;

const Body* find_body(std::string_view folded) {
  const auto found = std::ranges::find(kBodies, folded, &Body::genitive);
  return found == kBodies.end() ? nullptr : &*found;
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [text](std::string_view ending) { return text.ends_with(ending); });
}

// «рабочей» to «рабочая», «координационного» to «координационный»; empty: no adjective in the genitive.
std::string nominative_adjective(std::string_view word, bool feminine) {
  constexpr std::size_t kLetter = 2;  // bytes
  const auto with_ending = [&](std::size_t letters, std::string_view ending) {
    return std::string{word.substr(0, word.size() - letters * kLetter)}.append(ending);
  };
  if (feminine) {
    if (word.ends_with("ой")) return with_ending(2, "ая");
    if (!word.ends_with("ей")) return {};
    return with_ending(2, ends_with_any(word, {"чей", "щей", "шей", "жей"}) ? "ая" : "яя");
  }
  if (word.ends_with("его")) return with_ending(3, "ий");
  if (!word.ends_with("ого")) return {};
  return with_ending(3, ends_with_any(word, {"кого", "гого", "хого"}) ? "ий" : "ый");
}

// «муниципальной рабочей группы по …»: the adjectives, then the body, then what it is for.
void put_in_nominative(GroupName& group) {
  std::array<std::string_view, kMostAdjectives> adjectives;
  std::size_t count = 0;
  for (std::size_t at = 0; at < group.written.size();) {
    const std::size_t space = std::min(group.written.find(' ', at), group.written.size());
    const std::string_view word = group.written.substr(at, space - at);
    const Body* body = find_body(fold(word));
    if (body != nullptr) {
      std::string name;
      for (std::size_t i = 0; i < count; ++i) {
        const std::string adjective = nominative_adjective(adjectives[i], body->feminine);
        if (adjective.empty()) return;
        name.append(adjective).append(" ");
      }
      group.short_name = name.append(body->nominative);
      group.name = group.short_name + std::string{group.written.substr(space)};
      return;
    }
    if (count == kMostAdjectives) return;
    adjectives[count++] = word;
    at = space + 1;
  }
}

// Where the body's kind stands in the name, in any case: «координационного центра», «оргкомитета».
bool names_body(std::string_view name) {
  constexpr std::size_t kNear = 80;  // bytes: among the first words
  const std::string folded = fold(name.substr(0, std::min(name.size(), 2 * kNear)));
  constexpr std::array<std::string_view, 8> kBeginnings{"групп",  "комисси", "совет",    "центр",
                                                        "команд", "комитет", "оргкомит", "штаб"};
  return std::ranges::any_of(kBeginnings, [&](std::string_view body) {
    const std::size_t found = folded.find(body);
    return found < kNear && (found == 0 || folded[found - 1] == ' ');
  });
}

}  // namespace

std::optional<GroupName> read_group_name(std::string_view title) {
  constexpr std::string_view kComposition = "состав ";
  constexpr std::string_view kCapitalComposition = "Состав ";
  std::size_t at = title.find(kComposition);
  if (at == std::string_view::npos) at = title.find(kCapitalComposition);
  if (at == std::string_view::npos) return std::nullopt;
  GroupName group;
  group.written = title.substr(at + kComposition.size());
  if (!names_body(group.written)) return std::nullopt;
  put_in_nominative(group);
  return group;
}

}  // namespace roadbook
