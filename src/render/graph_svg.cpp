#include "render/graph_svg.h"

#include <algorithm>

#include "base/utf8.h"
#include "render/html.h"

namespace roadbook {

namespace {

// All in units of the picture: 1000 across.
constexpr int kWidth = 1000;
constexpr int kBoxWidth = 296;
constexpr int kBoxHeight = 48;
constexpr int kRelation = 20;  // the line above a box
constexpr int kStep = kBoxHeight + kRelation + 8;
constexpr std::size_t kMostNodes = 8;
constexpr std::size_t kMostChars = 38;  // of a line in a box

enum class Column : int { left = 0, middle = (kWidth - kBoxWidth) / 2, right = kWidth - kBoxWidth };

std::string shortened(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t chars = 0; at < text.size(); ++chars) {
    if (chars == kMostChars) return std::string{text.substr(0, at)} + "…";
    at += decode_utf8(text, at).length;
  }
  return std::string{text};
}

class Picture {
 public:
  explicit Picture(int height) : height_(height) {
    put("<svg class=\"graph\" viewBox=\"0 0 ", kWidth, " ", height,
        "\" aria-hidden=\"true\" focusable=\"false\">");
  }

  int middle() const { return height_ / 2 + kRelation / 2; }

  void draw_node(const GraphNode& node, Column column, int top, std::string_view kind) {
    const int x = static_cast<int>(column);
    if (!node.relation.empty()) put_text("graph-relation", x, top + 14, node.relation);
    const bool is_link = !node.href.empty();
    if (is_link) {
      put("<a href=\"");
      append_escaped(out_, node.href);
      put("\" tabindex=\"-1\">");
    }
    put("<rect class=\"", kind, "\" x=\"", x + 1, "\" y=\"", top + kRelation, "\" width=\"", kBoxWidth - 2,
        "\" height=\"", kBoxHeight, "\" rx=\"6\"/>");
    const int first_line = top + kRelation + (node.detail.empty() ? 29 : 20);
    put_text("graph-name", x + 12, first_line, node.name);
    if (!node.detail.empty()) put_text("graph-detail", x + 12, first_line + 18, node.detail);
    if (is_link) put("</a>");
  }

  // An arrow that ends at (to_x, to_y).
  void draw_arrow(int from_x, int from_y, int to_x, int to_y) {
    const int bend = (from_x + to_x) / 2;
    put("<path class=\"graph-arrow\" d=\"M", from_x, " ", from_y, "C", bend, " ", from_y, " ", bend, " ",
        to_y, " ", to_x, " ", to_y, "M", to_x - 7, " ", to_y - 4, "l7 4l-7 4\"/>");
  }

  std::string finish() {
    put("</svg>");
    return std::move(out_);
  }

 private:
  void put_one(std::string_view text) { out_.append(text); }
  void put_one(int number) { out_.append(std::to_string(number)); }
  template <typename... Parts>
  void put(const Parts&... parts) {
    (put_one(parts), ...);
  }
  void put_text(std::string_view kind, int x, int y, std::string_view text) {
    put("<text class=\"", kind, "\" x=\"", x, "\" y=\"", y, "\">");
    append_escaped(out_, shortened(text));
    put("</text>");
  }

  int height_;
  std::string out_;
};

int column_height(const std::vector<GraphNode>& nodes) {
  return static_cast<int>(std::min(nodes.size(), kMostNodes)) * kStep;
}

}  // namespace

std::string draw_graph(const DocumentGraph& graph) {
  const int height = std::max({kStep, column_height(graph.bases), column_height(graph.others)});
  Picture picture{height + 4};
  const int left_end = kBoxWidth;
  const int middle = static_cast<int>(Column::middle);
  const auto draw_column = [&](const std::vector<GraphNode>& nodes, Column column) {
    int top = (height - column_height(nodes)) / 2;
    for (std::size_t i = 0; i < std::min(nodes.size(), kMostNodes); ++i, top += kStep) {
      const int y = top + kRelation + kBoxHeight / 2;
      if (column == Column::left) {
        picture.draw_arrow(left_end, y, middle, picture.middle());
      } else {
        picture.draw_arrow(middle + kBoxWidth, picture.middle(), static_cast<int>(column), y);
      }
      picture.draw_node(nodes[i], column, top, "graph-node");
    }
  };
  draw_column(graph.bases, Column::left);
  draw_column(graph.others, Column::right);
  picture.draw_node(graph.self, Column::middle, picture.middle() - kRelation - kBoxHeight / 2, "graph-self");
  return picture.finish();
}

}  // namespace roadbook
