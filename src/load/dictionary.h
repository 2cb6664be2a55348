// The dictionary of Russian words that Debian's hunspell-ru installs.
#pragma once

#include <string>

namespace roadbook {

struct DictionaryFiles {
  std::string affixes;
  std::string words;
  bool found = false;  // without it search knows stems only
};

DictionaryFiles load_dictionary();

// Whether load_dictionary would find it.
bool has_dictionary();

}  // namespace roadbook
