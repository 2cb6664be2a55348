#include "model/document.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

std::string_view place(std::string_view source, std::string_view text, std::string_view part) {
  const Directive directive{"4", text, {}, {FileId{0}, 0, static_cast<std::uint32_t>(source.size())}};
  const SourceSpan span = span_in_directive(directive, text.find(part), part.size(), source);
  return source.substr(span.begin, span.length);
}

TEST(SpanInDirective, IsExactInPlainTextAndBehindMarkup) {
  EXPECT_EQ(place("4. В срок до 01.12.2021 представить", "В срок до 01.12.2021 представить", "до 01.12.2021"),
            "до 01.12.2021");
  EXPECT_EQ(place("4) **В срок** до [мая](a/b.md) отчёт", "В срок до мая отчёт", "мая"), "мая");
  EXPECT_EQ(place("4. Школам:\n   * план;\n   * отчёт до мая", "Школам:\nплан;\nотчёт до мая", "до мая"),
            "до мая");
}

TEST(SpanInDirective, IsTheWholeWhereTheTextCannotBeFollowed) {
  EXPECT_EQ(place("4. план &mdash; до мая", "план — до мая", "до мая"), "4. план &mdash; до мая");
}

}  // namespace

}  // namespace roadbook
