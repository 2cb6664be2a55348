#include "index/dictionary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

#include "base/russian.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

// Calls use(line) for each line, without its end.
template <typename Use>
void for_each_line(std::string_view text, Use use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    use(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// The fields of a line of the affix file: «SFX K ь я [^ь]ь».
std::array<std::string_view, 5> split_fields(std::string_view line) {
  std::array<std::string_view, 5> fields;
  for (std::string_view& field : fields) {
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    line.remove_prefix(begin);
    const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    field = line.substr(0, end);
    line.remove_prefix(end);
  }
  return fields;
}

bool is_vowel(std::string_view letter) {
  return std::string_view{"аеиоуыэюя"}.find(letter) != std::string_view::npos;
}

std::string_view none_if_zero(std::string_view text) { return text == "0" ? std::string_view{} : text; }

// The last character of the text, and the text without it.
std::string_view take_last(std::string_view& text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
  const std::string_view last = text.substr(begin);
  text = text.substr(0, begin);
  return last;
}

bool is_in_set(std::string_view letter, std::string_view set) {
  const bool inverted = set.starts_with('^');
  return (set.find(letter, inverted ? 1 : 0) != std::string_view::npos) != inverted;
}

// The slot in which the search for a word begins; `slots` is a power of two.
std::size_t slot_of(std::string_view folded, std::size_t slots) {
  return std::hash<std::string_view>{}(folded) & (slots - 1);
}

}  // namespace

template <typename Use>
void Dictionary::for_each_entry(std::string_view folded, Use use) const {
  for (std::size_t slot = slot_of(folded, slots_.size()); slots_[slot] != 0;
       slot = (slot + 1) & (slots_.size() - 1)) {
    const Entry& entry = entries_[slots_[slot] - 1];
    const std::string_view rest = std::string_view{folded_}.substr(entry.folded);
    if (rest.starts_with(folded) && rest[folded.size()] == '\n') use(entry);
  }
}

Dictionary::Dictionary(std::string_view affixes, std::string_view words) : by_flag_(128) {
  read_affixes(affixes);
  read_words(words);
}

void Dictionary::read_affixes(std::string_view text) {
  for_each_line(text, [this](std::string_view line) {
    if (!line.starts_with("SFX")) return;
    const auto fields = split_fields(line);
    // The head of a group has four fields; flags of this dictionary are ASCII letters.
    if (fields[4].empty() || fields[1].size() != 1 || fields[1][0] < 0) return;
    suffixes_.push_back({fields[1][0], none_if_zero(fields[2]), none_if_zero(fields[3]), fields[4]});
  });
  std::stable_sort(suffixes_.begin(), suffixes_.end(),
                   [](const Suffix& a, const Suffix& b) { return a.flag < b.flag; });
  for (std::uint32_t i = 0; i < suffixes_.size(); ++i) {
    auto& slice = by_flag_[static_cast<std::size_t>(suffixes_[i].flag)];
    if (slice.second == 0) slice.first = i;
    slice.second = i + 1;
    by_ending_[fold(suffixes_[i].add)].push_back(i);
  }
}

void Dictionary::read_words(std::string_view text) {
  folded_.reserve(text.size());
  entries_.reserve(text.size() / 20);
  for_each_line(text, [this](std::string_view line) {
    const std::size_t slash = std::min(line.find('/'), line.size());
    const std::string_view word = line.substr(0, slash);
    if (word.empty() || (word[0] >= '0' && word[0] <= '9')) return;
    std::string_view flags = line.substr(std::min(slash + 1, line.size()));
    flags = flags.substr(0, flags.find_first_of(" \t"));
    entries_.push_back({static_cast<std::uint32_t>(folded_.size()), word, flags});
    folded_.append(fold(word)).push_back('\n');
  });
  slots_.resize(std::bit_ceil(entries_.size() * 2 + 1));
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    const std::string_view rest = std::string_view{folded_}.substr(entries_[i].folded);
    std::size_t slot = slot_of(rest.substr(0, rest.find('\n')), slots_.size());
    while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = i + 1;
  }
}

