// Where the rows of a table go: CSV, JSON Lines or a database. A row is given value by value in the order of
// the table's fields.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace roadbook {

class RowSink {
 public:
  virtual ~RowSink() = default;

  virtual void text(std::string_view value) = 0;  // empty: not given
  virtual void day(const std::optional<Date>& value) = 0;
  virtual void number(std::size_t value) = 0;
  virtual void flag(bool value) = 0;
  virtual void end_row() = 0;
};

}  // namespace roadbook
