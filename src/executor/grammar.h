// Judgements on the words of a phrase that need no registry: what can begin a name, what only goes on with
// one.
#pragma once

#include <cstddef>
#include <vector>

#include "executor/lexicon.h"
#include "executor/phrase.h"

namespace roadbook {

class PhraseGrammar {
 public:
  explicit PhraseGrammar(const Phrase& phrase);

  // The head of the name that begins at the word, adjectives skipped: of «главный специалист отдела», post.
  HeadKind head_of_name(std::size_t word) const;
  // Whether the lower-case word looks like the nominative beginning of a name.
  bool looks_like_beginning(std::size_t word) const;
  // Whether persons stand in [begin, end).
  bool has_person(std::size_t begin, std::size_t end) const {
    return persons_before_[begin] != persons_before_[end];
  }
  // A post after the person who stands alone in [begin, end): «…, начальник отдела».
  bool is_post_of_person(std::size_t begin, std::size_t end, std::size_t post) const;
  // A word that stands in quotes or is an abbreviation, a number, a person: it ends a name more often than
  // not.
  bool closes_name(std::size_t word) const;
  bool is_abbreviation(std::size_t word) const;
  bool is_legal_form_at(std::size_t word) const;
  // «МОАУ», «ГКУ КК»: the name proper is still to come.
  bool awaits_name(std::size_t word) const;
  bool is_adjective_at(std::size_t word) const;

  // Whether after `left`, the last word before a comma or «и», the words from `right` still belong to the
  // name that begins at `begin`: «культуры, | молодёжной политики», «Северного и | Южного сельских
  // поселений».
  bool goes_on(std::size_t begin, std::size_t left, std::size_t right) const;
  // Whether a name begins at the word though only a space stands before it, in the name that begins at
  // `begin`.
  bool begins_anew(std::size_t begin, std::size_t word) const;

 private:
  bool person_begins_anew(std::size_t begin, std::size_t word) const;
  bool abbreviation_begins_anew(std::size_t begin, std::size_t word) const;
  bool plain_word_begins_anew(std::size_t begin, std::size_t word) const;
  bool doubtful_head_begins_anew(std::size_t begin, std::size_t word) const;
  bool list_goes_on(std::size_t begin, std::size_t left, std::size_t right) const;

  const Phrase& phrase_;
  std::vector<std::uint32_t> persons_before_;
};

}  // namespace roadbook
