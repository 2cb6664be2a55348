#include "diag/messages.h"

#include <algorithm>

#include "base/russian.h"
#include "diag/printable.h"

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

// Appends the wording with each "{name}" replaced by what `append_value(name)` appends; what stands between
// the braces is any text.
template <typename AppendValue>
void append_filled(std::string& out, std::string_view wording, AppendValue append_value) {
  for (std::size_t at = 0; at < wording.size();) {
    const std::size_t open = std::min(wording.find('{', at), wording.size());
    const std::size_t close = wording.find('}', open);
    out.append(wording, at, (close == std::string_view::npos ? wording.size() : open) - at);
    if (close == std::string_view::npos) return;
    append_value(wording.substr(open, close - open + 1));
    at = close + 1;
  }
}

std::string_view inside_braces(std::string_view braced) { return braced.substr(1, braced.size() - 2); }

const std::string* find_fact(const MessageFacts& facts, std::string_view name) {
  for (const auto& [fact, value] : facts) {
    if (fact == name) return &value;
  }
  return nullptr;
}

}  // namespace

void Messages::set(std::string key, std::string wording) {
  const RuleKey split = split_rule_key(key);
  if (split.code.empty()) {
    wordings_[std::move(key)] = std::move(wording);
    return;
  }
  wording = printable(wording);
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
  append_filled(out, text(key), [&out, &facts](std::string_view braced) {
    const std::string* value = find_fact(facts, inside_braces(braced));
    out.append(value != nullptr ? std::string_view{*value} : braced);
  });
  return out;
}

std::string Messages::count(std::string_view key, std::size_t number) const {
  const std::size_t form = language_ == "ru" ? plural_form(number) : (number == 1 ? 0U : 1U);
  std::string full{key};
  full.append(".").append(std::to_string(form));
  return text(full, {{"n", std::to_string(number)}});
}

void write_as_it_is(std::string& out, std::string_view fact) { out.append(fact); }

void FindingWords::append(std::string& out, std::string_view name) const {
  if (const std::string* wording = find_wording(wordings_, name)) {
    fill(out, *wording);
  } else {
    out.append(kRules).append(finding_.rule).append(".").append(name);
  }
}

void FindingWords::append_hint(std::string& out) const {
  constexpr std::string_view kHint = "-hint";
  const std::string_view variant = finding_.variant;
  for (const auto& [name, wording] : wordings_) {
    if (name.size() == variant.size() + kHint.size() && name.starts_with(variant) && name.ends_with(kHint))
      return fill(out, wording);
  }
  append(out, "hint");
}

void FindingWords::fill(std::string& out, std::string_view wording) const {
  append_filled(out, wording, [this, &out](std::string_view braced) { append_value(out, braced); });
}

// Some facts are words of ours, not of a document ("date", as what was expected): the catalogue says them in
// its language by "rules.<code>.<fact>.<value>".
void FindingWords::append_value(std::string& out, std::string_view braced) const {
  const std::string_view fact = inside_braces(braced);
  const std::string* value = find_fact(finding_.facts, fact);
  if (value == nullptr) {
    out.append(braced);
    return;
  }
  for (const auto& [name, wording] : wordings_) {
    if (name.size() == fact.size() + 1 + value->size() && name.starts_with(fact) &&
        name[fact.size()] == '.' && name.ends_with(*value)) {
      out.append(wording);
      return;
    }
  }
  write_(out, *value);
}

std::string message_of(const Finding& finding, const Messages& messages) {
  std::string out;
  FindingWords{finding, messages}.append_message(out);
  return out;
}

std::string hint_of(const Finding& finding, const Messages& messages) {
  std::string out;
  FindingWords{finding, messages}.append_hint(out);
  return out;
}

std::string why_of(const Finding& finding, const Messages& messages) {
  std::string out;
  FindingWords{finding, messages}.append_why(out);
  return out;
}

std::string message_of(const Finding& finding, const RelatedPlace& place, const Messages& messages) {
  std::string out;
  FindingWords{finding, messages}.append_message(out, place);
  return out;
}

}  // namespace roadbook
