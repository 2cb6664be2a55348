#include "render/state_view.h"

#include "model/plan_state.h"

namespace roadbook {

namespace {

struct StateName {
  std::string_view key;
  std::string_view wording;
};

constexpr std::array<StateName, kShownStates + 1> kNames{{
    {"planned", "site.state.planned"},
    {"in_progress", "site.state.in_progress"},
    {"done", "site.state.done"},
    {"done_late", "site.state.done_late"},
    {"overdue", "site.state.overdue"},
    {"postponed", "site.state.postponed"},
    {"cancelled", "site.state.cancelled"},
    {"over", "site.state.over"},
    {"", ""},
}};

const StateName& name_of(ShownState state) { return kNames.at(static_cast<std::size_t>(state)); }

std::string_view status_attribute(StatusKind kind) {
  switch (kind) {
    case StatusKind::none:
      return "";
    case StatusKind::not_done:
      return " data-status=\"not_done\"";
    case StatusKind::in_progress:
      return " data-status=\"in_progress\"";
    case StatusKind::postponed:
      return " data-status=\"postponed\"";
    case StatusKind::done:
    case StatusKind::cancelled:
    case StatusKind::unknown:
      break;
  }
  return " data-status=\"fixed\"";
}

}  // namespace

std::optional<DueDays> due_days(const ActivityMeaning& meaning) {
  if (meaning.status.kind == StatusKind::postponed && meaning.status.day)
    return DueDays{std::nullopt, *meaning.status.day};
  const std::optional<Date> last = certain_last_day(meaning.deadline);
  if (!last) return std::nullopt;
  return DueDays{first_day(meaning.deadline), *last};
}

ShownState shown_state(const ActivityMeaning& meaning, const Field<Period>& period, Date today) {
  if (const auto state = state_in_plan(meaning, period, today))
    return static_cast<ShownState>(static_cast<std::uint8_t>(*state));
  return meaning.status.kind == StatusKind::unknown ? ShownState::none : ShownState::over;
}

static_assert(static_cast<int>(ActivityState::cancelled) == static_cast<int>(ShownState::cancelled));

std::string_view state_key(ShownState state) { return name_of(state).key; }

std::string_view state_word(ShownState state, const Messages& messages) {
  return state == ShownState::none ? std::string_view{} : messages.text(name_of(state).wording);
}

void set_state(ShownState state, const Messages& messages, View& view) {
  view.text("state", state_key(state));
  view.text("state_word", state_word(state, messages));
}

void StateCounts::fill(const Messages& messages, View& view) const {
  for (std::size_t i = 0; i < kShownStates; ++i) {
    if (counts_[i] == 0) continue;
    View& item = view.item("state_counts");
    set_state(static_cast<ShownState>(i), messages, item);
    item.number("count", counts_[i]);
  }
}

void fill_state_words(const Messages& messages, View& view) {
  for (std::size_t i = 0; i < kShownStates; ++i)
    set_state(static_cast<ShownState>(i), messages, view.item("state_words"));
}

std::string state_attributes(const ActivityMeaning& meaning, const Field<Period>& period) {
  std::string out;
  const std::optional<DueDays> days = due_days(meaning);
  if (!days) {
    const auto end = end_by_plan(meaning.deadline, period);
    if (end && meaning.status.kind == StatusKind::none)
      out.append(" data-over=\"").append(format_iso(*end)).append("\"");
    return out;
  }
  out.reserve(80);
  out.append(" data-due=\"");
  if (days->first) out.append(format_iso(*days->first));
  out.append("/");
  out.append(format_iso(days->last));
  return out.append("\"").append(status_attribute(meaning.status.kind));
}

}  // namespace roadbook
