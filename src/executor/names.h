// The names of the registries as a trie over word ids: what stands behind ExecutorIndex. Built once, then
// only read.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "executor/executors.h"
#include "executor/phrase.h"

namespace roadbook {

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

// How a record of a name was come by: a name without its legal form counts only where nothing better is
// known.
enum class NameStrength : std::uint8_t { written, without_legal_form };

// One name of one executor, at the trie's node of its last word.
struct NameRecord {
  std::uint32_t folder = 0;
  ExecutorId executor{};
  std::uint64_t commas = 0;      // bit i: a comma stands before word i
  std::uint32_t first_form = 0;  // of the first word: tells the nominative from the other cases
  std::uint32_t text = 0;        // index in Names::texts
  NameStrength strength = NameStrength::written;
};

// A name as it is written, for suggestions and for telling homonyms apart.
struct NameText {
  std::string written;
  std::string compact;    // folded letters and digits only
  std::size_t chars = 0;  // of `compact`
};

struct ExecutorIndex::Names {
  explicit Names(std::span<const KnownExecutor> executors);

  // Sets ids and forms of the words.
  void identify(Phrase& phrase) const;
  // Next node of the trie; 0: there is none. The root is 1.
  std::uint32_t next_node(std::uint32_t node, std::uint32_t word) const;
  std::span<const NameRecord> records_at(std::uint32_t node) const;
  std::optional<std::uint32_t> find_folder(std::string_view folder) const;

  struct WordIds {
    std::uint32_t plain = 0;  // id of the stem
    std::uint32_t exact = 0;  // id of an abbreviation, a number or a person
    std::uint32_t form = 0;
  };
  TextMap<WordIds> words;        // by folded form
  TextMap<std::uint32_t> stems;  // id by stem
  std::unordered_map<std::uint64_t, std::uint32_t> edges;
  std::vector<std::uint32_t> record_begins;  // by node
  std::vector<NameRecord> records;           // of a node: by folder, then as in the registry
  std::vector<NameText> texts;
  std::vector<std::vector<std::uint32_t>> texts_of_folder;  // indexes of texts, by folder
  TextMap<std::vector<std::uint32_t>> compacts;             // folders by compact name
  TextMap<std::uint32_t> folders;
  TextMap<std::vector<std::pair<std::uint32_t, ExecutorId>>> ids;  // by id as written: folder, executor
  std::vector<ExecutorKind> kinds;                                 // by executor

 private:
  std::uint32_t identify_word(const Phrase& phrase, PhraseWord& word) const;
  std::uint32_t identify_person(const Phrase& phrase, const PhraseWord& word) const;
};

// The folder of a document and those above it, as the index numbers them, nearest first.
class FolderChain {
 public:
  FolderChain(const ExecutorIndex::Names& names, std::string_view folder);
  std::span<const std::uint32_t> folders() const { return {folders_.data(), count_}; }

 private:
  // Deeper folders than this have no registries of their own worth a name.
  static constexpr std::size_t kMaxDepth = 16;
  std::array<std::uint32_t, kMaxDepth> folders_{};
  std::size_t count_ = 0;
};

}  // namespace roadbook
