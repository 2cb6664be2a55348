#include "index/dictionary.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/russian.h"
#include "base/utf8.h"
#include "index/bare_forms.h"

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

std::string_view none_if_zero(std::string_view text) { return text == "0" ? std::string_view{} : text; }

// The last character of the text, and the text without it.
std::string_view take_last(std::string_view& text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && is_continuation(text[begin])) --begin;
  const std::string_view last = text.substr(begin);
  text = text.substr(0, begin);
  return last;
}

bool is_in_set(std::string_view letter, std::string_view set) {
  const bool inverted = set.starts_with('^');
  return (set.find(letter, inverted ? 1 : 0) != std::string_view::npos) != inverted;
}

// Letters of Unicode's block of Cyrillic, folded.
const std::array<char32_t, 128>& folded_letters() {
  static const std::array<char32_t, 128> folded = [] {
    std::array<char32_t, 128> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = fold_char(static_cast<char32_t>(0x400 + i));
    return table;
  }();
  return folded;
}

// The folded character at the offset, which is moved behind it; of two bytes at most, which is all that the
// dictionary writes.
char32_t next_folded(std::string_view text, std::size_t& at, const std::array<char32_t, 128>& letters) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0xC0 || at == text.size()) return lead >= 'A' && lead <= 'Z' ? lead + 32U : lead;
  const auto code = ((lead & 0x1FU) << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return code >= 0x400 && code < 0x480 ? letters[code - 0x400] : code;
}

bool ends_word(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '/'; }

// FNV-1a by characters up to the end of the word; goes on from the hash of what stands before.
struct HashedWord {
  std::uint32_t hash = 2166136261U;
  std::size_t size = 0;
};
HashedWord hash_word(std::string_view text, std::uint32_t before = HashedWord{}.hash) {
  const auto& letters = folded_letters();
  HashedWord word{before, 0};
  while (word.size < text.size() && !ends_word(text[word.size]))
    word.hash = (word.hash ^ next_folded(text, word.size, letters)) * 16777619U;
  return word;
}

std::size_t slot_of(std::uint32_t hash, std::size_t mask) { return (hash ^ (hash >> 15U)) & mask; }

// The word at the beginning of a line of the dictionary.
std::string_view word_of_line(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && !ends_word(text[size])) ++size;
  return text.substr(0, size);
}

// Whether the folded word is what both parts make together.
bool equals_folded(std::string_view word, std::string_view begin, std::string_view end) {
  const auto& letters = folded_letters();
  std::size_t at = 0;
  for (const std::string_view part : {begin, end}) {
    for (std::size_t i = 0; i < part.size();) {
      if (at >= word.size() || next_folded(word, at, letters) != next_folded(part, i, letters)) return false;
    }
  }
  return at == word.size();
}

// Whether no suffix makes other forms of it, or only those of a possessive («отцов», which is a form of
// «отец» too).
template <typename Entry>
bool is_bare(const Entry& entry) {
  return entry.flags.empty() ||
         (entry.flags == "A" && (entry.word.ends_with("ов") || entry.word.ends_with("ев")));
}

}  // namespace

Dictionary::Entry Dictionary::entry_at(std::size_t offset) const {
  const std::string_view word = word_of_line(text_.substr(offset));
  const std::string_view rest = text_.substr(offset + word.size());
  return {word, rest.starts_with('/') ? word_of_line(rest.substr(1)) : std::string_view{}};
}

template <typename Use>
void Dictionary::for_each_entry(std::string_view begin, std::string_view end, Use use) const {
  const std::size_t mask = slots_.size() - 1;
  const std::uint32_t hash = hash_word(end, hash_word(begin).hash).hash;
  for (std::size_t slot = slot_of(hash, mask); slots_[slot].line != 0; slot = (slot + 1) & mask) {
    if (slots_[slot].hash != hash) continue;
    const Entry entry = entry_at(slots_[slot].line - 1);
    if (equals_folded(entry.word, begin, end)) use(entry);
  }
}

Dictionary::Dictionary(std::string_view affixes, std::string_view words) : by_flag_(128), text_(words) {
  read_affixes(affixes);
  read_words();
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
    const std::string ending = fold(suffixes_[i].add);
    longest_ending_ = std::max(longest_ending_, ending.size());
    swap_for(ending, fold(suffixes_[i].strip)).suffixes.push_back(i);
  }
}

Dictionary::EndSwap& Dictionary::swap_for(const std::string& ending, std::string strip) {
  std::vector<EndSwap>& swaps = by_ending_[ending];
  for (EndSwap& swap : swaps) {
    if (swap.strip == strip) return swap;
  }
  return swaps.emplace_back(EndSwap{std::move(strip), {}});
}

void Dictionary::read_words() {
  const auto lines = static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n'));
  slots_.resize(std::bit_ceil(lines + lines / 2 + 2));
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t begin = 0; begin < text_.size();) {
    const HashedWord word = hash_word(text_.substr(begin));
    if (word.size > 0 && (text_[begin] < '0' || text_[begin] > '9')) {
      std::size_t slot = slot_of(word.hash, mask);
      while (slots_[slot].line != 0) slot = (slot + 1) & mask;
      slots_[slot] = {static_cast<std::uint32_t>(begin + 1), word.hash};
    }
    begin = std::min(text_.find('\n', begin + word.size), text_.size()) + 1;
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

bool Dictionary::has_bare(std::string_view form) const {
  bool found = false;
  for_each_entry(form, {}, [&found](const Entry& entry) { found = found || is_bare(entry); });
  return found;
}

bool Dictionary::has_suffix(const Entry& entry, const EndSwap& swap) const {
  return std::any_of(swap.suffixes.begin(), swap.suffixes.end(), [&](std::uint32_t number) {
    const Suffix& suffix = suffixes_[number];
    return entry.flags.find(suffix.flag) != std::string_view::npos && entry.word.ends_with(suffix.strip) &&
           meets(entry.word, suffix.condition);
  });
}

std::vector<std::string_view> Dictionary::find_words(std::string_view folded_form) const {
  std::vector<std::string_view> words;
  const auto add = [&words](std::string_view word) {
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  };
  for_each_entry(folded_form, {}, [&add](const Entry& entry) { add(entry.word); });
  const std::size_t shortest = folded_form.size() - std::min(longest_ending_, folded_form.size());
  for (std::size_t cut = std::max(shortest, std::size_t{1}); cut <= folded_form.size(); ++cut) {
    if (cut < folded_form.size() && is_continuation(folded_form[cut])) continue;
    const auto found = by_ending_.find(std::string{folded_form.substr(cut)});
    if (found == by_ending_.end()) continue;
    for (const EndSwap& swap : found->second) {
      for_each_entry(folded_form.substr(0, cut), swap.strip, [&](const Entry& entry) {
        if (has_suffix(entry, swap)) add(entry.word);
      });
    }
  }
  if (has_bare(folded_form)) {
    for (const std::string& word : guess_words_of_bare_form(folded_form)) {
      for_each_entry(word, {}, [&add](const Entry& entry) {
        if (!entry.flags.empty()) add(entry.word);
      });
    }
  }
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
  for_each_entry(folded, {}, [&](const Entry& entry) {
    if (entry.word != word) return;
    for (const char flag : entry.flags) add_suffixes(flag);
  });
  for (std::string& form : guess_bare_forms_of_word(folded)) {
    if (has_bare(form)) forms.push_back(std::move(form));
  }
  return forms;
}

}  // namespace roadbook
