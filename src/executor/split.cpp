#include "executor/split.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/byte_search.h"
#include "executor/beginning.h"
#include "executor/continuation.h"
#include "executor/grammar.h"

namespace roadbook {

namespace {

class Splitter {
 public:
  Splitter(const Phrase& phrase, const ExecutorMatcher& matcher)
      : phrase_{phrase},
        matcher_{matcher},
        grammar_{phrase},
        continuation_{grammar_},
        best_(phrase.words.size()) {}

  std::vector<NamePart> split() {
    if (const auto whole = whole_name()) return {*whole};
    find_known_names();
    std::vector<NamePart> parts;
    for (std::size_t i = 0; i < size();) {
      const std::size_t skipped = skipped_at(i);
      if (skipped != 0) {
        i += skipped;
        continue;
      }
      const NamePart part = part_at(i);
      if (!is_and_so_on(part.words) && !is_label_at(part.words)) parts.push_back(part);
      i = part.words.end;
    }
    return parts;
  }

 private:
  // «Ответственные: директор, завуч».
  bool is_label_at(WordRange words) const {
    return words.end < size() && (word(words.end).gap & kGapColon) != 0 &&
           is_label(phrase_.folded_word(words.begin), phrase_.folded_word(words.end - 1));
  }

  std::size_t size() const { return phrase_.words.size(); }
  const PhraseWord& word(std::size_t i) const { return phrase_.words[i]; }

  // Most cells hold one known name and nothing else.
  std::optional<NamePart> whole_name() const {
    if (size() == 0 || skipped_at(0) != 0) return std::nullopt;
    std::vector<NameMatch> matches;
    matcher_.find_matches(phrase_, 0, matches);
    if (matches.empty() || matches.back().end != size()) return std::nullopt;
    return NamePart{{0, size()}, matches.back().choice};
  }

  // From the end, so that it is known whether a name can follow.
  void find_known_names() {
    std::vector<NameMatch> matches;
    for (std::size_t i = size(); i-- > 0;) {
      if (i > 0 && !can_cut_before(i)) continue;
      matcher_.find_matches(phrase_, i, matches);
      for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        if (!can_end(i, *match)) continue;
        best_[i] = *match;
        break;
      }
    }
  }

  bool is_known(std::size_t i) const { return i < size() && best_[i].end != 0; }

  // Not inside of quotes, not between «педагог-» and «психолог».
  bool can_cut_before(std::size_t i) const {
    if ((word(i).gap & kGapHyphen) != 0) return false;
    return word(i).quote == 0 || word(i).quote != word(i - 1).quote;
  }

  bool can_end(std::size_t begin, const NameMatch& match) const {
    const std::size_t end = match.end;
    if (end == size()) return true;
    if (!can_cut_before(end)) return false;
    if (is_boundary(begin, end)) return true;
    return word(end).gap == 0 && connector_length(phrase_, end) == 0 && known_name_follows(begin, match);
  }

  // «ООА образовательные организации», but not «руководители | ШНОР» nor «Управление | администрации района».
  bool known_name_follows(std::size_t begin, const NameMatch& left) const {
    const std::size_t next = left.end;
    if (!is_known(next) || grammar_.awaits_name(next - 1)) return false;
    const bool governs = governs_genitive(left.choice);
    if (word(next).exact || word(next).quote != 0) return !governs;
    if (best_[next].choice.nominative) return true;
    return !left.choice.nominative && !word(begin).exact;
  }

  bool governs_genitive(const NameChoice& choice) const {
    if (!choice.executor) return false;
    const ExecutorKind kind = matcher_.names().kinds[index_of(*choice.executor)];
    return kind == ExecutorKind::role || kind == ExecutorKind::person;
  }

  // Connectors and «по согласованию» belong to no name.
  std::size_t skipped_at(std::size_t i) const {
    if (is_agreement(phrase_, i)) return 2;
    return connector_length(phrase_, i);
  }

  NamePart part_at(std::size_t begin) const {
    if (is_known(begin)) return {{begin, best_[begin].end}, best_[begin].choice};
    std::size_t end = begin + 1;
    while (end < size() && !(can_cut_before(end) && is_boundary(begin, end))) ++end;
    return {{begin, end}, {}};
  }

