// A document names another one that does not exist, or that is not of the kind that the key asks for.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "check/rule.h"

namespace roadbook::rules_document {

namespace {

constexpr std::string_view kCode = "document/dangling-reference";

// How many ids are compared with a wrong one: enough for any folder that people keep by hand.
constexpr std::size_t kMostCandidates = 300;

// The id in the same folder that the written one may be a slip of; empty when none is close. The name of the
// file without its folder counts as close.
std::string nearest_id(const Corpus& corpus, const Document& from, std::string_view written) {
  const std::string folder = from.folder().empty() ? std::string{} : std::string{from.folder()} + "/";
  const std::size_t limit = std::min<std::size_t>(4, 1 + written.size() / 4);
  std::pair<std::size_t, std::string_view> best{limit + 1, {}};
  auto candidate = corpus.by_id.lower_bound(folder);
  for (std::size_t i = 0; i < kMostCandidates && candidate != corpus.by_id.end(); ++i, ++candidate) {
    const std::string_view id = candidate->first;
    if (!id.starts_with(folder)) break;
    const bool is_file_name = id.substr(folder.size()) == written;
    best = std::min(best, {is_file_name ? 0 : edit_distance(written, id, limit), id});
  }
  return std::string{best.second};
}

void report_nowhere(const Corpus& corpus, const Document& from, const Reference& reference,
                    Findings& findings) {
  std::string nearest = nearest_id(corpus, from, reference.written);
  const std::string_view variant = nearest.empty() ? "message" : "nearest";
  findings.push_back({kCode,
                      reference.span,
                      {{"id", std::string{reference.written}}, {"nearest", std::move(nearest)}},
                      {},
                      variant});
}

enum class Wanted { any, order, roadmap };

bool is_wanted(const Document& target, Wanted wanted) {
  // Of a document that could not be read nobody knows what it is.
  if (!target.readable || wanted == Wanted::any) return true;
  return wanted == Wanted::order ? target.order() != nullptr : target.roadmap() != nullptr;
}

void check_reference(const Corpus& corpus, const Document& from, const Reference& reference, Wanted wanted,
                     Findings& findings) {
  if (reference.written.empty()) return;
  if (!reference.target) return report_nowhere(corpus, from, reference, findings);
  if (is_wanted(corpus.document(*reference.target), wanted)) return;
  findings.push_back({kCode,
                      reference.span,
                      {{"id", std::string{reference.written}}},
                      {},
                      wanted == Wanted::order ? "not-order" : "not-roadmap"});
}

}  // namespace

void check_dangling_reference(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  check_reference(input.corpus, document, meaning.order, Wanted::order, findings);
  check_reference(input.corpus, document, meaning.parent, Wanted::roadmap, findings);
  for (const auto* references : {&meaning.basis, &meaning.approves, &meaning.amends, &meaning.repeals}) {
    for (const Reference& reference : *references) {
      check_reference(input.corpus, document, reference, Wanted::any, findings);
    }
  }
}

}  // namespace roadbook::rules_document
