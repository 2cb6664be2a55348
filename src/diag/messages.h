// Wordings in one language, from layouts/i18n/<language>.yaml. Keys are paths:
// "rules.deadline/before-order.message".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "diag/finding.h"

namespace roadbook {

class Messages {
 public:
  Messages() = default;
  explicit Messages(std::string language) : language_(std::move(language)) {}

  // A later wording of the same key replaces the earlier: a site's theme over the default one.
  void set(std::string key, std::string wording);

  const std::string& language() const { return language_; }
  bool has(std::string_view key) const { return find(key) != nullptr; }
  // The wording as it is in the catalogue; the key itself where there is none, so that a gap is seen, not
  // hidden.
  std::string_view text(std::string_view key) const;
  // With the facts in place of "{name}". Facts are not looked into again, so that text of a plan cannot
  // expand.
  std::string text(std::string_view key, const MessageFacts& facts) const;
  // The wording whose key ends in the plural form of the number, with "{n}" replaced: "documents.0|1|2"
  // («план», «плана», «планов»), by the rules of the language.
  std::string count(std::string_view key, std::size_t number) const;

  // Wordings of one rule, by what stands behind "rules.<code>." in their keys: "message", "hint". They are
  // printable (diag/printable.h), whoever wrote the catalogue.
  using RuleWordings = std::vector<std::pair<std::string, std::string>>;
  // Empty where the catalogue says nothing of it.
  const RuleWordings& of_rule(std::string_view code) const;

 private:
  const std::string* find(std::string_view key) const;

  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::string language_ = "ru";
  template <typename Value>
  using ByKey = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;
  ByKey<std::string> wordings_;
  ByKey<RuleWordings> rules_;  // apart from the rest: a report says thousands of findings
};

// How a fact is put into a wording: as it is, or made harmless for where the wording goes.
using WriteFact = void(std::string& out, std::string_view fact);
void write_as_it_is(std::string& out, std::string_view fact);

// What one finding says, from the wordings of its rule. The key where the catalogue has no wording, so that a
// gap is seen. Both must outlive this.
class FindingWords {
 public:
  FindingWords(const Finding& finding, const Messages& messages, WriteFact* write = write_as_it_is)
      : finding_(finding), wordings_(messages.of_rule(finding.rule)), write_(write) {}

  // By "rules.<code>.<variant>".
  void append_message(std::string& out) const { append(out, finding_.variant); }
  void append_message(std::string& out, const RelatedPlace& place) const { append(out, place.message); }
  void append_why(std::string& out) const { append(out, "why"); }
  // How to mend it, by "rules.<code>.hint" or, where the variant has one of its own,
  // "rules.<code>.<variant>-hint".
  void append_hint(std::string& out) const;

 private:
  void append(std::string& out, std::string_view name) const;
  void fill(std::string& out, std::string_view wording) const;
  void append_value(std::string& out, std::string_view braced) const;

  const Finding& finding_;
  const Messages::RuleWordings& wordings_;
  WriteFact* write_;
};

std::string message_of(const Finding& finding, const Messages& messages);
std::string hint_of(const Finding& finding, const Messages& messages);
std::string why_of(const Finding& finding, const Messages& messages);
std::string message_of(const Finding& finding, const RelatedPlace& place, const Messages& messages);

}  // namespace roadbook
