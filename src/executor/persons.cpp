// Persons in a text: «Павловец О. М.», «Павловец Ольга Михайловна».
#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "executor/executors.h"
#include "executor/match.h"

namespace roadbook {

namespace {

// Of a key: «павловц.о.м» is «павловц» and «.о.м».
struct PersonKey {
  std::string_view surname;
  std::string_view initials;
};

PersonKey split_key(std::string_view key) {
  const std::size_t dot = std::min(key.find('.'), key.size());
  return {key.substr(0, dot), key.substr(dot)};
}

struct SimilarPerson {
  std::size_t edits = 0;  // of the surname
  std::size_t difference =
      0;  // of the whole name: «Орлов В. И.» is nearer to «Арлов В. И.» than «В. И. Орлов»
  std::string key;
  std::string written;

  friend auto operator<=>(const SimilarPerson&, const SimilarPerson&) = default;
};

// Two letters may differ in a surname so long that they hardly make another one.
std::size_t slip_limit(std::string_view surname) {
  constexpr std::size_t kShort = 3;
  constexpr std::size_t kLong = 8;
  const std::size_t chars = count_chars(surname);
  if (chars <= kShort) return 0;
  return chars < kLong ? 1 : 2;
}

void add_persons(const Phrase& phrase, std::size_t offset, std::vector<PhraseSpan>& persons) {
  for (const PhraseWord& word : phrase.words) {
    if (word.shape != WordShape::person) continue;
    persons.push_back({static_cast<std::uint32_t>(word.begin + offset), word.end - word.begin});
  }
}

}  // namespace

std::string find_person(std::string_view text) {
  const Phrase phrase = read_phrase(text);
  const auto person = std::ranges::find(phrase.words, WordShape::person, &PhraseWord::shape);
  return person == phrase.words.end() ? std::string{} : std::string{phrase.key(*person)};
}

std::vector<PhraseSpan> find_persons(std::string_view text) {
  const Phrase phrase = read_phrase(text);
  std::vector<PhraseSpan> persons;
  add_persons(phrase, 0, persons);
  for (const PhraseBracket& bracket : phrase.brackets) {
    const std::string_view inside = bracket_text(text, bracket);
    add_persons(read_phrase(inside), static_cast<std::size_t>(inside.data() - text.data()), persons);
  }
  std::ranges::sort(persons, {}, &PhraseSpan::begin);
  return persons;
}

bool is_person_alone(std::string_view text) {
  const Phrase phrase = read_phrase(text);
  return phrase.words.size() == 1 && phrase.words.front().shape == WordShape::person &&
         phrase.brackets.empty();
}

std::vector<std::string> similar_persons(std::string_view name, const ExecutorScope& scope) {
  const std::string key = find_person(name);
  const PersonKey sought = split_key(key);
  const std::size_t limit = slip_limit(sought.surname);
  if (limit == 0) return {};
  const std::size_t longest = count_chars(name);
  std::vector<SimilarPerson> found;
  const ExecutorMatcher& matcher = scope.matcher();
  for (const std::uint32_t folder : matcher.folders()) {
    for (const std::uint32_t index : matcher.names().texts_of_folder[folder]) {
      const std::string& written = matcher.names().texts[index].written;
      if (!is_person_alone(written)) continue;
      std::string other = find_person(written);
      const PersonKey known = split_key(other);
      const std::size_t edits = edit_distance(sought.surname, known.surname, limit);
      if (known.initials != sought.initials || edits > limit) continue;
      found.push_back({edits, edit_distance(name, written, longest), std::move(other), written});
    }
  }
  std::ranges::sort(found);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto earlier = found.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::ranges::find(found.begin(), earlier, found[i].key, &SimilarPerson::key) == earlier)
      names.push_back(found[i].written);
  }
  return names;
}

}  // namespace roadbook
