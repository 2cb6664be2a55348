// The numbers of activities as runs that count up by one: what number-gap and number-repeat look at.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace roadbook::rules_table {

struct Numbered {
  const Activity* activity = nullptr;
  std::uint32_t last = 0;   // 14 in «2.14»
  std::string_view suffix;  // «а» in «4а»
};

// Activities that are counted together: with one prefix («2» in «2.14», empty in «14»), over the tables of
// one section or of sections that continue the count. A section that starts at 1 again starts a run.
struct Run {
  std::string prefix;
  std::vector<Numbered> members;  // in the order of the text; never empty
  // The first row of the run where the count starts again inside one section, so that 1 stands there twice.
  const Activity* started_again_after = nullptr;
  bool has_strange_numbers = false;  // «3–5», «б/н»: nobody can say whether a number is missing
};

std::vector<Run> list_runs(const Roadmap& roadmap);

// 1, 2, 3 …, as nearly all runs do: nothing is missing and nothing stands there twice.
bool counts_up(const Run& run);

// «2.14»
std::string full_number(const Run& run, std::uint32_t last);

}  // namespace roadbook::rules_table
