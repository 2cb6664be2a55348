// What several pages need, computed once and in one pass over documents, executors and findings.
#include <algorithm>
#include <map>
#include <string>

#include "base/russian.h"
#include "base/unique_names.h"
#include "diag/print/places.h"
#include "model/demands.h"
#include "render/due_view.h"
#include "render/html.h"
#include "render/site.h"
#include "render/text_view.h"

namespace roadbook {

namespace {

using TerritoryNumbers = std::map<std::string_view, std::uint32_t>;

std::vector<Territory> make_territories(const Corpus& corpus) {
  std::map<std::string_view, Territory> by_name;
  for (const DocumentMeaning& meaning : corpus.meanings) {
    if (meaning.territory.empty()) continue;
    Territory& territory = by_name[meaning.territory];
    territory.name = meaning.territory;
    territory.title = typographic(capitalized(meaning.territory));
    if (territory.region.empty() && meaning.region != meaning.territory) territory.region = meaning.region;
  }
  std::vector<Territory> territories;
  for (auto& [name, territory] : by_name) territories.push_back(std::move(territory));
  std::sort(territories.begin(), territories.end(),
            [](const Territory& a, const Territory& b) { return russian_less(a.name, b.name); });
  return territories;
}

// File systems allow 255 bytes for a name; what follows a hyphen is cut off as a whole word.
std::string shortened_slug(std::string_view text) {
  constexpr std::size_t kLongestAddress = 80;
  std::string name = slug(text);
  if (name.size() <= kLongestAddress) return name;
  const std::size_t hyphen = name.rfind('-', kLongestAddress);
  name.resize(hyphen == std::string::npos || hyphen == 0 ? kLongestAddress : hyphen);
  return name;
}

void give_addresses(std::vector<Territory>& territories) {
  UniqueNames taken;
  for (Territory& territory : territories) {
    std::string base = shortened_slug(territory.name);
    if (base.empty()) base = "territory";
    territory.href = "territories/" + taken.take(base) + "/index.html";
  }
}

void index_territories(const Corpus& corpus, SiteIndex& index) {
  index.territories = make_territories(corpus);
  give_addresses(index.territories);
  TerritoryNumbers numbers;
  for (std::uint32_t i = 0; i < index.territories.size(); ++i) numbers.emplace(index.territories[i].name, i);
  index.document_territory.resize(corpus.documents.size());
  for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
    const auto found = numbers.find(corpus.meanings[i].territory);
    if (found == numbers.end()) continue;
    index.document_territory[i] = found->second;
    index.territories[found->second].documents.push_back(DocumentId{static_cast<std::uint32_t>(i)});
  }
  index.executor_territory.resize(corpus.executors.size());
  for (std::size_t i = 0; i < corpus.executors.size(); ++i) {
    const auto found = numbers.find(corpus.executors[i].registry->territory);
    if (found == numbers.end()) continue;
    index.executor_territory[i] = found->second;
    index.territories[found->second].executors.push_back(ExecutorId{static_cast<std::uint32_t>(i)});
  }
  for (Territory& territory : index.territories) {
    std::sort(territory.executors.begin(), territory.executors.end(), [&corpus](ExecutorId a, ExecutorId b) {
      return russian_less(corpus.executor(a).entry->name, corpus.executor(b).entry->name);
    });
  }
}

void index_links(const Corpus& corpus, SiteIndex& index) {
  index.back_links.resize(corpus.documents.size());
  const auto add = [&index](const Reference& reference, DocumentId from, LinkKind kind) {
    if (reference.target) index.back_links[index_of(*reference.target)].push_back({from, kind});
  };
  for (std::size_t i = 0; i < corpus.meanings.size(); ++i) {
    const DocumentMeaning& meaning = corpus.meanings[i];
    const DocumentId from{static_cast<std::uint32_t>(i)};
    add(meaning.order, from, LinkKind::order);
    add(meaning.parent, from, LinkKind::parent);
    for (const Reference& reference : meaning.basis) add(reference, from, LinkKind::basis);
    for (const Reference& reference : meaning.approves) add(reference, from, LinkKind::approves);
    for (const Reference& reference : meaning.amends) add(reference, from, LinkKind::amends);
    for (const Reference& reference : meaning.repeals) add(reference, from, LinkKind::repeals);
  }
}

void index_duties(const Corpus& corpus, SiteIndex& index) {
  index.duties.resize(corpus.executors.size());
  const auto add = [&index](std::optional<ExecutorId> executor, DocumentId document, DutyKind kind) {
    if (executor) index.duties[index_of(*executor)].push_back({document, kind});
  };
  for (std::size_t i = 0; i < corpus.meanings.size(); ++i) {
    const DocumentId document{static_cast<std::uint32_t>(i)};
    add(corpus.meanings[i].coordinator, document, DutyKind::coordinator);
    add(corpus.meanings[i].control, document, DutyKind::control);
    for (const auto& school : corpus.meanings[i].schools) add(school, document, DutyKind::school);
  }
  index.roles_held = list_roles_held(corpus);
}

// Findings stand in the order of the files, so that the lines of a file are counted once, and forgotten with
// its last finding.
std::vector<FindingLines> list_finding_lines(const Site& site) {
  std::vector<FindingLines> lines(site.findings.size());
  std::optional<Places> places;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Finding& finding = site.findings[i];
    if (i == 0 || finding.span.file != site.findings[i - 1].span.file) places.emplace(site.sources);
    lines[i].line = places->begin_of(finding.span).line;
    for (const RelatedPlace& related : finding.related)
      lines[i].related.push_back(places->begin_of(related.span).line);
  }
  return lines;
}

