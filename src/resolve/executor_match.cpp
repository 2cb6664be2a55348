#include "resolve/executor_match.h"

#include <algorithm>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::uint32_t kRoot = 1;
constexpr std::uint8_t kNeverInside = kGapSemicolon | kGapSlash | kGapBracket;

bool is_applicable(const NameRecord& record, NameStrength strength, std::uint64_t commas) {
  return record.strength == strength && (commas & ~record.commas) == 0;
}

// Folded words of a text, stemmed unless they are abbreviations: two texts with equal lists say the same.
std::vector<std::string> word_keys(const Phrase& phrase) {
  std::vector<std::string> keys;
  for (const PhraseWord& word : phrase.words) {
    keys.push_back(word.exact ? std::string{phrase.key(word)} : stem(phrase.key(word)));
  }
  return keys;
}

}  // namespace

std::string_view text_of(const Phrase& phrase, WordRange range) {
  const std::uint32_t begin = phrase.words[range.begin].outer_begin;
  const std::uint32_t end = phrase.words[range.end - 1].outer_end;
  return phrase.text.substr(begin, end - begin);
}

void ExecutorMatcher::find_matches(const Phrase& phrase, std::size_t begin,
                                   std::vector<NameMatch>& matches) const {
  matches.clear();
  std::uint32_t node = kRoot;
  std::uint64_t commas = 0;
  for (std::size_t i = begin; i < phrase.words.size(); ++i) {
    const PhraseWord& word = phrase.words[i];
    if (i > begin) {
      if ((word.gap & kNeverInside) != 0) break;
      // A line may break inside of a name, but not where a name has just ended.
      if ((word.gap & kGapNewline) != 0 && !matches.empty() && matches.back().end == i) break;
      if ((word.gap & kGapComma) != 0 && i - begin < 64) commas |= std::uint64_t{1} << (i - begin);
    }
    node = names_.next_node(node, word.id);
    if (node == 0) break;
    const bool quote_goes_on =
        word.quote != 0 && i + 1 < phrase.words.size() && phrase.words[i + 1].quote == word.quote;
    if (quote_goes_on) continue;
    const NameChoice choice = choose(node, {phrase, {begin, i + 1}, commas});
    if (choice.known) matches.push_back({i + 1, choice});
  }
  for (const Abbreviation& abbreviation : scope_.abbreviations) {
    const std::size_t end = short_form_end(phrase, begin, abbreviation.short_form);
    if (end == begin) continue;
    const auto place = std::ranges::lower_bound(matches, end, {}, &NameMatch::end);
    NameChoice choice = resolve_abbreviation(abbreviation);
    choice.nominative = true;
    if (place != matches.end() && place->end == end) {
      if (choice.executor) place->choice = choice;
    } else {
      matches.insert(place, {end, choice});
    }
  }
}

NameChoice ExecutorMatcher::find_whole(const Phrase& phrase, WordRange range) const {
  for (const Abbreviation& abbreviation : scope_.abbreviations) {
    if (short_form_end(phrase, range.begin, abbreviation.short_form) != range.end) continue;
    const NameChoice choice = resolve_abbreviation(abbreviation);
    if (choice.executor) return choice;
  }
  return choose(walk(kRoot, phrase, range), {phrase, range, 0});
}

NameChoice ExecutorMatcher::find_headed(const Phrase& phrase, WordRange head, WordRange range) const {
  return choose(walk(walk(kRoot, phrase, head), phrase, range), {phrase, range, 0});
}

NameChoice ExecutorMatcher::find_text(std::string_view text) const {
  Phrase phrase = read_phrase(text);
  if (phrase.words.empty()) return {};
  names_.identify(phrase);
  const WordRange all{0, phrase.words.size()};
  return choose(walk(kRoot, phrase, all), {phrase, all, 0});
}

NameChoice ExecutorMatcher::find_full_form(std::string_view text) const {
  std::vector<std::string> keys;
  for (const Abbreviation& abbreviation : scope_.abbreviations) {
    if (keys.empty()) keys = word_keys(read_phrase(text));
    if (keys.empty() || word_keys(read_phrase(abbreviation.full_form)) != keys) continue;
    if (const NameChoice choice = resolve_abbreviation(abbreviation); choice.executor) return choice;
  }
  return {};
}

std::optional<ExecutorId> ExecutorMatcher::find_id(std::string_view text) const {
  const auto found = names_.ids.find(text);
  if (found == names_.ids.end()) return std::nullopt;
  for (const std::uint32_t folder : folders()) {
    for (const auto& [where, executor] : found->second) {
      if (where == folder) return executor;
    }
  }
  return std::nullopt;
}