bool Dictionary::meets(std::string_view word, std::string_view condition) {
  while (!condition.empty() && condition != ".") {
    if (word.empty()) return false;
    const std::string_view letter = take_last(word);
    if (condition.ends_with(']')) {
      const std::size_t open = condition.rfind('[');
      if (open == std::string_view::npos) return false;
      if (!is_in_set(letter, condition.substr(open + 1, condition.size() - open - 2))) return false;
      condition = condition.substr(0, open);
    } else if (take_last(condition) != letter) {
      return false;
    }
  }
  return true;
}

bool Dictionary::is_bare(const std::string& form) const {
  bool found = false;
  for_each_entry(form, [&found](const Entry& entry) { found = found || entry.flags.empty(); });
  return found;
}

void Dictionary::add_words_of_genitive(std::string_view form, std::vector<std::string_view>& words) const {
  if (form.size() < 8 || !is_bare(std::string{form})) return;
  std::string_view begin = form;
  std::string_view last = take_last(begin);
  const bool is_soft = last == "ь";
  if (is_soft) last = take_last(begin);
  const std::string_view vowel = take_last(begin);
  if (is_vowel(last) || (vowel != "о" && vowel != "е")) return;
  for (const std::string_view inside : {"", "ь"}) {
    for (const std::string_view ending : {"о", "а", "я"}) {
      for_each_entry(std::string{begin}.append(inside).append(last).append(ending),
                     [&words](const Entry& entry) { words.push_back(entry.word); });
    }
  }
}

void Dictionary::add_genitives(std::string_view word, std::vector<std::string>& forms) const {
  const std::string folded = fold(word);
  std::string_view begin = folded;
  if (begin.size() < 8) return;
  const std::string_view ending = take_last(begin);
  if (ending != "о" && ending != "а" && ending != "я") return;
  const std::string_view last = take_last(begin);
  if (is_vowel(last)) return;
  if (begin.ends_with("ь")) begin.remove_suffix(2);
  for (const std::string_view vowel : {"о", "е"}) {
    for (const std::string_view soft : {"", "ь"}) {
      std::string form = std::string{begin}.append(vowel).append(last).append(soft);
      if (is_bare(form)) forms.push_back(std::move(form));
    }
  }
}

std::vector<std::string_view> Dictionary::find_words(std::string_view folded_form) const {
  std::vector<std::string_view> words;
  const auto add = [&words](std::string_view word) {
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  };
  for_each_entry(folded_form, [&add](const Entry& entry) { add(entry.word); });
  for (std::size_t cut = 1; cut <= folded_form.size(); ++cut) {
    const auto found = by_ending_.find(std::string{folded_form.substr(cut)});
    if (found == by_ending_.end()) continue;
    for (const std::uint32_t index : found->second) {
      const Suffix& suffix = suffixes_[index];
      const std::string root = std::string{folded_form.substr(0, cut)} + fold(suffix.strip);
      for_each_entry(root, [&](const Entry& entry) {
        if (entry.flags.find(suffix.flag) != std::string_view::npos && entry.word.ends_with(suffix.strip) &&
            meets(entry.word, suffix.condition))
          add(entry.word);
      });
    }
  }
  std::vector<std::string_view> of_genitive;
  add_words_of_genitive(folded_form, of_genitive);
  for (const std::string_view word : of_genitive) add(word);
  std::sort(words.begin(), words.end());
  return words;
}

std::vector<std::string> Dictionary::list_forms(std::string_view word) const {
  std::vector<std::string> forms{fold(word)};
  const auto add_suffixes = [&](char flag) {
    if (flag < 0) return;
    const auto [begin, end] = by_flag_[static_cast<std::size_t>(flag)];
    for (std::uint32_t i = begin; i < end; ++i) {
      const Suffix& suffix = suffixes_[i];
      if (!word.ends_with(suffix.strip) || !meets(word, suffix.condition)) continue;
      forms.push_back(
          fold(std::string{word.substr(0, word.size() - suffix.strip.size())} + std::string{suffix.add}));
    }
  };
  const std::string folded = forms.front();
  for_each_entry(folded, [&](const Entry& entry) {
    if (entry.word != word) return;
    for (const char flag : entry.flags) add_suffixes(flag);
  });
  add_genitives(word, forms);
  return forms;
}

}  // namespace roadbook
