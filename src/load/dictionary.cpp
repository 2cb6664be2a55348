#include "load/dictionary.h"

#include "base/files.h"

namespace roadbook {

namespace {

constexpr const char* kAffixes = "/usr/share/hunspell/ru_RU.aff";
constexpr const char* kWords = "/usr/share/hunspell/ru_RU.dic";
constexpr std::size_t kLargestFile = std::size_t{64} << 20;

}  // namespace

DictionaryFiles load_dictionary() {
  ReadFile affixes = read_file(kAffixes, kLargestFile);
  ReadFile words = read_file(kWords, kLargestFile);
  if (affixes.text.empty() || words.text.empty()) return {};
  return {std::move(affixes.text), std::move(words.text), true};
}

bool has_dictionary() {
  return entry_kind(kAffixes) != EntryKind::missing && entry_kind(kWords) != EntryKind::missing;
}

}  // namespace roadbook
