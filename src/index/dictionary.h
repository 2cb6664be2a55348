// The dictionary of Russian words (Debian's hunspell-ru), read from its own two files: which words a form
// belongs to, and which forms a word has. The library of hunspell takes far longer to load it and cannot name
// the forms of a word.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace roadbook {

class Dictionary {
 public:
  // The texts of ru_RU.aff and ru_RU.dic (hunspell(5): SET UTF-8, suffixes only); they must outlive this.
  // Empty texts: no words.
  Dictionary(std::string_view affixes, std::string_view words);
  Dictionary(const Dictionary&) = delete;
  Dictionary& operator=(const Dictionary&) = delete;

  // Words that have the folded form, as the dictionary writes them, sorted, without repetition.
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
  // Suffixes that turn the same end of a word into the same end of a form: indexes of suffixes_.
  struct EndSwap {
    std::string strip;  // folded
    std::vector<std::uint32_t> suffixes;
  };
  struct Slot {
    std::uint32_t line = 0;  // where the line of the word begins, and one more; 0: free
    std::uint32_t hash = 0;  // of the folded word
  };
  struct Entry {
    std::string_view word;
    std::string_view flags;
  };

  // Calls use(entry) for each entry of the folded word, which is given in two parts.
  template <typename Use>
  void for_each_entry(std::string_view begin, std::string_view end, Use use) const;
  Entry entry_at(std::size_t offset) const;
  bool has_bare(std::string_view form) const;
  bool has_suffix(const Entry& entry, const EndSwap& swap) const;
  EndSwap& swap_for(const std::string& ending, std::string strip);

  void read_affixes(std::string_view text);
  void read_words();
  static bool meets(std::string_view word, std::string_view condition);

  std::vector<Suffix> suffixes_;                                     // grouped by flag
  std::unordered_map<std::string, std::vector<EndSwap>> by_ending_;  // by folded `add`
  std::size_t longest_ending_ = 0;                                   // bytes
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_flag_;     // slices of suffixes_
  std::string_view text_;                                            // of the words
  // Hash table with open addressing. Nothing else is kept of the 146,000 words: a site needs few of them, and
  // their reading must not outweigh its build.
  std::vector<Slot> slots_;
};

}  // namespace roadbook
