// Two files that would be one page of the site, or one that would take the place of a page that the program
// makes. Many disks do not tell a capital letter from a small one, so neither does the comparison.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/russian.h"
#include "check/rule.h"

namespace roadbook::rules_document {

namespace {

// First folders of the addresses of pages that the program makes itself (spec, section 7), and of data.
constexpr std::array<std::string_view, 16> kOwnAddresses{
    "",          "404",       "404.html", "robots.txt", "sitemap.xml", "assets", "calendar",    "data",
    "documents", "executors", "findings", "indicators", "quality",     "search", "territories", "timeline"};

struct Address {
  std::string folded;  // what decides whether two addresses are the same
  DocumentId document{};
};

std::string folded_address(std::string_view id) {
  if (id == "index") return {};
  if (id.ends_with("/index")) id.remove_suffix(6);
  return fold(id);
}

bool is_own(std::string_view folded) {
  const std::string_view first = folded.substr(0, folded.find('/'));
  // The name of a page's file: «a/index.html.md» would need a folder where the page of «a.md» is.
  const bool holds_page = ("/" + std::string{folded} + "/").find("/index.html/") != std::string::npos;
  return holds_page || std::find(kOwnAddresses.begin(), kOwnAddresses.end(), first) != kOwnAddresses.end();
}

std::vector<Address> sorted_addresses(const std::vector<Document>& documents) {
  std::vector<Address> addresses;
  addresses.reserve(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    addresses.push_back({folded_address(documents[i].id), DocumentId(i)});
  }
  std::stable_sort(addresses.begin(), addresses.end(),
                   [](const Address& a, const Address& b) { return a.folded < b.folded; });
  return addresses;
}

}  // namespace

void check_duplicate_id(const CheckInput& input, Findings& findings) {
  const std::vector<Address> addresses = sorted_addresses(input.corpus.documents);
  const Address* first = nullptr;
  for (const Address& address : addresses) {
    const Document& document = input.corpus.document(address.document);
    const SourceSpan start{document.file, 0, 0};
    if (is_own(address.folded)) {
      findings.push_back({"document/duplicate-id", start, {{"id", document.id}}, {}, "own-page"});
    } else if (first != nullptr && first->folded == address.folded) {
      const Document& other = input.corpus.document(first->document);
      findings.push_back({"document/duplicate-id",
                          start,
                          {{"id", document.id}, {"other", input.sources.file(other.file).path}},
                          {{SourceSpan{other.file, 0, 0}, "other-file"}}});
      continue;
    }
    first = &address;
  }
}

}  // namespace roadbook::rules_document
