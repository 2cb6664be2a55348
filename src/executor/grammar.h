// Judgements on single words of a phrase that need no registry: what can begin a name, what closes one.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "executor/lexicon.h"
#include "executor/phrase.h"

namespace roadbook {

class PhraseGrammar {
 public:
  explicit PhraseGrammar(const Phrase& phrase);

  const Phrase& phrase() const { return phrase_; }
  std::size_t size() const { return phrase_.words.size(); }
  const PhraseWord& word(std::size_t i) const { return phrase_.words[i]; }
  std::string_view folded(std::size_t i) const { return phrase_.folded_word(i); }

  // The head of the name that begins at the word, adjectives skipped: of «главный специалист отдела», post.
  HeadKind head_of_name(std::size_t word) const;
  // Of the word itself, listed or told by its ending.
  HeadKind kind_at(std::size_t word) const;
  // Whether the lower-case word looks like the nominative beginning of a name.
  bool looks_like_beginning(std::size_t word) const;
  // Whether persons stand in [begin, end).
  bool has_person(std::size_t begin, std::size_t end) const {
    return persons_before_[begin] != persons_before_[end];
  }
  // A post after the person who stands alone in [begin, end): «…, начальник отдела».
  bool is_post_of_person(std::size_t begin, std::size_t end, std::size_t post) const;
  // A person who can have the post that stands in [begin, end): «Директор школы | Иванова И. И.».
  bool is_person_of_post(std::size_t begin, std::size_t end) const;
  // A word that stands in quotes or is an abbreviation, a number, a person: it ends a name more often than
  // not.
  bool closes_name(std::size_t word) const;
  bool is_abbreviation(std::size_t word) const {
    return phrase_.words[word].shape == WordShape::abbreviation;
  }
  bool is_person(std::size_t word) const { return phrase_.words[word].shape == WordShape::person; }
  bool is_legal_form_at(std::size_t word) const;
  // «МОАУ», «ГКУ КК»: the name proper is still to come.
  bool awaits_name(std::size_t word) const;
  bool is_adjective_at(std::size_t word) const;
  // «пожарно-» of «пожарно-спасательная часть».
  bool is_compound_at(std::size_t word) const;
  // «УВР», «ФГОС»; but «ООО» before a quote is a legal form.
  bool is_topic_at(std::size_t word) const;
  // A dot that ends a sentence, not «г.» nor «зам.».
  bool ends_sentence(std::size_t word) const;

 private:
  const Phrase& phrase_;
  std::vector<std::uint32_t> persons_before_;
};

}  // namespace roadbook
