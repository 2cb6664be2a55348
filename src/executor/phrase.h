// A phrase about executors as a list of words: what the index compares and what the splitting cuts between.
// Used only by the files of executors.h.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

enum class WordShape : std::uint8_t {
  lower,         // «отдел»
  capital,       // «Отдел»
  abbreviation,  // «ШНОР», «МОНиМП», «ШНОРов»
  number,        // «16»
  initial,       // «О.»; only until persons are joined
  person,        // «Павловец О. М.», joined into one word
};

// What stands between a word and the one before it.
enum Gap : std::uint8_t {
  kGapComma = 1,
  kGapSemicolon = 2,
  kGapNewline = 4,
  kGapSlash = 8,
  kGapHyphen = 16,  // «педагог-психолог»
  kGapDash = 32,    // « – »
  kGapBracket = 64,
  kGapColon = 128,
};
constexpr std::uint8_t kGapSeparators = kGapComma | kGapSemicolon | kGapNewline | kGapSlash | kGapColon;

struct PhraseWord {
  std::uint32_t begin = 0;  // bytes of the phrase
  std::uint32_t end = 0;
  std::uint32_t outer_begin = 0;   // with the opening quote or «№» that belongs to the word
  std::uint32_t outer_end = 0;     // with the closing quote, or the dot of «г.»
  std::uint32_t folded_begin = 0;  // in Phrase::folded: of the first word where several were joined
  std::uint32_t folded_length = 0;
  std::uint32_t key_begin = 0;  // what is compared: mostly the same; of a person, «павловц.о.м»
  std::uint32_t key_length = 0;
  std::uint32_t id = 0;    // set by the index: the stem; 0: no name has it
  std::uint32_t form = 0;  // set by the index: the very form; 0: no name has it
  WordShape shape = WordShape::lower;
  std::uint8_t gap = 0;
  bool dotted = false;      // a dot follows at once
  bool exact = false;       // compared as it is, not by its stem
  bool full_name = false;   // of a person: not initials but names
  std::uint16_t quote = 0;  // number of the quoted text that holds it, 0: none
};

// A bracket outside of quotes. Its words are not among the phrase's words.
struct PhraseBracket {
  std::uint32_t begin = 0;  // of «(»
  std::uint32_t end = 0;    // after «)»
};

struct Phrase {
  std::string_view text;
  std::string folded;  // folded words one after another
  std::vector<PhraseWord> words;
  std::vector<PhraseBracket> brackets;

  std::string_view folded_word(const PhraseWord& word) const {
    return std::string_view{folded}.substr(word.folded_begin, word.folded_length);
  }
  std::string_view key(const PhraseWord& word) const {
    return std::string_view{folded}.substr(word.key_begin, word.key_length);
  }
  std::string_view folded_word(std::size_t index) const { return folded_word(words[index]); }
};

// Reads any bytes; words, quotes and brackets, then persons and legal forms joined. «<br>» is a line break.
Phrase read_phrase(std::string_view text);

// Inside of a bracket, trimmed.
std::string_view bracket_text(std::string_view phrase, const PhraseBracket& bracket);
// «(далее – ООА)»: what follows the dash; empty where the bracket is no definition.
std::string_view defined_short_form(std::string_view phrase, const PhraseBracket& bracket);

// Joins «Павловец О. М.», «О. М. Павловец», «Павловец Ольга Михайловна» into one word each.
void join_persons(Phrase& phrase);
// Words of a text all in capitals as they would be in small letters: «КЛАССНЫЕ РУКОВОДИТЕЛИ», but «УВР»
// stays.
void lower_shouted_words(Phrase& phrase);
// Joins «муниципальное казённое общеобразовательное учреждение» into one word that equals «МКОУ».
void join_legal_forms(Phrase& phrase);

}  // namespace roadbook
