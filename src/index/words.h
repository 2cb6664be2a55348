// Text into words to search by, the same for what is indexed and for what is asked.
// layouts/assets/search-words.js does the same in the browser; tests/browser holds both together.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

// One place in the text. A word of letters has one form. What holds a digit («№ 1-26», «177-од», «500+») has
// several, the most exact first: with the sign before or after it, as it is, and last its parts.
struct WordPlace {
  std::uint32_t position = 0;           // counted in words, those that are not indexed too
  std::vector<std::string_view> forms;  // views into the folded text or into `made`
  std::vector<std::string_view> parts;  // of «1-26»: «1», «26»
};

// Splits a folded text (base/russian.h). `made` keeps the forms that are not a verbatim part of it.
class WordReader {
 public:
  explicit WordReader(std::string_view folded) : text_(folded) {}

  // The next places: one, or several for «учителей-предметников». False at the end.
  bool next(std::vector<WordPlace>& places);

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t position_ = 0;
  std::vector<std::string> made_;  // of the last call
};

// A word that is in almost every text and says nothing («и», «для»): neither indexed nor required.
bool is_stop_word(std::string_view form);

bool has_digit(std::string_view form);

// What a form is found by: the Snowball stem; of what holds a digit, itself.
std::string stem_of_form(std::string_view form);

}  // namespace roadbook
