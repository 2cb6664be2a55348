#include "check/rules/table/numbering.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>

#include "base/text.h"
#include "check/wording.h"

namespace roadbook::rules_table {

namespace {

struct ParsedNumber {
  std::string_view prefix;
  std::uint32_t last = 0;
  std::string_view suffix;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_ornaments(std::string_view text) {
  constexpr std::string_view kNumberSign = "№";
  text = trim(text);
  if (text.starts_with(kNumberSign)) text = trim(text.substr(kNumberSign.size()));
  while (!text.empty() && (text.back() == '.' || text.back() == ')'))
    text = trim(text.substr(0, text.size() - 1));
  return text;
}

// «2.14», «3.», «1)», «4а», «I.5»; nothing for anything else.
std::optional<ParsedNumber> parse_number(std::string_view written) {
  const std::string_view text = without_ornaments(written);
  const std::size_t dot = text.rfind('.');
  const std::string_view tail = trim(dot == std::string_view::npos ? text : text.substr(dot + 1));
  const std::size_t digits =
      static_cast<std::size_t>(std::find_if_not(tail.begin(), tail.end(), is_digit) - tail.begin());
  const std::string_view suffix = tail.substr(digits);
  // One letter at most: «3–5» and «12 месяцев» are no numbers. Nine digits fit in the type.
  if (digits == 0 || digits > 9 || suffix.size() > 2) return std::nullopt;
  ParsedNumber number;
  number.suffix = suffix;
  for (const char c : tail.substr(0, digits))
    number.last = number.last * 10 + static_cast<std::uint32_t>(c - '0');
  if (dot != std::string_view::npos) number.prefix = trim(text.substr(0, dot));
  return number;
}

bool has_number(const Run& run, std::uint32_t last) {
  return std::any_of(run.members.begin(), run.members.end(),
                     [last](const Numbered& m) { return m.last == last; });
}

// Whether the number starts a count of its own instead of going on with the run.
bool starts_again(const Run& run, const ParsedNumber& number, const Activity& activity) {
  const Numbered& previous = run.members.back();
  const bool same_section = previous.activity->section == activity.section;
  if (number.last == 1) return !same_section || has_number(run, 1);
  // «5», then «2» under another heading: a count of its own whose beginning is missing. In «2.5» the prefix
  // already says which count it is.
  return !same_section && run.prefix.empty() && number.last < previous.last;
}

// Hands each number to its run; the latest run of each prefix is the one that goes on.
class RunBuilder {
 public:
  void add(const Activity& activity) {
    if (activity.number == nullptr || is_left_empty(*activity.number)) return;
    std::optional<ParsedNumber> number = parse_number(activity.number->text);
    if (!number) {
      if (!runs_.empty()) runs_[current_].has_strange_numbers = true;
      return;
    }
    const Numbered member{&activity, number->last, number->suffix};
    const std::string_view prefix = without_spaces(number->prefix);
    if (!select(prefix)) return start(prefix, member);
    Run& run = runs_[current_];
    if (!starts_again(run, *number, activity)) return run.members.push_back(member);
    const Activity* before =
        run.members.back().activity->section == activity.section ? first_one(run) : nullptr;
    start(prefix, member);
    runs_.back().started_again_after = before;
  }
  std::vector<Run> take() { return std::move(runs_); }

 private:
  // «2. 14» is counted with «2.14». Valid until the next call.
  std::string_view without_spaces(std::string_view prefix) {
    if (prefix.find(' ') == std::string_view::npos) return prefix;
    squeezed_ = prefix;
    std::erase(squeezed_, ' ');
    return squeezed_;
  }
  bool select(std::string_view prefix) {
    if (!runs_.empty() && runs_[current_].prefix == prefix) return true;
    const auto found = latest_.find(prefix);
    if (found == latest_.end()) return false;
    current_ = found->second;
    return true;
  }
  void start(std::string_view prefix, const Numbered& member) {
    constexpr std::size_t kUsualSize = 16;
    current_ = runs_.size();
    latest_.insert_or_assign(std::string{prefix}, current_);
    Run& run = runs_.emplace_back(Run{std::string{prefix}, {}});
    run.members.reserve(kUsualSize);
    run.members.push_back(member);
  }
  static const Activity* first_one(const Run& run) {
    const auto found =
        std::find_if(run.members.begin(), run.members.end(), [](const Numbered& m) { return m.last == 1; });
    return found == run.members.end() ? nullptr : found->activity;
  }

  std::vector<Run> runs_;
  std::map<std::string, std::size_t, std::less<>> latest_;  // by prefix; asked only when the prefix changes
  std::size_t current_ = 0;
  std::string squeezed_;
};

}  // namespace

std::vector<Run> list_runs(const Roadmap& roadmap) {
  RunBuilder builder;
  for (const Activity& activity : roadmap.activities) builder.add(activity);
  return builder.take();
}

bool counts_up(const Run& run) {
  std::uint32_t expected = 0;
  return std::ranges::all_of(run.members, [&](const Numbered& member) { return member.last == ++expected; });
}

std::string full_number(const Run& run, std::uint32_t last) {
  return (run.prefix.empty() ? "" : run.prefix + ".") + std::to_string(last);
}

}  // namespace roadbook::rules_table
