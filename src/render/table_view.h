// One table of a document for its page. The hot path of the site: every row of every plan goes through it.
#pragma once

#include <span>
#include <string_view>

#include "render/site.h"
#include "render/state_view.h"

namespace roadbook {

// Fills the tables of one document from the first to the last: activities and findings are walked beside the
// rows, so that a row costs the same in the first table and in the last.
class TableFiller {
 public:
  TableFiller(const PageInput& input, DocumentId id);

  void fill(std::uint32_t table, View& view);
  // Of the activities in the tables filled so far.
  const StateCounts& states() const { return states_; }

 private:
  struct RowContext {
    const Activity* activity = nullptr;
    const ActivityMeaning* meaning = nullptr;
    std::uint32_t index = 0;  // of the activity
  };

  RowContext next_activity(std::uint32_t table, std::uint32_t row);
  void fill_row(const Table& table, std::uint32_t row, const RowContext& context, View& view);
  void fill_cell(ColumnKind kind, const Cell& cell, const RowContext& context, View& view);
  static bool is_state_cell(const Cell& cell, const RowContext& context);
  // Whether there are any.
  bool fill_row_findings(std::uint32_t activity, View& view);

  const PageInput& input_;
  const Document& document_;
  const DocumentMeaning& meaning_;
  std::span<const Activity> activities_;
  std::span<const std::uint32_t> findings_;
  std::string root_;
  std::vector<std::string_view> labels_;  // of the table's columns, escaped; they belong to the page
  StateCounts states_;
  std::uint32_t next_activity_ = 0;
  std::size_t next_finding_ = 0;
};

}  // namespace roadbook
