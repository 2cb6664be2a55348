#include "diag/messages.h"

#include <algorithm>

#include "base/russian.h"

namespace roadbook {

namespace {

constexpr std::string_view kRules = "rules.";

// "rules.<code>.<name>" in two; no code where the key is another.
struct RuleKey {
  std::string_view code;
  std::string_view name;
};

RuleKey split_rule_key(std::string_view key) {
  if (!key.starts_with(kRules)) return {};
  const std::string_view rest = key.substr(kRules.size());
  const std::size_t dot = rest.find('.');
  return dot == std::string_view::npos ? RuleKey{} : RuleKey{rest.substr(0, dot), rest.substr(dot + 1)};
}

const std::string* find_wording(const Messages::RuleWordings& wordings, std::string_view name) {
  for (const auto& [own, wording] : wordings) {
    if (own == name) return &wording;
  }
  return nullptr;
}

// Appends the wording with what `value_of` gives for each "{name}"; where it gives nullptr, the name stays.
template <typename ValueOf>
void append_filled(std::string& out, std::string_view wording, ValueOf value_of) {
  for (std::size_t at = 0; at < wording.size();) {
    const std::size_t open = std::min(wording.find('{', at), wording.size());
    const std::size_t close = wording.find('}', open);
    out.append(wording, at, (close == std::string_view::npos ? wording.size() : open) - at);
    if (close == std::string_view::npos) return;
    const std::string* value = value_of(wording.substr(open + 1, close - open - 1));
    out.append(value != nullptr ? std::string_view{*value} : wording.substr(open, close - open + 1));
    at = close + 1;
  }
}

const std::string* find_fact(const MessageFacts& facts, std::string_view name) {
  for (const auto& [fact, value] : facts) {
    if (fact == name) return &value;
  }
  return nullptr;
}

// What one finding says, from the wordings of its rule.
class FindingWords {
 public:
  FindingWords(const Finding& finding, const Messages& messages)
      : finding_(finding), wordings_(messages.of_rule(finding.rule)) {}

  // The key where the catalogue has no wording, so that a gap is seen.
  std::string say(std::string_view name) const {
    if (const std::string* wording = find_wording(wordings_, name)) return fill(*wording);
    return std::string{kRules}.append(finding_.rule).append(".").append(name);
  }

  std::string hint() const {
    constexpr std::string_view kHint = "-hint";
    const std::string_view variant = finding_.variant;
    for (const auto& [name, wording] : wordings_) {
      if (name.size() == variant.size() + kHint.size() && name.starts_with(variant) && name.ends_with(kHint))
        return fill(wording);
    }
    return say("hint");
  }

 private:
  std::string fill(std::string_view wording) const {
    std::string out;
    out.reserve(2 * wording.size());
    append_filled(out, wording, [this](std::string_view name) { return find_value(name); });
    return out;
  }

  // Some facts are words of ours, not of a document ("date", as what was expected): the catalogue says them
  // in its language by "rules.<code>.<fact>.<value>".
  const std::string* find_value(std::string_view fact) const {
    const std::string* value = find_fact(finding_.facts, fact);
    if (value == nullptr) return nullptr;
    for (const auto& [name, wording] : wordings_) {
      if (name.size() == fact.size() + 1 + value->size() && name.starts_with(fact) &&
          name[fact.size()] == '.' && name.ends_with(*value)) {
        return &wording;
      }
    }
    return value;
  }

  const Finding& finding_;
  const Messages::RuleWordings& wordings_;
};

}  // namespace

void Messages::set(std::string key, std::string wording) {
  const RuleKey split = split_rule_key(key);
  if (split.code.empty()) {
    wordings_[std::move(key)] = std::move(wording);
    return;
  }
  RuleWordings& wordings = rules_[std::string{split.code}];
  const auto same = std::find_if(wordings.begin(), wordings.end(),
                                 [&split](const auto& entry) { return entry.first == split.name; });
  if (same != wordings.end()) {
    same->second = std::move(wording);
  } else {
    wordings.emplace_back(split.name, std::move(wording));
  }
}

const Messages::RuleWordings& Messages::of_rule(std::string_view code) const {
  static const RuleWordings kNone;
  const auto found = rules_.find(code);
  return found == rules_.end() ? kNone : found->second;
}

const std::string* Messages::find(std::string_view key) const {
  const RuleKey split = split_rule_key(key);
  if (!split.code.empty()) return find_wording(of_rule(split.code), split.name);
  const auto found = wordings_.find(key);
  return found == wordings_.end() ? nullptr : &found->second;
}

std::string_view Messages::text(std::string_view key) const {
  const std::string* wording = find(key);
  return wording == nullptr ? key : std::string_view{*wording};
}

std::string Messages::text(std::string_view key, const MessageFacts& facts) const {
  std::string out;
  append_filled(out, text(key), [&facts](std::string_view name) { return find_fact(facts, name); });
  return out;
}

std::string Messages::count(std::string_view key, std::size_t number) const {
  const std::size_t form = language_ == "ru" ? plural_form(number) : (number == 1 ? 0U : 1U);
  std::string full{key};
  full.append(".").append(std::to_string(form));
  return text(full, {{"n", std::to_string(number)}});
}

std::string message_of(const Finding& finding, const Messages& messages) {
  return FindingWords{finding, messages}.say(finding.variant);
}

std::string hint_of(const Finding& finding, const Messages& messages) {
  return FindingWords{finding, messages}.hint();
}

std::string why_of(const Finding& finding, const Messages& messages) {
  return FindingWords{finding, messages}.say("why");
}

std::string message_of(const Finding& finding, const RelatedPlace& place, const Messages& messages) {
  return FindingWords{finding, messages}.say(place.message);
}

}  // namespace roadbook
