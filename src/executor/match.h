// Which known names stand at a place of a phrase, as a document of a folder sees them. Used by the splitting,
// the entry points and the suggestions; lives as long as one call.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "executor/names.h"

namespace roadbook {

// Who a name means.
struct NameChoice {
  bool known = false;                  // somebody, perhaps several, or an abbreviation of the document
  std::optional<ExecutorId> executor;  // nothing: several, or an abbreviation that no registry knows
  bool nominative = false;             // the first word has the very form of the registry
};

// Words [begin, end) of a phrase.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct NameMatch {
  std::size_t end = 0;  // word after the last
  NameChoice choice;
};

class ExecutorMatcher {
 public:
  ExecutorMatcher(const ExecutorIndex::Names& names, std::string_view folder,
                  std::span<const Abbreviation> abbreviations);

  const ExecutorIndex::Names& names() const { return names_; }
  std::span<const Abbreviation> abbreviations() const { return abbreviations_; }
  std::span<const std::uint32_t> folders() const { return chain_.folders(); }

  // All known names that begin at the word, shorter ones first.
  void find_matches(const Phrase& phrase, std::size_t begin, std::vector<NameMatch>& matches) const;
  // The name that these words are, all of them.
  NameChoice find_whole(const Phrase& phrase, WordRange range) const;
  // The same with the words of `head` put before: «руководители» + «МБОУ «Новопестеревская ООШ»».
  NameChoice find_headed(const Phrase& phrase, WordRange head, WordRange range) const;
  // Of a text of its own: an alias, the full form of an abbreviation.
  NameChoice find_text(std::string_view text) const;
  // Whether these words are the spelt out form of an abbreviation of the document.
  NameChoice find_full_form(std::string_view text) const;
  std::optional<ExecutorId> find_id(std::string_view text) const;
  // Whether the document or its registries know a name of these very letters, spaces aside.
  bool has_compact(std::string_view text) const;
  // Whether an abbreviation of the document, or a word of one, is this folded word.
  bool is_defined(std::string_view word) const;
  // All executors whom the words may mean, where the nearest registry that knows any has several.
  std::vector<ExecutorId> candidates(std::string_view text) const;

 private:
  struct Place {
    const Phrase& phrase;
    WordRange range;
    std::uint64_t commas;
  };
  NameChoice choose(std::uint32_t node, const Place& place) const;
  NameChoice choose_among(std::span<const NameRecord> records, NameStrength strength,
                          const Place& place) const;
  NameChoice choose_written(std::span<const NameRecord> records, const Place& place) const;
  std::uint32_t walk(std::uint32_t node, const Phrase& phrase, WordRange range) const;
  void add_abbreviations(const Phrase& phrase, std::size_t begin, std::vector<NameMatch>& matches) const;

  // An abbreviation of the document, looked up.
  struct KnownShort {
    std::vector<std::string> keys;       // of the short form's words
    std::vector<std::string> full_keys;  // of the full form's, where the registries know only the short one
    std::string compact;
    NameChoice choice;
  };
  KnownShort look_up(const Abbreviation& abbreviation) const;
  static bool stands_at(const KnownShort& known, const Phrase& phrase, std::size_t begin);

  const ExecutorIndex::Names& names_;
  FolderChain chain_;
  std::span<const Abbreviation> abbreviations_;
  std::vector<KnownShort> shorts_;
};

// The range as it is written, with its quotes.
std::string_view text_of(const Phrase& phrase, WordRange range);

}  // namespace roadbook
