#include "render/graph_svg.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

bool has(const std::string& picture, std::string_view part) {
  return picture.find(part) != std::string::npos;
}

std::size_t count(const std::string& picture, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = picture.find(part); at != std::string::npos; at = picture.find(part, at + 1)) ++found;
  return found;
}

TEST(DrawGraph, DrawsANodeAndAnArrowForEachDocument) {
  const std::string picture = draw_graph({{{"Основание", "Приказ № 1", "", ""}},
                                          {"", "Приказ № 2", "Зея", ""},
                                          {{"Утверждает", "План, 2023", "Зея", "../plan/index.html"}}});
  EXPECT_EQ(count(picture, "class=\"graph-node\""), 2u);
  EXPECT_EQ(count(picture, "class=\"graph-self\""), 1u);
  EXPECT_EQ(count(picture, "class=\"graph-arrow\""), 2u);
  EXPECT_TRUE(has(picture, "<a href=\"../plan/index.html\" tabindex=\"-1\">")) << picture;
  EXPECT_EQ(count(picture, "<a "), 1u);
}

TEST(DrawGraph, EscapesAndShortensNames) {
  std::string name;
  for (int i = 0; i < 50; ++i) name += "ж";
  const std::string picture = draw_graph({{{"<b>", name, "\"", ""}}, {"", "x", "", ""}, {}});
  EXPECT_TRUE(has(picture, "&lt;b&gt;"));
  EXPECT_TRUE(has(picture, name.substr(0, 76) + "…<"));
}

TEST(DrawGraph, DrawsEightOnASideAtMost) {
  DocumentGraph graph;
  graph.bases.assign(20, {"Основание", "Приказ", "", ""});
  EXPECT_EQ(count(draw_graph(graph), "class=\"graph-node\""), 8u);
}

}  // namespace

}  // namespace roadbook
