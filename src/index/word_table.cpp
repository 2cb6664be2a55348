#include "index/word_table.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <string_view>
#include <unordered_map>

#include "base/parallel.h"
#include "base/russian.h"
#include "index/words.h"

namespace roadbook {

namespace {

constexpr std::size_t kSlice = 512;     // entries for one piece of work
constexpr std::uint32_t kFieldGap = 8;  // so that no phrase runs from one field into the next
constexpr std::uint32_t kLastPosition = 0xFFFF;
constexpr std::uint32_t kShortText = 10;  // words

struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

// One worker's forms, numbered in the order in which it met them.
class FormNumbers {
 public:
  std::uint32_t number(std::string_view form) {
    const auto found = numbers_.find(form);
    if (found != numbers_.end()) return found->second;
    const auto next = static_cast<std::uint32_t>(numbers_.size());
    numbers_.emplace(form, next);
    return next;
  }
  std::size_t size() const { return numbers_.size(); }
  const auto& all() const { return numbers_; }

 private:
  std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> numbers_;
};

class SliceReader {
 public:
  SliceReader(const Corpus& corpus, const EntryList& list, FormNumbers& forms, std::vector<WordUse>& uses)
      : corpus_(corpus), list_(list), forms_(forms), uses_(uses) {}

  // Returns whether the entry's text is short.
  bool read(std::uint32_t entry) {
    list_fields(corpus_, list_, list_.entries[entry], fields_, made_);
    std::uint32_t position = 0;
    std::uint32_t text_words = 0;
    for (const EntryField& field : fields_) {
      const std::uint32_t words = read_field(entry, field, position);
      if (field.rank == FieldRank::text) text_words += words;
      position += words + kFieldGap;
    }
    return text_words < kShortText;
  }

 private:
  std::uint32_t read_field(std::uint32_t entry, const EntryField& field, std::uint32_t position) {
    const std::string folded = fold(field.text);
    WordReader reader{folded};
    std::uint32_t words = 0;
    while (reader.next(places_)) {
      for (const WordPlace& place : places_) {
        words = place.position + 1;
        const std::uint32_t at = std::min(position + place.position, kLastPosition);
        for (const std::string_view form : place.forms) add(entry, form, at, field.rank);
        for (const std::string_view part : place.parts) add(entry, part, at, field.rank);
      }
    }
    return words;
  }

  void add(std::uint32_t entry, std::string_view form, std::uint32_t position, FieldRank rank) {
    if (is_stop_word(form) || form.size() > kLongestForm) return;
    uses_.push_back({forms_.number(form), entry, static_cast<std::uint16_t>(position), rank});
  }

  static constexpr std::size_t kLongestForm = 80;  // bytes; what is longer is no word that anybody types

  const Corpus& corpus_;
  const EntryList& list_;
  FormNumbers& forms_;
  std::vector<WordUse>& uses_;
  std::vector<EntryField> fields_;
  std::vector<std::string> made_;
  std::vector<WordPlace> places_;
};

// The sorted forms of all workers; `numbers[worker][form of the worker]` is the place in them.
std::vector<std::string> merge_forms(const std::vector<FormNumbers>& workers,
                                     std::vector<std::vector<std::uint32_t>>& numbers) {
  std::vector<std::string> forms;
  for (const FormNumbers& worker : workers) {
    for (const auto& [form, number] : worker.all()) forms.push_back(form);
  }
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  numbers.resize(workers.size());
  for (std::size_t w = 0; w < workers.size(); ++w) {
    numbers[w].resize(workers[w].size());
    for (const auto& [form, number] : workers[w].all()) {
      const auto place = std::lower_bound(forms.begin(), forms.end(), form);
      numbers[w][number] = static_cast<std::uint32_t>(place - forms.begin());
    }
  }
  return forms;
}

}  // namespace

WordTable read_words(const Corpus& corpus, const EntryList& list, std::size_t jobs) {
  const std::size_t count = list.entries.size();
  const std::size_t slices = (count + kSlice - 1) / kSlice;
  WordTable table;
  table.uses.resize(slices);
  std::vector<FormNumbers> workers(worker_count(jobs));
  std::vector<std::size_t> worker_of(slices);
  std::vector<char> is_short(count);
  parallel_for_workers(slices, jobs, [&](std::size_t worker, std::size_t slice) {
    worker_of[slice] = worker;
    SliceReader reader{corpus, list, workers[worker], table.uses[slice]};
    const std::size_t end = std::min(count, (slice + 1) * kSlice);
    for (std::size_t i = slice * kSlice; i < end; ++i)
      is_short[i] = reader.read(static_cast<std::uint32_t>(i)) ? 1 : 0;
  });
  std::vector<std::vector<std::uint32_t>> numbers;
  table.forms = merge_forms(workers, numbers);
  parallel_for(slices, jobs, [&](std::size_t slice) {
    for (WordUse& use : table.uses[slice]) use.form = numbers[worker_of[slice]][use.form];
  });
  table.is_short.assign(is_short.begin(), is_short.end());
  return table;
}

}  // namespace roadbook
