#include "executor/match.h"

#include <algorithm>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "executor/lexicon.h"

namespace roadbook {

namespace {

constexpr std::uint32_t kRoot = 1;
constexpr std::uint8_t kNeverInside = kGapSemicolon | kGapSlash | kGapBracket | kGapColon;

bool is_applicable(const NameRecord& record, NameStrength strength, std::uint64_t commas) {
  return record.strength == strength && (commas & ~record.commas) == 0;
}

// Folded words of a text, stemmed unless they are abbreviations: two texts with equal lists say the same.
std::vector<std::string> word_keys(const Phrase& phrase) {
  std::vector<std::string> keys;
  for (const PhraseWord& word : phrase.words) {
    keys.push_back(word.exact ? std::string{phrase.key(word)} : name_stem(phrase.key(word)));
  }
  return keys;
}

}  // namespace

std::string_view text_of(const Phrase& phrase, WordRange range) {
  const std::uint32_t begin = phrase.words[range.begin].outer_begin;
  const std::uint32_t end = phrase.words[range.end - 1].outer_end;
  return phrase.text.substr(begin, end - begin);
}

ExecutorMatcher::ExecutorMatcher(const ExecutorIndex::Names& names, std::string_view folder,
                                 std::span<const Abbreviation> abbreviations)
    : names_{names}, chain_{names, folder}, abbreviations_{abbreviations} {
  for (const Abbreviation& abbreviation : abbreviations) shorts_.push_back(look_up(abbreviation));
}

ExecutorMatcher::KnownShort ExecutorMatcher::look_up(const Abbreviation& abbreviation) const {
  KnownShort known;
  const Phrase phrase = read_phrase(abbreviation.short_form);
  for (const PhraseWord& word : phrase.words) known.keys.emplace_back(phrase.key(word));
  known.compact = compact_name(abbreviation.short_form);
  known.choice = find_text(abbreviation.full_form);
  if (!known.choice.executor) {
    known.choice = find_text(abbreviation.short_form);
    if (known.choice.executor) known.full_keys = word_keys(read_phrase(abbreviation.full_form));
  }
  known.choice.known = true;
  known.choice.nominative = true;
  return known;
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
  add_abbreviations(phrase, begin, matches);
}

void ExecutorMatcher::add_abbreviations(const Phrase& phrase, std::size_t begin,
                                        std::vector<NameMatch>& matches) const {
  for (const KnownShort& known : shorts_) {
    if (!stands_at(known, phrase, begin)) continue;
    const std::size_t end = begin + known.keys.size();
    const auto place = std::ranges::lower_bound(matches, end, {}, &NameMatch::end);
    if (place == matches.end() || place->end != end) {
      matches.insert(place, {end, known.choice});
    } else if (known.choice.executor) {
      place->choice = known.choice;
    }
  }
}

bool ExecutorMatcher::stands_at(const KnownShort& known, const Phrase& phrase, std::size_t begin) {
  const std::size_t count = known.keys.size();
  if (count == 0 || count > phrase.words.size() - begin) return false;
  for (std::size_t i = 0; i < count; ++i) {
    const PhraseWord& word = phrase.words[begin + i];
    if (phrase.key(word) != known.keys[i]) return false;
    if (i > 0 && (word.gap & ~kGapHyphen) != 0) return false;
  }
  return true;
}

NameChoice ExecutorMatcher::find_whole(const Phrase& phrase, WordRange range) const {
  for (const KnownShort& known : shorts_) {
    const bool is_it = known.keys.size() == range.end - range.begin && stands_at(known, phrase, range.begin);
    if (is_it && known.choice.executor) return known.choice;
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
  for (const KnownShort& known : shorts_) {
    if (known.full_keys.empty()) continue;
    if (keys.empty()) keys = word_keys(read_phrase(text));
    if (known.full_keys == keys) return known.choice;
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
  if (std::ranges::find(shorts_, compact, &KnownShort::compact) != shorts_.end()) return true;
  const auto found = names_.compacts.find(compact);
  return found != names_.compacts.end() && std::ranges::any_of(folders(), [&](std::uint32_t folder) {
           return std::ranges::find(found->second, folder) != found->second.end();
         });
}

bool ExecutorMatcher::is_defined(std::string_view word) const {
  return std::ranges::any_of(shorts_, [word](const KnownShort& known) {
    return std::ranges::find(known.keys, word) != known.keys.end();
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

}  // namespace roadbook