void index_findings(const Site& site, SiteIndex& index) {
  index.finding_places = locate_findings(site.corpus, site.findings);
  index.finding_lines = list_finding_lines(site);
  index.document_findings.resize(site.corpus.documents.size());
  for (std::size_t i = 0; i < index.finding_places.size(); ++i) {
    const auto document = index.finding_places[i].document;
    if (document) index.document_findings[index_of(*document)].push_back(static_cast<std::uint32_t>(i));
  }
  std::map<std::string_view, RuleFindings> by_rule;
  for (std::size_t i = 0; i < site.findings.size(); ++i) {
    RuleFindings& rule = by_rule[site.findings[i].rule];
    rule.severity = std::max(rule.severity, site.findings[i].severity);
    rule.findings.push_back(static_cast<std::uint32_t>(i));
  }
  for (auto& [code, rule] : by_rule) {
    rule.rule = code;
    index.rule_findings.push_back(std::move(rule));
  }
}

void index_deadlines(const Corpus& corpus, SiteIndex& index) {
  std::vector<DocumentId> all;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) all.push_back(DocumentId{i});
  index.deadlines = list_deadlines(corpus, all);
}

void index_calendar(const Corpus& corpus, SiteIndex& index) {
  index.repeated = list_repeated(corpus);
  index.directives = list_dated_directives(corpus);
  std::vector<std::uint32_t>& months = index.calendar_months;
  const auto add = [&months](std::uint32_t month) {
    if (months.empty() || months.back() != month) months.push_back(month);
  };
  for (const DatedActivity& item : index.deadlines) add(month_number(item.day));
  for (const DatedDirective& item : index.directives) add(month_number(item.day));
  for (const MonthlyActivity& item : index.repeated) add(item.month);
  std::sort(months.begin(), months.end());
  months.erase(std::unique(months.begin(), months.end()), months.end());
}

void index_indicators(const Corpus& corpus, SiteIndex& index) {
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    const auto& tables = corpus.documents[i].tables;
    const bool has_indicators = std::any_of(
        tables.begin(), tables.end(), [](const Table& table) { return table.kind == TableKind::indicators; });
    if (has_indicators && corpus.documents[i].readable) index.indicator_documents.push_back(DocumentId{i});
  }
}

}  // namespace

SiteIndex index_site(const Site& site) {
  SiteIndex index;
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    index.document_hrefs.push_back(encode_path(document.id) + "/index.html");
    const bool is_prose = std::holds_alternative<Page>(document.body);
    if (is_prose && document.folder().empty() && document.readable) index.site_pages.push_back(DocumentId{i});
  }
  for (const KnownExecutor& executor : site.corpus.executors) {
    index.executor_hrefs.push_back(encode_path(executor.address) + "/index.html");
  }
  index_territories(site.corpus, index);
  index_links(site.corpus, index);
  index_duties(site.corpus, index);
  index_findings(site, index);
  index_deadlines(site.corpus, index);
  index_calendar(site.corpus, index);
  index_indicators(site.corpus, index);
  return index;
}

}  // namespace roadbook
