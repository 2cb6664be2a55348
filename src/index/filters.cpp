#include "index/filters.h"

#include <algorithm>
#include <string_view>

#include "base/date.h"
#include "model/demands.h"

namespace roadbook {

namespace {

constexpr std::string_view kExecutors = "executors/";

using Entries = std::vector<std::uint32_t>;

std::string month_term(int months) {
  const std::chrono::year_month month{std::chrono::year{months / 12}, std::chrono::month(months % 12 + 1U)};
  return "#" + format_iso(Date{month / 1}).substr(0, 7);
}

// Months of the calendar up to the day's one.
int count_months(std::int32_t day) {
  const Date date{std::chrono::sys_days{std::chrono::days{day}}};
  return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

void add_moments(const EntryList& list, const std::vector<Moment>& moments, FilterTerms& terms) {
  std::map<Record, Entries> records;
  std::map<int, Entries> months;
  for (std::uint32_t i = 0; i < moments.size(); ++i) {
    const ItemKind kind = list.entries[i].kind;
    if (kind == ItemKind::none || kind == ItemKind::executor) continue;
    records[moments[i].record].push_back(i);
    const bool has_day = moments[i].last != 0 && moments[i].record != Record::none_of_plan;
    if (kind == ItemKind::activity && has_day) months[count_months(moments[i].last)].push_back(i);
  }
  for (auto& [record, entries] : records)
    terms[std::string{"~"} + static_cast<char>(record)] = std::move(entries);
  for (auto& [month, entries] : months) terms[month_term(month)] = std::move(entries);
}

void add_executors(const Corpus& corpus, const EntryList& list, FilterTerms& terms) {
  std::vector<std::uint32_t> first(corpus.documents.size());  // entry of each document
  for (const DocumentBlock& block : list.blocks) first[block.document] = block.first;
  const auto roles = list_roles_held(corpus);
  for (std::uint32_t i = 0; i < corpus.executors.size(); ++i) {
    Entries entries;
    for (const Demand& demand : list_demands(corpus, roles[i], ExecutorId{i}))
      entries.push_back(first[index_of(demand.activity.document)] + 1 + demand.activity.activity);
    // One activity may be asked by several names.
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    const std::string_view address = corpus.executors[i].address;
    if (!entries.empty()) {
      terms["@" + std::string{address.substr(address.starts_with(kExecutors) ? kExecutors.size() : 0)}] =
          std::move(entries);
    }
  }
}

}  // namespace

std::vector<Moment> list_moments(const Corpus& corpus, const EntryList& list) {
  std::vector<Moment> moments(list.entries.size(), Moment{Record::document, 0, 0});
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const Entry& entry = list.entries[i];
    if (entry.kind == ItemKind::activity) {
      moments[i] = moment_of_activity(corpus.meanings[entry.owner].activities[entry.activity],
                                      corpus.documents[entry.owner].roadmap()->period);
    } else if (entry.kind != ItemKind::none && entry.kind != ItemKind::executor) {
      moments[i] = moment_of_document(corpus.documents[entry.owner]);
    }
  }
  return moments;
}

FilterTerms list_filter_terms(const Corpus& corpus, const EntryList& list,
                              const std::vector<Moment>& moments) {
  FilterTerms terms;
  add_moments(list, moments, terms);
  add_executors(corpus, list, terms);
  for (const DocumentBlock& block : list.blocks) {
    const std::string& territory = corpus.meanings[block.document].territory;
    if (territory.empty()) continue;
    auto& entries = terms["&" + territory];
    for (std::uint32_t i = 0; i < block.size; ++i) entries.push_back(block.first + i);
  }
  return terms;
}

}  // namespace roadbook
