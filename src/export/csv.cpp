#include "export/csv.h"

#include <algorithm>

#include "base/byte_search.h"

namespace roadbook {

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r\n";
// What a reader of CSV could take for the end of a value, and white space at its ends.
constexpr ByteSet kQuoted{std::string_view{";,\"\r\n\t'\0", 8}};
constexpr ByteSet kSpecial{std::string_view{"\"\0", 2}};
// Letters of full width that some programs read as the narrow ones: «＝», «＋», «－», «＠».
constexpr std::string_view kWideStarts[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool could_be_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of(std::string_view{" \0", 2});
  if (first == std::string_view::npos) return false;
  if (kFormulaStarts.find(text[first]) != std::string_view::npos) return true;
  const std::string_view rest = text.substr(first);
  return std::any_of(std::begin(kWideStarts), std::end(kWideStarts),
                     [rest](std::string_view wide) { return rest.starts_with(wide); });
}

}  // namespace

void CsvSink::separate() {
  if (in_row_) out_.push_back(';');
  in_row_ = true;
}

void CsvSink::text(std::string_view value) {
  separate();
  const bool disarmed = could_be_formula(value);
  if (!disarmed && kQuoted.find(value, 0) == value.size()) {
    out_.append(value);
    return;
  }
  out_.append(disarmed ? "\"'" : "\"");
  std::size_t done = 0;
  for (std::size_t at = kSpecial.find(value, 0); at < value.size(); at = kSpecial.find(value, done)) {
    out_.append(value.substr(done, at - done)).append(value[at] == '"' ? "\"\"" : "");
    done = at + 1;
  }
  out_.append(value.substr(done)).push_back('"');
}

void CsvSink::day(const std::optional<Date>& value) {
  separate();
  if (value) out_.append(format_iso(*value));
}

void CsvSink::number(std::size_t value) {
  separate();
  out_.append(std::to_string(value));
}

void CsvSink::flag(bool value) {
  separate();
  out_.append(value ? "true" : "false");
}

void CsvSink::end_row() {
  out_.append("\r\n");
  in_row_ = false;
}

}  // namespace roadbook
