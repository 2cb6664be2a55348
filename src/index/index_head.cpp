#include "index/index_head.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "index/packing.h"
#include "index/word_data.h"

namespace roadbook {

namespace {

// Parts of the head are separated by «<>», what is in them by «>» and «<».
std::string pack_shards(const std::vector<ShardName>& shards) {
  std::string text;
  for (const ShardName& shard : shards) {
    if (!text.empty()) text += '>';
    text += pack_stem(shard.first) + " " + shard.name + " " + shard.version;
  }
  return text;
}

std::string pack_list_of_moments(const SearchIndex& index) {
  std::string text;
  for (const Moment& moment : index.moments) {
    if (!text.empty()) text += '>';
    text += static_cast<char>(moment.record);
    text += base36(static_cast<std::uint32_t>(std::max(moment.first, 0))) + "," +
            base36(static_cast<std::uint32_t>(std::max(moment.last, 0)));
  }
  return text;
}

// Folders of documents: the version of their texts and how many documents there are.
std::string pack_folders(const Corpus& corpus, const SearchIndex& index,
                         const std::vector<std::string>& versions) {
  std::string text;
  std::size_t folders = 0;
  const auto& blocks = index.list.blocks;
  for (std::size_t i = 0; i < blocks.size();) {
    const std::string_view folder = corpus.documents[blocks[i].document].folder();
    std::uint32_t count = 0;
    for (; i < blocks.size() && corpus.documents[blocks[i].document].folder() == folder; ++i) ++count;
    text += (folders > 0 ? ">" : "") + pack_text(folder) + "<" + versions[folders] + "<" + base36(count);
    ++folders;
  }
  return text;
}

// Values that mostly repeat one another: how long ago each was last met, among different ones; a new one is
// written as it is.
class SequenceWriter {
 public:
  void add(std::uint32_t value) {
    const auto found = std::find(recent_.begin(), recent_.end(), value);
    bits_.put_golomb(static_cast<std::uint32_t>(found - recent_.begin()), 0);
    if (found == recent_.end()) {
      bits_.put_golomb(value, 4);
      recent_.insert(recent_.begin(), value);
    } else {
      std::rotate(recent_.begin(), found, found + 1);
    }
  }
  std::string take() { return bits_.take(); }

 private:
  std::vector<std::uint32_t> recent_;
  BitWriter bits_;
};

using Numbers = std::map<std::string, std::uint32_t>;

// The numbers of territories by name; an absent one is 0.
Numbers number_territories(const Corpus& corpus) {
  Numbers territories{{"", 0}};
  for (const DocumentMeaning& meaning : corpus.meanings) territories.emplace(meaning.territory, 0);
  for (const KnownExecutor& executor : corpus.executors) territories.emplace(executor.registry->territory, 0);
  std::uint32_t number = 0;
  for (auto& [name, place] : territories) place = number++;
  return territories;
}

std::string pack_names(const Numbers& names) {
  std::string text;
  for (const auto& [name, number] : names) {
    if (number > 0) text += (number > 1 ? ">" : "") + pack_text(name);
  }
  return text;
}

int year_of(Date day) { return static_cast<int>(day.year()); }

// «2023,2024»; empty where the document says no time.
std::string years_of(const Document& document) {
  if (document.order() != nullptr && document.order()->date.given)
    return std::to_string(year_of(document.order()->date.value));
  if (document.roadmap() == nullptr || !document.roadmap()->period.given) return {};
  constexpr int kMostYears = 20;
  const Period& period = document.roadmap()->period.value;
  const int first = year_of(period.first);
  std::string years = std::to_string(first);
  for (int year = first + 1; year <= std::min(year_of(period.last), first + kMostYears); ++year)
    years += "," + std::to_string(year);
  return years;
}

// What is to be said of each document, and the list of years that `years` points into.
struct Abouts {
  std::string sizes;  // in entries
  std::string kinds;
  std::string territories;
  std::string years;
  std::string year_list;
};

Abouts pack_abouts(const Corpus& corpus, const SearchIndex& index, const Numbers& territories) {
  SequenceWriter sizes;
  SequenceWriter kinds;
  SequenceWriter places;
  SequenceWriter years;
  std::map<std::string, std::uint32_t> year_numbers;
  Abouts abouts;
  for (const DocumentBlock& block : index.list.blocks) {
    const Document& document = corpus.documents[block.document];
    sizes.add(block.size);
    kinds.add(document.order() != nullptr ? 0 : document.roadmap() != nullptr ? 1 : 2);
    places.add(territories.at(corpus.meanings[block.document].territory));
    const auto [year, is_new] =
        year_numbers.emplace(years_of(document), static_cast<std::uint32_t>(year_numbers.size()));
    if (is_new) abouts.year_list += (year->second > 0 ? ">" : "") + year->first;
    years.add(year->second);
  }
  abouts.sizes = sizes.take();
  abouts.kinds = kinds.take();
  abouts.territories = places.take();
  abouts.years = years.take();
  return abouts;
}

std::string pack_executors(const Corpus& corpus, const Numbers& territories) {
  SequenceWriter places;
  for (const KnownExecutor& executor : corpus.executors)
    places.add(territories.at(executor.registry->territory));
  return places.take();
}

std::string pack_totals(const SearchIndex& index) {
  std::string text;
  for (const Term& term : index.terms) {
    if (term.stem[0] != '#' && term.stem[0] != '~') continue;
    if (!text.empty()) text += '>';
    text += pack_stem(term.stem) + " " + base36(term.entries);
  }
  return text;
}

std::string pack_synonyms(const SearchIndex& index) {
  std::string text;
  for (const auto& group : index.synonyms) {
    if (!text.empty()) text += '>';
    for (const auto& phrase : group) {
      if (&phrase != &group.front()) text += ',';
      for (const std::string& stem : phrase) text += (&stem == &phrase.front() ? "" : " ") + pack_stem(stem);
    }
  }
  return text;
}

std::string pack_stop_words() {
  std::string text;
  for (const std::string_view word : kStopWords) text += (text.empty() ? "" : " ") + pack_stem(word);
  return text;
}

}  // namespace

std::string pack_index_head(const Corpus& corpus, const SearchIndex& index, const IndexFileNames& names) {
  const Numbers territories = number_territories(corpus);
  const Abouts abouts = pack_abouts(corpus, index, territories);
  std::string head = base36(index.list.count) + " " + base36(index.list.first_executor) + " " +
                     base36(static_cast<std::uint32_t>(corpus.executors.size())) + " " +
                     names.text_versions.back();
  for (const std::string& part :
       {pack_shards(names.words), pack_shards(names.backwards), pack_list_of_moments(index),
        pack_folders(corpus, index, names.text_versions), pack_names(territories), abouts.year_list,
        pack_totals(index), pack_synonyms(index), pack_stop_words()})
    head.append("<>").append(part);
  // Bits use the signs that separate the parts, so they stand as texts of their own.
  for (const std::string& bits :
       {abouts.sizes, abouts.kinds, abouts.territories, abouts.years, pack_executors(corpus, territories)})
    head.append("\",\"").append(bits);
  return head;
}

}  // namespace roadbook
