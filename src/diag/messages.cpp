#include "diag/messages.h"

#include "base/russian.h"

namespace roadbook {

namespace {

std::string rule_key(const Finding& finding, std::string_view last) {
  std::string key = "rules.";
  key.append(finding.rule).append(".").append(last);
  return key;
}

// Some facts are words of ours, not of a document ("date", as what was expected): the catalogue says them in
// its language by "rules.<code>.<fact>.<value>".
MessageFacts facts_in_words(const Finding& finding, const Messages& messages) {
  MessageFacts facts = finding.facts;
  for (auto& [name, value] : facts) {
    const std::string key = rule_key(finding, name) + "." + value;
    if (messages.has(key)) value = messages.text(key);
  }
  return facts;
}

}  // namespace

std::string_view Messages::text(std::string_view key) const {
  const auto found = wordings_.find(key);
  return found == wordings_.end() ? key : std::string_view{found->second};
}

std::string Messages::text(std::string_view key, const MessageFacts& facts) const {
  const std::string_view wording = text(key);
  std::string out;
  for (std::size_t at = 0; at < wording.size();) {
    const std::size_t open = wording.find('{', at);
    const std::size_t close = wording.find('}', open == std::string_view::npos ? wording.size() : open);
    if (close == std::string_view::npos) return out.append(wording.substr(at));
    out.append(wording.substr(at, open - at));
    const std::string_view name = wording.substr(open + 1, close - open - 1);
    bool known = false;
    for (const auto& [fact, value] : facts) {
      if (fact != name) continue;
      out.append(value);
      known = true;
      break;
    }
    if (!known) out.append(wording.substr(open, close - open + 1));
    at = close + 1;
  }
  return out;
}

std::string Messages::count(std::string_view key, std::size_t number) const {
  const std::size_t form = language_ == "ru" ? plural_form(number) : (number == 1 ? 0U : 1U);
  std::string full{key};
  full.append(".").append(std::to_string(form));
  return text(full, {{"n", std::to_string(number)}});
}

std::string message_of(const Finding& finding, const Messages& messages) {
  return messages.text(rule_key(finding, finding.variant), facts_in_words(finding, messages));
}

std::string hint_of(const Finding& finding, const Messages& messages) {
  const std::string own = rule_key(finding, std::string{finding.variant} + "-hint");
  return messages.text(messages.has(own) ? own : rule_key(finding, "hint"),
                       facts_in_words(finding, messages));
}

std::string why_of(const Finding& finding, const Messages& messages) {
  return messages.text(rule_key(finding, "why"), finding.facts);
}

std::string message_of(const Finding& finding, const RelatedPlace& place, const Messages& messages) {
  return messages.text(rule_key(finding, place.message), finding.facts);
}

}  // namespace roadbook
