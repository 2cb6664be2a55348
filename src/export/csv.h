// CSV that opens right in a Russian Excel: BOM, «;», CRLF, quotes by RFC 4180.
#pragma once

#include <string>
#include <string_view>

#include "export/row_sink.h"

namespace roadbook {

class CsvSink : public RowSink {
 public:
  // Begins with a byte order mark: without it Excel takes Cyrillic for another encoding.
  CsvSink() : out_("\xEF\xBB\xBF") {}

  // Quoted where needed. What a spreadsheet would run as a formula («=», «+», «-», «@», a tab or a line break
  // at the beginning, also behind spaces) gets an apostrophe in front (OWASP, CSV Injection). Zero bytes are
  // left out.
  void text(std::string_view value) override;
  void day(const std::optional<Date>& value) override;
  void number(std::size_t value) override;
  void flag(bool value) override;
  void end_row() override;

  std::string take() { return std::move(out_); }

 private:
  void separate();

  std::string out_;
  bool in_row_ = false;
};

}  // namespace roadbook
