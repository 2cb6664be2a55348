#include "check/fingerprint.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "base/text.h"
#include "model/finding_place.h"

namespace roadbook {

namespace {

// FNV-1a, 64 bits: spread well enough for a few hundred thousand findings, and the same on every machine.
class Hash {
 public:
  void add(std::string_view text) {
    for (const char c : text) step(static_cast<unsigned char>(c));
    step(0xFF);  // no byte of UTF-8: «a» and «bc» are not «ab» and «c»
  }

  std::string digits() const {
    static constexpr char kHex[] = "0123456789abcdef";
    std::string out(16, '0');
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = kHex[(value_ >> (60 - 4 * i)) & 15];
    return out;
  }

  std::uint64_t value() const { return value_; }

 private:
  void step(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

Hash hash_of(const Finding& finding, const FindingPlace& place, const Corpus& corpus,
             const SourceSet& sources) {
  Hash hash;
  hash.add(finding.rule);
  hash.add(finding.variant);
  hash.add(sources.file(finding.span.file).path);
  if (place.document && place.activity) {
    const Activity& activity = corpus.document(*place.document).roadmap()->activities[*place.activity];
    if (activity.activity != nullptr) hash.add(collapse_spaces(activity.activity->text));
  }
  hash.add(collapse_spaces(sources.text(finding.span)));
  // Of what is missing in a document there is no text: only the facts say what it is.
  if (finding.span.length == 0 && !place.activity) {
    for (const auto& [name, value] : finding.facts) hash.add(value);
  }
  return hash;
}

}  // namespace

std::vector<std::string> fingerprint_findings(const Corpus& corpus, const SourceSet& sources,
                                              const Findings& findings) {
  const std::vector<FindingPlace> places = locate_findings(corpus, findings);
  std::unordered_map<std::uint64_t, std::size_t> seen;
  std::vector<std::string> fingerprints;
  fingerprints.reserve(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    Hash hash = hash_of(findings[i], places[i], corpus, sources);
    if (const std::size_t earlier = seen[hash.value()]++; earlier > 0) hash.add(std::to_string(earlier));
    fingerprints.push_back(hash.digits());
  }
  return fingerprints;
}

}  // namespace roadbook
