#include "export/ical.h"

#include "base/byte_search.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::size_t kLongestLine = 75;  // octets, without the line end

// What a text cannot hold as it is: control characters and what separates values.
constexpr ByteSet kSpecial = ByteSet::with_controls("\\;,");

std::string_view escape_of(char special) {
  switch (special) {
    case '\n':
      return "\\n";
    case '\t':
      return " ";
    case '\\':
      return "\\\\";
    case ';':
      return "\\;";
    case ',':
      return "\\,";
    default:
      return {};
  }
}

}  // namespace

std::string format_ical(Date day) {
  std::string out = format_iso(day);
  std::erase(out, '-');
  return out;
}

void IcalWriter::append_folded(std::string_view content) {
  std::size_t room = kLongestLine;
  while (content.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && is_continuation(content[cut])) --cut;
    out_.append(content.substr(0, cut)).append("\r\n ");
    content.remove_prefix(cut);
    room = kLongestLine - 1;  // the space counts
  }
  out_.append(content).append("\r\n");
}

void IcalWriter::line(std::string_view name, std::string_view value) {
  scratch_.assign(name).append(":").append(value);
  append_folded(scratch_);
}

void IcalWriter::text(std::string_view name, std::string_view value) {
  scratch_.assign(name).append(":");
  std::size_t done = 0;
  for (std::size_t at = kSpecial.find(value, 0); at < value.size(); at = kSpecial.find(value, done)) {
    scratch_.append(value.substr(done, at - done)).append(escape_of(value[at]));
    done = at + 1;
  }
  scratch_.append(value.substr(done));
  append_folded(scratch_);
}

void IcalWriter::day(std::string_view name, Date value) {
  scratch_.assign(name).append(";VALUE=DATE:").append(format_ical(value));
  append_folded(scratch_);
}

}  // namespace roadbook
