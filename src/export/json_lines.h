// A table as JSON Lines: an object a row, named by the table's fields.
#pragma once

#include <span>
#include <string>

#include "base/json.h"
#include "export/data_table.h"
#include "export/row_sink.h"

namespace roadbook {

class JsonLinesSink : public RowSink {
 public:
  explicit JsonLinesSink(std::span<const DataField> fields) : fields_(fields) {}

  void text(std::string_view value) override;
  void day(const std::optional<Date>& value) override;
  void number(std::size_t value) override;
  void flag(bool value) override;
  void end_row() override;

  std::string take() { return std::move(out_); }

 private:
  JsonWriter& next();

  std::span<const DataField> fields_;
  std::size_t field_ = 0;
  JsonWriter json_;
  std::string out_;
};

}  // namespace roadbook
