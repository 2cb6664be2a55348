#include "load/dictionary.h"

#include "base/files.h"

namespace roadbook {

namespace {

constexpr std::size_t kLargestFile = std::size_t{64} << 20;

}  // namespace

DictionaryFiles load_dictionary() {
  ReadFile affixes = read_file("/usr/share/hunspell/ru_RU.aff", kLargestFile);
  ReadFile words = read_file("/usr/share/hunspell/ru_RU.dic", kLargestFile);
  if (affixes.text.empty() || words.text.empty()) return {};
  return {std::move(affixes.text), std::move(words.text), true};
}

}  // namespace roadbook
