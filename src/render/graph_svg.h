// Draws what an order rests on and what it acts on: three columns, from left to right. The same stands in
// words beside it. Styled by classes alone, placed by attributes alone.
#pragma once

#include <string>
#include <vector>

namespace roadbook {

struct GraphNode {
  std::string relation;  // «утверждает»; written above the node
  std::string name;
  std::string detail;  // a second, paler line; may be empty
  std::string href;    // relative to the page; empty: no page of ours
};

struct DocumentGraph {
  std::vector<GraphNode> bases;
  GraphNode self;
  std::vector<GraphNode> others;
};

// At most eight nodes a side are drawn; long names are cut with «…».
std::string draw_graph(const DocumentGraph& graph);

}  // namespace roadbook
