#include "executor/names.h"

#include <algorithm>
#include <tuple>

#include "base/russian.h"
#include "base/utf8.h"
#include "executor/lexicon.h"
#include "executor/pairs.h"

namespace roadbook {

namespace {

using Names = ExecutorIndex::Names;

constexpr std::uint32_t kRoot = 1;

std::uint64_t edge_key(std::uint32_t node, std::uint32_t word) {
  return (static_cast<std::uint64_t>(node) << 32) | word;
}

// Words that are written short as often as not.
std::string_view written_out(std::string_view folded, bool dotted) {
  if (folded == "г" && dotted) return "город";
  if (folded == "обл" && dotted) return "область";
  if (folded == "им" && dotted) return "имени";
  return folded;
}

// Adds the names one by one; the trie's nodes get their records in the end.
class NamesBuilder {
 public:
  explicit NamesBuilder(Names& names) : names_{names} {}

  void add(const KnownExecutor& known, ExecutorId executor) {
    const Executor& entry = *known.entry;
    names_.kinds.push_back(entry.kind);
    folder_ = number_of(names_.folders, known.registry->folder);
    executor_ = executor;
    if (!entry.id.empty()) names_.ids[entry.id].emplace_back(folder_, executor);
    add_name(entry.name);
    add_name(entry.short_name);
    for (const WrittenReference& alias : entry.aliases) add_name(alias.text);
  }

  void finish() {
    names_.texts_of_folder.resize(names_.folders.size() + 1);
    std::ranges::stable_sort(found_, {},
                             [](const Found& found) { return std::tie(found.node, found.record.folder); });
    names_.record_begins.assign(node_count_ + 2, 0);
    for (const Found& found : found_) ++names_.record_begins[found.node + 1];
    for (std::size_t i = 1; i < names_.record_begins.size(); ++i) {
      names_.record_begins[i] += names_.record_begins[i - 1];
    }
    for (const Found& found : found_) names_.records.push_back(found.record);
  }

 private:
  struct Found {
    std::uint32_t node;
    NameRecord record;
  };

  static std::uint32_t number_of(TextMap<std::uint32_t>& numbers, std::string_view text) {
    const auto found = numbers.find(text);
    if (found != numbers.end()) return found->second;
    const auto number = static_cast<std::uint32_t>(numbers.size() + 1);
    numbers.emplace(text, number);
    return number;
  }

  void add_name(const std::string& name) {
    const Phrase phrase = read_phrase(name);
    if (phrase.words.empty()) return;
    add_text(name);
    add_words(phrase, 0, NameStrength::written, '@', '$');
    const bool has_person = std::ranges::any_of(
        phrase.words, [](const PhraseWord& word) { return word.shape == WordShape::person; });
    // A name with initials answers a full one too, and a full one answers initials; two full ones must be
    // equal.
    if (has_person) add_words(phrase, 0, NameStrength::written, '#', '@');
    add_without_legal_form(phrase);
  }

  // «СОШ № 1» for «МОАУ СОШ № 1»; but never «Лицей» alone, which any lyceum is.
  void add_without_legal_form(const Phrase& phrase) {
    for (std::size_t i = 0; i + 1 < phrase.words.size(); ++i) {
      const PhraseWord& word = phrase.words[i];
      if (!word.exact || !is_legal_form(phrase.key(word))) return;
      const bool is_telling = i + 2 < phrase.words.size() || phrase.words[i + 1].exact;
      if (is_telling) add_words(phrase, i + 1, NameStrength::without_legal_form, '@', '$');
    }
  }

  void add_text(const std::string& name) {
    NameText text{name, compact_name(name), 0};
    text.chars = count_chars(text.compact);
    names_.compacts[text.compact].push_back(folder_);
    if (names_.texts_of_folder.size() <= folder_) names_.texts_of_folder.resize(folder_ + 1);
    names_.texts_of_folder[folder_].push_back(static_cast<std::uint32_t>(names_.texts.size()));
    names_.texts.push_back(std::move(text));
  }

  void add_words(const Phrase& phrase, std::size_t first, NameStrength strength, char initials, char full) {
    NameRecord record{folder_, executor_, 0, 0, static_cast<std::uint32_t>(names_.texts.size() - 1),
                      strength};
    std::uint32_t node = kRoot;
    for (std::size_t i = first; i < phrase.words.size(); ++i) {
      const PhraseWord& word = phrase.words[i];
      if (i > first && i - first < 64 && (word.gap & kGapComma) != 0)
        record.commas |= std::uint64_t{1} << (i - first);
      std::uint32_t form = 0;
      node = child(node, word_id(phrase, word, word.full_name ? full : initials, form));
      if (i == first) record.first_form = form;
    }
    found_.push_back({node, record});
  }

  std::uint32_t word_id(const Phrase& phrase, const PhraseWord& word, char mark, std::uint32_t& form) {
    if (word.shape == WordShape::person) {
      const std::string_view key = mark == '$' ? phrase.folded_word(word) : phrase.key(word);
      return exact_id(std::string(1, mark).append(key), form);
    }
    const std::string_view key = written_out(phrase.key(word), word.dotted);
    if (word.exact) return exact_id(key, form);
    Names::WordIds& ids = ids_of(key);
    if (ids.plain == 0) ids.plain = stem_id(name_stem(key));
    form = ids.form;
    return ids.plain;
  }

