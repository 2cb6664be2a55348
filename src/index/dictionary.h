// The dictionary of Russian words (Debian's hunspell-ru), read from its own two files: which words a form
// belongs to, and which forms a word has. The library of hunspell takes a hundred times longer to load it and
// cannot name the forms of a word; tests/index/dictionary_test.cpp holds this reader to the library.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace roadbook {

class Dictionary {
 public:
  // The texts of ru_RU.aff and ru_RU.dic (hunspell(5): SET UTF-8, suffixes only); they must outlive this.
  // Empty texts: no words.
  Dictionary(std::string_view affixes, std::string_view words);
  Dictionary(const Dictionary&) = delete;
  Dictionary& operator=(const Dictionary&) = delete;

  // Words that have the folded form, as the dictionary writes them, without repetition.
  std::vector<std::string_view> find_words(std::string_view folded_form) const;

  // All forms of a word of the dictionary, folded, the word itself first.
  std::vector<std::string> list_forms(std::string_view word) const;

 private:
  struct Suffix {
    char flag = 0;
    std::string_view strip;  // "0" is given as an empty text
    std::string_view add;
    std::string_view condition;  // what the word must end with: letters and sets
  };
  struct Entry {
    std::uint32_t folded = 0;  // where its folded form begins in folded_
    std::string_view word;
    std::string_view flags;
  };

  // Genitives with a vowel that comes and goes («окон», «писем») are words of their own in the dictionary:
  // what they are forms of, and which of them a word has.
  void add_words_of_genitive(std::string_view form, std::vector<std::string_view>& words) const;
  void add_genitives(std::string_view word, std::vector<std::string>& forms) const;
  // Calls use(entry) for each entry of the folded word.
  template <typename Use>
  void for_each_entry(std::string_view folded, Use use) const;
  bool is_bare(const std::string& form) const;

  void read_affixes(std::string_view text);
  void read_words(std::string_view text);
  static bool meets(std::string_view word, std::string_view condition);

  std::vector<Suffix> suffixes_;                                           // grouped by flag
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_ending_;  // folded `add` → suffixes
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_flag_;           // slices of suffixes_
  std::string folded_;                                                     // all words, each with a line end
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  // hash table of entries with open addressing; 0: free, else one more
};

}  // namespace roadbook