  bool is_boundary(std::size_t begin, std::size_t at) const {
    if (is_agreement(phrase_, at)) return true;
    const std::size_t connector = connector_length(phrase_, at);
    if (connector != 0) return !is_joined_by_and(begin, at, connector);
    if ((word(at).gap & kGapSeparators) != 0) return is_separated(begin, at);
    if (is_inside_and(begin, at)) return false;
    if ((word(at).gap & kGapBracket) != 0 && bracket_ends_name(begin, at)) return true;
    return begins_anew(grammar_, begin, at) || (is_known(at) && known_begins_anew(begin, at));
  }

  // In an unknown name a known one begins anew only where it cannot be governed by what stands before.
  bool known_begins_anew(std::size_t begin, std::size_t at) const {
    if ((word(at).gap & (kGapDash | kGapHyphen)) != 0 || grammar_.awaits_name(at - 1)) return false;
    if (word(at).exact || word(at).quote != 0) {
      return grammar_.is_abbreviation(at - 1) || word(at - 1).shape == WordShape::number;
    }
    if (!best_[at].choice.nominative || grammar_.is_adjective_at(at - 1)) return false;
    if (word(at - 1).shape == WordShape::person) return grammar_.has_person(begin, at - 1);
    return word(at).shape == WordShape::capital || grammar_.closes_name(at - 1);
  }

  // After «(по согласованию)» and «(далее – ООА)» a new name begins; after other remarks, if it looks like
  // one.
  bool bracket_ends_name(std::size_t begin, std::size_t at) const {
    const auto after = std::ranges::upper_bound(phrase_.brackets, word(at).begin, {}, &PhraseBracket::begin);
    if (after == phrase_.brackets.begin()) return false;
    const PhraseBracket& bracket = *std::prev(after);
    if (!defined_short_form(phrase_.text, bracket).empty()) return true;
    if (bracket_text(phrase_.text, bracket).starts_with("по согл")) return true;
    if (word(at).shape == WordShape::person) return begins_anew(grammar_, begin, at);
    // «районные (городские) службы», «родители (законные представители) обучающихся»
    if (grammar_.is_adjective_at(at - 1)) return false;
    if (grammar_.head_of_name(at) == HeadKind::doubtful && word(at).shape == WordShape::lower)
      return is_known(at);
    return word(at).shape != WordShape::lower || is_known(at) || grammar_.looks_like_beginning(at);
  }

  // Right after the «и» that did not separate.
  bool is_inside_and(std::size_t begin, std::size_t at) const {
    return at > begin + 1 && connector_length(phrase_, at - 1) != 0;
  }

  bool is_separated(std::size_t begin, std::size_t at) const {
    const std::uint8_t gap = word(at).gap;
    if ((gap & (kGapSemicolon | kGapColon)) != 0) return true;
    const std::size_t left = at - 1;
    if ((gap & kGapSlash) != 0) return !is_letter_pair(at) && !continuation_.in_list(begin, left, at);
    if (grammar_.is_post_of_person(begin, at, at)) return false;
    if ((gap & kGapNewline) != 0 && (gap & kGapComma) == 0) return !is_broken_line(begin, at);
    return is_known(at) || !continuation_.in_list(begin, left, at);
  }

  // «с/п», «д/с»: no separator.
  bool is_letter_pair(std::size_t at) const {
    const auto is_letter_word = [this](std::size_t i) { return word(i).end - word(i).begin <= 2; };
    return is_letter_word(at - 1) && is_letter_word(at);
  }

  bool is_broken_line(std::size_t begin, std::size_t at) const {
    const bool begins_known = is_known(at) && best_[at].choice.nominative && word(at).quote == 0 &&
                              !grammar_.awaits_name(at - 1) && !grammar_.is_person_of_post(begin, at);
    return !begins_known && continuation_.in_next_line(begin, at);
  }

