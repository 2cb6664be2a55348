// Whether a name goes on behind a comma, «и» or the end of a line, judged without any registry.
#pragma once

#include "executor/grammar.h"

namespace roadbook {

class NameContinuation {
 public:
  explicit NameContinuation(const PhraseGrammar& grammar) : grammar_{grammar} {}

  // After `left`, the last word before a comma or «и», the words from `right` still belong to the name that
  // begins at `begin`: «культуры, | молодёжной политики», «Северного и | Южного сельских поселений».
  bool in_list(std::size_t begin, std::size_t left, std::size_t right) const;
  // The same for «и» alone, which joins more than a comma does: «руководители школ и | ДОУ».
  bool after_and(std::size_t begin, std::size_t left, std::size_t right) const;
  // The line ends in the middle of a name: «Управление образования\nадминистрации города».
  bool in_next_line(std::size_t begin, std::size_t at) const;

 private:
  bool is_plain(std::size_t word) const;
  bool words_go_on(std::size_t begin, std::size_t left, std::size_t right) const;
  bool begins_clause(std::size_t left, std::size_t right) const;
  bool is_same_case(std::size_t begin, std::size_t right) const;
  bool is_governed(std::size_t begin, std::size_t at) const;

  const PhraseGrammar& grammar_;
};

}  // namespace roadbook
