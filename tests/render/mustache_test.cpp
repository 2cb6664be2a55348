#include "render/mustache.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

using Sources = std::map<std::string, std::string, std::less<>>;

std::string render(const Sources& sources, const View& view) {
  Messages messages;
  messages.set("site.word", "слово <>");
  const TemplateSet set{sources, messages};
  TemplateRenderer renderer{set};
  return renderer.render("page", view);
}

TEST(Template, EscapesTextAndLeavesMarkup) {
  ViewArena arena;
  View& view = arena.make_view();
  view.text("name", "<&\"'>");
  EXPECT_EQ(render({{"page", "{{name}} {{{name}}}"}}, view), "&lt;&amp;&quot;&#39;&gt; <&\"'>");
}

TEST(Template, PutsInPartialsAndWordings) {
  ViewArena arena;
  View& view = arena.make_view();
  view.text("name", "x");
  EXPECT_EQ(render({{"page", "{{> part}}!"}, {"partials/part", "{{t.word}}: {{name}}"}}, view),
            "слово &lt;&gt;: x!");
}

TEST(Template, WalksListsAndSeesOuterNames) {
  ViewArena arena;
  View& view = arena.make_view();
  view.text("root", "../");
  View& first = view.item("rows");
  first.text("name", "a");
  first.item("cells").text("cell", "1");
  first.item("cells").text("cell", "2");
  View& second = view.item("rows");
  second.text("name", "b");
  second.list("cells");
  EXPECT_EQ(render({{"page",
                     "{{#rows}}{{root}}{{name}}({{#cells}}{{cell}}{{/cells}}{{^cells}}none{{/cells}})"
                     "{{/rows}}"}},
                   view),
            "../a(12)../b(none)");
}

TEST(Template, AsksWhetherAListHasItems) {
  ViewArena arena;
  View& view = arena.make_view();
  view.item("full").text("name", "a");
  view.item("full").text("name", "b");
  view.list("bare");
  view.text("word", "w");
  view.text("blank", "");
  const auto ask = [&view](const std::string& name) {
    return render({{"page", "{{#has_" + name + "}}yes{{/has_" + name + "}}{{^has_" + name + "}}no{{/has_" +
                                name + "}}"}},
                  view);
  };
  EXPECT_EQ(ask("full"), "yes");
  EXPECT_EQ(ask("bare"), "no");
  EXPECT_EQ(ask("word"), "yes");
  EXPECT_EQ(ask("blank"), "no");
  EXPECT_EQ(ask("nothing"), "no");
}

TEST(TemplateSet, ReportsATemplateThatCannotBeUsed) {
  const Messages messages;
  const TemplateSet unclosed{{{"page", "{{#rows}}"}}, messages};
  ASSERT_TRUE(unclosed.problem());
  EXPECT_EQ(unclosed.problem()->name, "page");
  const TemplateSet missing{{{"page", "{{> nowhere}}"}}, messages};
  ASSERT_TRUE(missing.problem());
  EXPECT_EQ(missing.problem()->reason, "{{> nowhere}}");
  const TemplateSet endless{{{"page", "{{> self}}"}, {"partials/self", "{{> self}}"}}, messages};
  EXPECT_TRUE(endless.problem());
}

}  // namespace

}  // namespace roadbook