  bool is_joined_by_and(std::size_t begin, std::size_t connector, std::size_t length) const {
    const std::size_t right = connector + length;
    if (length != 1 || right >= size() || phrase_.folded_word(connector) != "и") return false;
    if (((word(connector).gap | word(right).gap) & ~kGapNewline) != 0) return false;
    if (is_and_so_on({right, right + 1}) || is_and_so_on({right, right + 2})) return false;
    const std::size_t left = connector - 1;
    if (grammar_.is_abbreviation(left) && word(right).shape != WordShape::lower) {
      return is_abbreviation_with_and(begin, left, right);
    }
    if (continuation_.after_and(begin, left, right)) return true;
    if (is_known(right)) return false;
    const bool right_is_plain =
        word(right).shape == WordShape::lower || word(right).shape == WordShape::capital;
    if (right_is_plain && word(right).quote == 0 && grammar_.is_adjective_at(left)) return true;
    return continuation_.in_list(begin, left, right);
  }

  // «ГО и ЧС»; «МОН и МП КК», which is «МОНиМП КК» misspelt.
  bool is_abbreviation_with_and(std::size_t begin, std::size_t left, std::size_t right) const {
    if (is_set_phrase(phrase_.folded_word(left), phrase_.folded_word(right))) return true;
    if (continuation_.after_and(begin, left, right)) return true;
    if (phrase_.folded_word(right).size() <= 2) return true;  // «МО и Н»
    if (continuation_.in_list(begin, left, right)) return true;
    constexpr std::size_t kLongestTail = 3;
    for (std::size_t end = right + 1; end <= size() && end <= right + kLongestTail; ++end) {
      if (end > right + 1 && word(end - 1).gap != 0) break;
      if (matcher_.has_compact(text_of(phrase_, {begin, end}))) return true;
    }
    return false;
  }

  // «и др.», «и т. п.» name nobody.
  bool is_and_so_on(WordRange range) const {
    const std::string_view first = phrase_.folded_word(range.begin);
    const bool single = range.end == range.begin + 1 && word(range.begin).dotted;
    if (single && first == "др") return true;
    if (range.end != range.begin + 2 || range.end > size() || first != "т") return false;
    const std::string_view second = phrase_.folded_word(range.begin + 1);
    return second == "д" || second == "п";
  }

  const Phrase& phrase_;
  const ExecutorMatcher& matcher_;
  PhraseGrammar grammar_;
  NameContinuation continuation_;
  std::vector<NameMatch> best_;
};

}  // namespace

std::size_t connector_length(const Phrase& phrase, std::size_t at) {
  using Words = std::array<std::string_view, 3>;
  static constexpr std::array<Words, 17> kConnectors{{{"и", "или"},
                                                      {"и"},
                                                      {"или"},
                                                      {"либо"},
                                                      {"а", "также"},
                                                      {"совместно", "с"},
                                                      {"совместно", "со"},
                                                      {"вместе", "с"},
                                                      {"вместе", "со"},
                                                      {"с", "привлечением"},
                                                      {"с", "участием"},
                                                      {"при", "участии"},
                                                      {"при", "поддержке"},
                                                      {"при", "содействии"},
                                                      {"во", "взаимодействии", "с"},
                                                      {"в", "сотрудничестве", "с"},
                                                      {"в", "том", "числе"}}};
  if (at >= phrase.words.size()) return 0;
  // Most words begin with another letter than all of these, to tell by its second byte.
  static constexpr ByteSet kBeginnings = [] {
    std::array<char, kConnectors.size()> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = kConnectors[i][0][1];
    return ByteSet{std::string_view{bytes.data(), bytes.size()}};
  }();
  const std::string_view first = phrase.folded_word(at);
  if (first.size() < 2 || !kBeginnings.has(first[1])) return 0;
  const auto is_word = [&](std::size_t i, std::string_view folded) {
    return i < phrase.words.size() && phrase.words[i].quote == 0 && !phrase.words[i].dotted &&
           phrase.folded_word(i) == folded;
  };
  for (const Words& words : kConnectors) {
    std::size_t length = 0;
    while (length < words.size() && !words[length].empty() && is_word(at + length, words[length])) ++length;
    if (length == words.size() || words[length].empty()) return length;
  }
  return 0;
}

bool is_agreement(const Phrase& phrase, std::size_t at) {
  return at + 1 < phrase.words.size() && phrase.folded_word(at) == "по" &&
         phrase.folded_word(at + 1).starts_with("согласовани") && phrase.words[at + 1].gap == 0;
}

std::vector<NamePart> split_executors(const Phrase& phrase, const ExecutorMatcher& matcher) {
  return Splitter{phrase, matcher}.split();
}

}  // namespace roadbook