bool ExecutorMatcher::has_compact(std::string_view text) const {
  const std::string compact = compact_name(text);
  const auto is_same = [&](const Abbreviation& known) { return compact_name(known.short_form) == compact; };
  if (std::ranges::any_of(scope_.abbreviations, is_same)) return true;
  const auto found = names_.compacts.find(compact);
  return found != names_.compacts.end() && std::ranges::any_of(folders(), [&](std::uint32_t folder) {
           return std::ranges::find(found->second, folder) != found->second.end();
         });
}

std::vector<ExecutorId> ExecutorMatcher::candidates(std::string_view text) const {
  Phrase phrase = read_phrase(text);
  names_.identify(phrase);
  std::vector<ExecutorId> found;
  const std::uint32_t node = phrase.words.empty() ? 0 : walk(kRoot, phrase, {0, phrase.words.size()});
  if (node == 0) return found;
  for (const NameStrength strength : {NameStrength::written, NameStrength::without_legal_form}) {
    for (const std::uint32_t folder : folders()) {
      for (const NameRecord& record : names_.records_at(node)) {
        if (record.folder == folder && record.strength == strength) found.push_back(record.executor);
      }
      std::ranges::sort(found);
      found.erase(std::ranges::unique(found).begin(), found.end());
      if (!found.empty()) return found;
    }
  }
  return found;
}

std::uint32_t ExecutorMatcher::walk(std::uint32_t node, const Phrase& phrase, WordRange range) const {
  for (std::size_t i = range.begin; i < range.end && node != 0; ++i) {
    node = names_.next_node(node, phrase.words[i].id);
  }
  return node;
}

NameChoice ExecutorMatcher::choose(std::uint32_t node, const Place& place) const {
  if (node == 0) return {};
  const std::span<const NameRecord> records = names_.records_at(node);
  if (records.empty()) return {};
  for (const NameStrength strength : {NameStrength::written, NameStrength::without_legal_form}) {
    for (const std::uint32_t folder : folders()) {
      const auto here = std::ranges::equal_range(records, folder, {}, &NameRecord::folder);
      const NameChoice choice = choose_among({here.begin(), here.end()}, strength, place);
      if (choice.known) return choice;
    }
  }
  return {};
}

NameChoice ExecutorMatcher::choose_among(std::span<const NameRecord> records, NameStrength strength,
                                         const Place& place) const {
  NameChoice choice;
  bool several = false;
  for (const NameRecord& record : records) {
    if (!is_applicable(record, strength, place.commas)) continue;
    several = several || (choice.known && choice.executor != record.executor);
    choice.known = true;
    choice.executor = record.executor;
    choice.nominative = choice.nominative || record.first_form == place.phrase.words[place.range.begin].form;
  }
  return several ? choose_written(records, place) : choice;
}

// Names that differ only by case or number («руководитель», «руководители»): the one written as here.
NameChoice ExecutorMatcher::choose_written(std::span<const NameRecord> records, const Place& place) const {
  const std::string compact = compact_name(text_of(place.phrase, place.range));
  NameChoice choice{true, std::nullopt, false};
  for (const NameRecord& record : records) {
    if (names_.texts[record.text].compact != compact) continue;
    if (choice.executor && choice.executor != record.executor) return {true, std::nullopt, true};
    choice = {true, record.executor, true};
  }
  return choice;
}

std::size_t ExecutorMatcher::short_form_end(const Phrase& phrase, std::size_t begin,
                                            std::string_view short_form) const {
  std::size_t word = begin;
  std::string_view expected;
  bool in_word = false;
  for (std::size_t at = 0; at < short_form.size();) {
    const DecodedChar c = decode_utf8(short_form, at);
    at += c.length;
    const bool is_part = is_letter(c.code) || (c.code >= U'0' && c.code <= U'9');
    if (!is_part) {
      if (in_word && !expected.empty()) return begin;
      in_word = false;
      continue;
    }
    if (!in_word) {
      if (word == phrase.words.size()) return begin;
      if (word > begin && (phrase.words[word].gap & ~kGapHyphen) != 0) return begin;
      expected = phrase.key(phrase.words[word++]);
      in_word = true;
    }
    if (expected.empty()) return begin;
    const DecodedChar other = decode_utf8(expected, 0);
    if (fold_char(cyrillic_look_alike(c.code)) != fold_char(cyrillic_look_alike(other.code))) return begin;
    expected.remove_prefix(other.length);
  }
  return expected.empty() ? word : begin;
}

NameChoice ExecutorMatcher::resolve_abbreviation(const Abbreviation& abbreviation) const {
  NameChoice choice = find_text(abbreviation.full_form);
  if (!choice.executor) choice = find_text(abbreviation.short_form);
  choice.known = true;
  return choice;
}

}  // namespace roadbook
