#include "index/index_head.h"

#include <algorithm>
#include <map>

#include "index/packing.h"
#include "index/word_data.h"

namespace roadbook {

namespace {

// Parts of the head are separated by «<>», what is in them by «>» and «<».
void add_part(std::string& head, const std::string& part) {
  if (!head.empty()) head += "<>";
  head += part;
}

std::string pack_shards(const std::vector<ShardName>& shards) {
  std::string text;
  for (const ShardName& shard : shards) {
    if (!text.empty()) text += '>';
    text += pack_stem(shard.first) + " " + shard.name;
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

// How many entries a document has: one digit, or several between «(» and «)».
std::string pack_size(std::uint32_t size) {
  const std::string digits = base36(size);
  return digits.size() == 1 ? digits : "(" + digits + ")";
}

std::string pack_folders(const Corpus& corpus, const SearchIndex& index) {
  std::string text;
  const std::string* before = nullptr;
  std::string folder;
  for (const DocumentBlock& block : index.list.blocks) {
    const std::string here{corpus.documents[block.document].folder()};
    if (before == nullptr || here != folder) {
      if (before != nullptr) text += '>';
      folder = here;
      before = &folder;
      text += pack_text(folder) + "<";
    }
    text += pack_size(block.size);
  }
  return text;
}

int year_of(Date day) { return static_cast<int>(day.year()); }

// Kind, territory and years of a document: «o12,2023», «r3,2023,2024».
std::string pack_about(const Corpus& corpus, const Document& document, std::uint32_t territory) {
  std::string text;
  text += document.order() != nullptr ? 'o' : document.roadmap() != nullptr ? 'r' : 'p';
  text += base36(territory);
  if (document.order() != nullptr && document.order()->date.given)
    text += "," + std::to_string(year_of(document.order()->date.value));
  if (document.roadmap() != nullptr && document.roadmap()->period.given) {
    const Period& period = document.roadmap()->period.value;
    const int last = std::min(year_of(period.last), year_of(period.first) + 20);
    for (int year = year_of(period.first); year <= last; ++year) text += "," + std::to_string(year);
  }
  (void)corpus;
  return text;
}

// Runs of documents of which the same is to be said: how many, and what.
std::string pack_runs(const Corpus& corpus, const SearchIndex& index,
                      const std::map<std::string, std::uint32_t>& territories) {
  std::string text;
  std::string about;
  std::uint32_t run = 0;
  const auto end_run = [&] {
    if (run > 0) text += (text.empty() ? "" : ">") + base36(run) + "," + about;
  };
  for (const DocumentBlock& block : index.list.blocks) {
    const auto found = territories.find(corpus.meanings[block.document].territory);
    std::string here =
        pack_about(corpus, corpus.documents[block.document], found == territories.end() ? 0 : found->second);
    if (here != about) {
      end_run();
      run = 0;
      about = std::move(here);
    }
    ++run;
  }
  end_run();
  return text;
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

}  // namespace

std::string pack_index_head(const Corpus& corpus, const SearchIndex& index,
                            const std::vector<ShardName>& words, const std::vector<ShardName>& backwards,
                            const std::string& version) {
  std::map<std::string, std::uint32_t> territories;
  for (const DocumentMeaning& meaning : corpus.meanings) territories.emplace(meaning.territory, 0);
  for (const KnownExecutor& executor : corpus.executors) territories.emplace(executor.registry->territory, 0);
  territories.emplace("", 0);
  std::string names;
  std::uint32_t number = 0;
  for (auto& [name, place] : territories) {
    place = number++;
    if (place > 0) names += (place > 1 ? ">" : "") + pack_text(name);
  }
  std::string executors;
  for (const KnownExecutor& executor : corpus.executors)
    executors += (executors.empty() ? "" : ",") + base36(territories.at(executor.registry->territory));
  std::string stop_words;
  for (const std::string_view word : kStopWords)
    stop_words += (stop_words.empty() ? "" : " ") + pack_stem(word);
  std::string head;
  add_part(head, base36(index.list.count) + " " + base36(index.list.first_executor) + " " + version);
  add_part(head, pack_shards(words));
  add_part(head, pack_shards(backwards));
  add_part(head, pack_list_of_moments(index));
  add_part(head, pack_folders(corpus, index));
  add_part(head, pack_runs(corpus, index, territories));
  add_part(head, names);
  add_part(head, executors);
  add_part(head, pack_totals(index));
  add_part(head, pack_synonyms(index));
  add_part(head, stop_words);
  return head;
}

}  // namespace roadbook
