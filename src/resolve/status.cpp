#include "resolve/status.h"

#include <array>
#include <string>

#include "base/russian.h"
#include "base/text.h"

namespace roadbook {

namespace {

struct StatusWord {
  std::string_view begins;  // folded
  StatusKind kind;
};

// «не выполнено» stands before «выполнено», which it does not mean.
constexpr std::array kWords{
    StatusWord{"не выполн", StatusKind::not_done},
    StatusWord{"не исполн", StatusKind::not_done},
    StatusWord{"выполняется", StatusKind::in_progress},
    StatusWord{"исполняется", StatusKind::in_progress},
    StatusWord{"выполн", StatusKind::done},
    StatusWord{"исполнен", StatusKind::done},
    StatusWord{"проведен", StatusKind::done},
    StatusWord{"сделан", StatusKind::done},
    StatusWord{"готово", StatusKind::done},
    StatusWord{"в работе", StatusKind::in_progress},
    StatusWord{"в процессе", StatusKind::in_progress},
    StatusWord{"перенес", StatusKind::postponed},
    StatusWord{"отложен", StatusKind::postponed},
    StatusWord{"отменен", StatusKind::cancelled},
    StatusWord{"снят", StatusKind::cancelled},
    StatusWord{"done", StatusKind::done},
    StatusWord{"in progress", StatusKind::in_progress},
    StatusWord{"postponed", StatusKind::postponed},
    StatusWord{"cancelled", StatusKind::cancelled},
};

constexpr std::size_t kDateLength = 10;

std::optional<Date> first_date(std::string_view text) {
  for (std::size_t at = 0; at + kDateLength <= text.size(); ++at) {
    if (const auto date = parse_date(text.substr(at, kDateLength))) return date;
  }
  return std::nullopt;
}

// «перенесено с 01.04.2023 на 15.05.2023»: the day that it was put off to.
std::optional<Date> date_of(StatusKind kind, std::string_view words) {
  constexpr std::string_view kTo = " на ";
  const std::size_t to = kind == StatusKind::postponed ? words.find(kTo) : std::string_view::npos;
  if (to != std::string_view::npos) {
    if (const auto date = first_date(words.substr(to + kTo.size()))) return date;
  }
  return first_date(words);
}

}  // namespace

Status resolve_status(std::string_view cell) {
  const std::string words = collapse_spaces(fold(cell));
  if (words.empty() || words == "-") return {};
  for (const StatusWord& word : kWords) {
    if (words.starts_with(word.begins)) return {word.kind, date_of(word.kind, words)};
  }
  return {StatusKind::unknown, std::nullopt};
}

}  // namespace roadbook
