#include "resolve/traces.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace roadbook {

namespace {

constexpr std::string_view kEnding = ".md";

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// «%D1%88» is «ш», as browsers copy addresses.
std::string without_percents(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded =
        text[i] == '%' && i + 2 < text.size() && hex_digit(text[i + 1]) >= 0 && hex_digit(text[i + 2]) >= 0;
    out.push_back(coded ? static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2])) : text[i]);
    if (coded) i += 2;
  }
  return out;
}

// The id that «../region/roadmap.md» means in a document of the folder; empty: outside of content/.
std::string document_id(std::string_view folder, std::string_view path) {
  std::string id{folder};
  path.remove_suffix(kEnding.size());
  while (!path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const std::string_view step = path.substr(0, slash);
    path.remove_prefix(std::min(slash + 1, path.size()));
    if (step.empty() || step == ".") continue;
    if (step != "..") {
      id.append(id.empty() ? "" : "/").append(step);
    } else if (id.empty()) {
      return {};
    } else {
      const std::size_t last = id.rfind('/');
      id.resize(last == std::string::npos ? 0 : last);
    }
  }
  return id;
}

// The places of a plan that a link may name.
class Places {
 public:
  explicit Places(const Document& document) {
    for (const Section& section : document.sections) by_name_.try_emplace(section.anchor, kSection);
    const std::vector<Activity>& activities = document.roadmap()->activities;
    for (std::uint32_t i = 0; i < activities.size(); ++i) by_name_.try_emplace(activities[i].anchor, i);
    // A number alone will do where it means one activity.
    for (std::uint32_t i = 0; i < activities.size(); ++i) {
      if (activities[i].number == nullptr) continue;
      const auto [entry, is_new] = by_number_.try_emplace(activities[i].number->text, i);
      if (!is_new) entry->second = kSeveral;
    }
  }

  bool is_section(std::string_view name) const {
    const auto found = by_name_.find(name);
    return found != by_name_.end() && found->second == kSection;
  }
  std::optional<std::uint32_t> find_activity(std::string_view name) const {
    if (const auto found = by_name_.find(name); found != by_name_.end()) return found->second;
    const auto found = by_number_.find(name);
    if (found == by_number_.end() || found->second == kSeveral) return std::nullopt;
    return found->second;
  }

 private:
  static constexpr std::uint32_t kSection = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kSeveral = kSection - 1;
  std::unordered_map<std::string_view, std::uint32_t> by_name_;
  std::unordered_map<std::string_view, std::uint32_t> by_number_;
};

class TraceReader {
 public:
  TraceReader(const Corpus& corpus, const Document& document) : corpus_(corpus), document_(document) {}

  std::vector<TraceLink> run() {
    const std::vector<Activity>& activities = document_.roadmap()->activities;
    for (std::uint32_t i = 0; i < activities.size(); ++i) {
      const Table& table = document_.tables[activities[i].table];
      if (!table.links.empty()) read_row(table, i, activities[i].row);
    }
    return std::move(traces_);
  }

 private:
  void read_row(const Table& table, std::uint32_t activity, std::uint32_t row) {
    const std::size_t first = row * table.columns.size();
    const auto before = [](const CellLink& link, std::size_t cell) { return link.cell < cell; };
    auto link = std::lower_bound(table.links.begin(), table.links.end(), first, before);
    for (; link != table.links.end() && link->cell < first + table.columns.size(); ++link)
      add(*link, activity);
  }

  void add(const CellLink& link, std::uint32_t activity) {
    const std::size_t hash = std::min(link.url.find('#'), link.url.size());
    const std::string path = without_percents(link.url.substr(0, hash));
    const std::string place = without_percents(link.url.substr(std::min(hash + 1, link.url.size())));
    TraceLink trace{activity, link.span, link.url, link.title, {}, {}};
    trace.document = corpus_.find(document_id(document_.folder(), path));
    if (trace.document) {
      const Document& target = corpus_.document(*trace.document);
      const bool says_nothing = place.empty() || &target == &document_ || target.roadmap() == nullptr;
      if (says_nothing || places_of(*trace.document).is_section(place)) return;
      trace.serves = places_of(*trace.document).find_activity(place);
    }
    traces_.push_back(trace);
  }

  const Places& places_of(DocumentId id) {
    return places_.try_emplace(id, corpus_.document(id)).first->second;
  }

  const Corpus& corpus_;
  const Document& document_;
  std::map<DocumentId, Places> places_;  // of plans that this one links to: one or two
  std::vector<TraceLink> traces_;
};

}  // namespace

std::vector<TraceLink> resolve_traces(const Corpus& corpus, const Document& document) {
  const bool any = std::any_of(document.tables.begin(), document.tables.end(),
                               [](const Table& table) { return !table.links.empty(); });
  if (!any || document.roadmap() == nullptr) return {};
  return TraceReader{corpus, document}.run();
}

}  // namespace roadbook
