#include "render/finding_groups.h"

#include "render/document_view.h"
#include "render/finding_view.h"

namespace roadbook {

namespace {

constexpr std::size_t kMostListed = 1000;

View& add_group(const PageInput& input, std::uint32_t first, View& view) {
  View& group = view.item("groups");
  const FindingPlace& place = input.index.finding_places[first];
  if (place.document) {
    fill_document(input, *place.document, group);
    group.flag("is_document", input.site.corpus.document(*place.document).readable);
  } else {
    group.text("name", input.site.sources.file(input.site.findings[first].span.file).path);
    group.text("title", {});
    group.flag("is_document", false);
  }
  return group;
}

}  // namespace

void fill_finding_groups(const PageInput& input, std::span<const std::uint32_t> findings, View& view) {
  const auto file_of = [&](std::size_t i) { return input.site.findings[findings[i]].span.file; };
  for (std::size_t i = 0; i < findings.size();) {
    View& group = add_group(input, findings[i], view);
    group.list("findings");
    const std::size_t begin = i;
    for (; i < findings.size() && file_of(i) == file_of(begin); ++i) {
      if (i < kMostListed) fill_finding(input, findings[i], group.item("findings"));
    }
    group.own("finding_count", input.site.messages.count("site.findings", i - begin));
  }
}

}  // namespace roadbook