  std::uint32_t exact_id(std::string_view key, std::uint32_t& form) {
    Names::WordIds& ids = ids_of(key);
    if (ids.exact == 0) ids.exact = ++next_id_;
    form = ids.form;
    return ids.exact;
  }

  std::uint32_t stem_id(std::string_view stemmed) {
    const auto [entry, is_new] = names_.stems.try_emplace(std::string{stemmed}, 0);
    if (is_new) entry->second = ++next_id_;
    return entry->second;
  }

  Names::WordIds& ids_of(std::string_view form) {
    const auto [entry, is_new] = names_.words.try_emplace(std::string{form});
    if (is_new) entry->second.form = static_cast<std::uint32_t>(names_.words.size());
    return entry->second;
  }

  std::uint32_t child(std::uint32_t node, std::uint32_t word) {
    const auto [edge, is_new] = names_.edges.try_emplace(edge_key(node, word), 0);
    if (is_new) edge->second = ++node_count_;
    return edge->second;
  }

  Names& names_;
  std::vector<Found> found_;
  std::uint32_t next_id_ = 0;
  std::uint32_t node_count_ = kRoot;
  std::uint32_t folder_ = 0;
  ExecutorId executor_{};
};

}  // namespace

ExecutorIndex::Names::Names(std::span<const KnownExecutor> executors) {
  NamesBuilder builder{*this};
  for (std::size_t i = 0; i < executors.size(); ++i) builder.add(executors[i], static_cast<ExecutorId>(i));
  builder.finish();
}

void ExecutorIndex::Names::identify(Phrase& phrase) const {
  for (PhraseWord& word : phrase.words) word.id = identify_word(phrase, word);
}

std::uint32_t ExecutorIndex::Names::identify_word(const Phrase& phrase, PhraseWord& word) const {
  if (word.shape == WordShape::person) return identify_person(phrase, word);
  const std::string_view key = written_out(phrase.key(word), word.dotted);
  if (const auto found = words.find(key); found != words.end()) {
    const WordIds& known = found->second;
    word.form = known.form;
    const std::uint32_t first = word.exact ? known.exact : known.plain;
    if (first != 0) return first;
    // «цоко» for «ЦОКО», «ОТДЕЛ» for «Отдел»: the very same letters are the same word.
    return word.exact ? known.plain : known.exact;
  }
  // Short abbreviations have no endings to take off: «ООА» is not «ОО».
  constexpr std::size_t kShortest = 10;
  if (word.exact && (word.shape != WordShape::abbreviation || key.size() < kShortest)) return 0;
  const auto found = stems.find(name_stem(key));
  return found == stems.end() ? 0 : found->second;
}

std::uint32_t ExecutorIndex::Names::identify_person(const Phrase& phrase, const PhraseWord& word) const {
  const auto find = [this](char mark, std::string_view key) {
    const auto found = words.find(std::string(1, mark).append(key));
    return found == words.end() ? 0 : found->second.exact;
  };
  if (!word.full_name) return find('@', phrase.key(word));
  const std::uint32_t full = find('$', phrase.folded_word(word));
  return full != 0 ? full : find('#', phrase.key(word));
}

std::uint32_t ExecutorIndex::Names::next_node(std::uint32_t node, std::uint32_t word) const {
  if (word == 0) return 0;
  const auto found = edges.find(edge_key(node, word));
  return found == edges.end() ? 0 : found->second;
}

std::span<const NameRecord> ExecutorIndex::Names::records_at(std::uint32_t node) const {
  return std::span{records}.subspan(record_begins[node], record_begins[node + 1] - record_begins[node]);
}

std::optional<std::uint32_t> ExecutorIndex::Names::find_folder(std::string_view folder) const {
  const auto found = folders.find(folder);
  return found == folders.end() ? std::nullopt : std::optional{found->second};
}

std::string compact_name(std::string_view name) {
  std::string compact;
  for (std::size_t at = 0; at < name.size();) {
    const DecodedChar c = decode_utf8(name, at);
    at += c.length;
    const bool digit = c.code >= U'0' && c.code <= U'9';
    if (is_letter(c.code) || digit) append_utf8(compact, fold_char(cyrillic_look_alike(c.code)));
  }
  return compact;
}

FolderChain::FolderChain(const ExecutorIndex::Names& names, std::string_view folder) {
  while (count_ < kMaxDepth) {
    if (const auto number = names.find_folder(folder)) folders_[count_++] = *number;
    if (folder.empty()) break;
    const std::size_t slash = folder.rfind('/');
    folder = slash == std::string_view::npos ? std::string_view{} : folder.substr(0, slash);
  }
}

ExecutorIndex::ExecutorIndex(std::span<const KnownExecutor> executors)
    : names_{std::make_unique<const Names>(executors)} {}
ExecutorIndex::~ExecutorIndex() = default;
ExecutorIndex::ExecutorIndex(ExecutorIndex&&) noexcept = default;

}  // namespace roadbook
