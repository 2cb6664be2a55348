#include "index/search_index.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "base/date.h"
#include "base/parallel.h"
#include "base/russian.h"
#include "base/text.h"
#include "index/filters.h"
#include "index/shards.h"
#include "index/word_data.h"
#include "index/word_forms.h"
#include "index/word_table.h"
#include "index/words.h"

namespace roadbook {

namespace {

// Stems of each form, by its number in the table.
std::vector<FormStems> find_stems(const std::vector<std::string>& forms, const Dictionary& dictionary,
                                  std::size_t jobs) {
  std::vector<FormStems> stems(forms.size());
  parallel_for(forms.size(), jobs, [&](std::size_t i) { stems[i] = stems_of_form(forms[i], dictionary); });
  return stems;
}

std::vector<StrayForm> find_strays(const std::vector<FormStems>& stems, const Dictionary& dictionary,
                                   std::size_t jobs) {
  std::vector<std::string> words;
  for (const FormStems& form : stems) words.insert(words.end(), form.words.begin(), form.words.end());
  for (const IrregularWord& irregular : kIrregularWords) {
    for (const std::string_view word : dictionary.find_words(std::string{irregular.word}))
      words.emplace_back(word);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::vector<std::vector<StrayForm>> found(words.size());
  parallel_for(words.size(), jobs, [&](std::size_t i) { found[i] = list_stray_forms(words[i], dictionary); });
  std::vector<StrayForm> all = list_irregular_forms();
  for (auto& some : found) std::move(some.begin(), some.end(), std::back_inserter(all));
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

class TermMaker {
 public:
  TermMaker(const WordTable& words, const std::vector<FormStems>& stems, const FilterTerms& filters)
      : words_(words), stems_(stems), filters_(filters) {}

  void name_terms(const std::vector<StrayForm>& strays, SearchIndex& index) const {
    std::set<std::string> names;
    for (const FormStems& form : stems_) {
      names.insert(form.own);
      names.insert(form.also.begin(), form.also.end());
    }
    // A stray form matters only where the content has what it leads to.
    const std::set<std::string> used = names;
    std::vector<const StrayForm*> kept;
    for (const StrayForm& stray : strays) {
      const bool leads = std::any_of(stray.also.begin(), stray.also.end(),
                                     [&used](const std::string& stem) { return used.contains(stem); });
      if (leads) kept.push_back(&stray);
    }
    for (const StrayForm* stray : kept) names.insert(stray->stem);
    for (const auto& [name, entries] : filters_) names.insert(name);
    for (const std::string& name : names) index.terms.push_back({name, 0, 0, 0, {}, 0, 0});
    for (std::size_t i = 0; i < stems_.size(); ++i)
      add_ending(index, stems_[i].own, words_.forms[i].substr(stems_[i].own.size()), stems_[i].also);
    for (const StrayForm* stray : kept) add_ending(index, stray->stem, stray->ending, stray->also);
    for (Term& term : index.terms) {
      std::sort(term.endings.begin(), term.endings.end());
      const auto same = [](const Ending& a, const Ending& b) { return a.text == b.text; };
      term.endings.erase(std::unique(term.endings.begin(), term.endings.end(), same), term.endings.end());
    }
  }

  void fill(SearchIndex& index) const {
    std::vector<std::vector<std::uint32_t>> terms_of_form(stems_.size());
    for (std::size_t i = 0; i < stems_.size(); ++i) {
      terms_of_form[i].push_back(number_of(index, stems_[i].own));
      for (const std::string& stem : stems_[i].also) terms_of_form[i].push_back(number_of(index, stem));
    }
    std::vector<std::uint32_t> counts(index.terms.size() + 1);
    for_each_use([&](const WordUse& use) {
      for (const std::uint32_t term : terms_of_form[use.form]) ++counts[term + 1];
    });
    for (const auto& [name, entries] : filters_)
      counts[number_of(index, name) + 1] += static_cast<std::uint32_t>(entries.size());
    std::partial_sum(counts.begin(), counts.end(), counts.begin());
    index.occurrences.resize(counts.back());
    for (std::size_t i = 0; i < index.terms.size(); ++i) {
      index.terms[i].begin = index.terms[i].end = counts[i];
    }
    for_each_use([&](const WordUse& use) {
      for (const std::uint32_t term : terms_of_form[use.form])
        index.occurrences[index.terms[term].end++] = {use.entry, use.position, use.rank};
    });
    for (const auto& [name, entries] : filters_) {
      Term& term = index.terms[number_of(index, name)];
      for (const std::uint32_t entry : entries) index.occurrences[term.end++] = {entry, 0, FieldRank::beside};
    }
  }

 private:
  static std::uint32_t number_of(const SearchIndex& index, std::string_view stem) {
    return static_cast<std::uint32_t>(index.find(stem) - index.terms.data());
  }

  static void add_ending(SearchIndex& index, const std::string& stem, std::string text,
                         const std::vector<std::string>& also) {
    Ending ending{std::move(text), {}};
    for (const std::string& other : also) {
      if (index.find(other) != nullptr) ending.also.push_back(number_of(index, other));
    }
    index.terms[number_of(index, stem)].endings.push_back(std::move(ending));
  }

  template <typename Use>
  void for_each_use(Use use) const {
    for (const auto& slice : words_.uses) {
      for (const WordUse& word : slice) use(word);
    }
  }

  const WordTable& words_;
  const std::vector<FormStems>& stems_;
  const FilterTerms& filters_;
};

void count_entries(SearchIndex& index, std::size_t jobs) {
  parallel_for(index.terms.size(), jobs, [&index](std::size_t i) {
    Term& term = index.terms[i];
    std::uint32_t last = 0;
    for (const Occurrence& occurrence : index.occurrences_of(term)) {
      if (term.entries == 0 || occurrence.entry != last) ++term.entries;
      last = occurrence.entry;
    }
  });
}

void read_synonyms(std::string_view line, SearchIndex& index) {
  std::vector<std::vector<std::string>> group;
  for (const std::string_view phrase : split(line, ',')) {
    std::vector<std::string> stems;
    const std::string folded = fold(phrase);
    WordReader reader{folded};
    std::vector<WordPlace> places;
    while (reader.next(places)) {
      for (const WordPlace& place : places) {
        if (!is_stop_word(place.forms.front())) stems.push_back(stem_of_form(place.forms.front()));
      }
    }
    if (!stems.empty()) group.push_back(std::move(stems));
  }
  if (group.size() > 1) index.synonyms.push_back(std::move(group));
}

void number_moments(const std::vector<Moment>& moments, SearchIndex& index) {
  std::map<Moment, std::uint32_t> counts;
  for (const Moment& moment : moments) ++counts[moment];
  for (const auto& [moment, count] : counts) index.moments.push_back(moment);
  std::stable_sort(index.moments.begin(), index.moments.end(),
                   [&counts](const Moment& a, const Moment& b) { return counts[a] > counts[b]; });
  for (std::uint32_t i = 0; i < index.moments.size(); ++i) counts[index.moments[i]] = i;
  for (const Moment& moment : moments) index.moment_of.push_back(counts[moment]);
}

}  // namespace

const Term* SearchIndex::find(std::string_view stem) const {
  const auto found =
      std::lower_bound(terms.begin(), terms.end(), stem,
                       [](const Term& term, std::string_view text) { return term.stem < text; });
  return found == terms.end() || found->stem != stem ? nullptr : &*found;
}

std::uint8_t level_of(std::span<const Occurrence> in_one_entry, bool is_short) {
  std::size_t in_text = 0;
  for (const Occurrence& occurrence : in_one_entry) {
    if (occurrence.rank == FieldRank::name) return 4;
    if (occurrence.rank == FieldRank::text) ++in_text;
  }
  if (in_text == 0) return 1;
  return in_text > 1 || is_short ? 3 : 2;
}

SearchIndex build_search_index(const Corpus& corpus, std::vector<std::string> titles,
                               const std::vector<std::string>& synonyms, const Dictionary& dictionary,
                               std::size_t jobs) {
  SearchIndex index;
  index.list = list_entries(corpus, std::move(titles));
  {
    WordTable words = read_words(corpus, index.list, jobs);
    index.is_short = std::move(words.is_short);
    const std::vector<FormStems> stems = find_stems(words.forms, dictionary, jobs);
    const std::vector<Moment> moments = list_moments(corpus, index.list);
    number_moments(moments, index);
    const FilterTerms filters = list_filter_terms(corpus, index.list, moments);
    const TermMaker maker{words, stems, filters};
    maker.name_terms(find_strays(stems, dictionary, jobs), index);
    maker.fill(index);
  }
  count_entries(index, jobs);
  for (const std::string_view line : kSynonyms) read_synonyms(line, index);
  for (const std::string& line : synonyms) read_synonyms(line, index);
  cut_into_shards(index);
  return index;
}

}  // namespace roadbook
