#include "export/ical.h"

namespace roadbook {

namespace {

constexpr std::size_t kLongestLine = 75;  // octets, without the line end

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

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
  for (const char c : value) {
    if (c == '\n') {
      scratch_.append("\\n");
    } else if (c == '\\' || c == ';' || c == ',') {
      scratch_.push_back('\\');
      scratch_.push_back(c);
    } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
      scratch_.push_back(c);
    } else if (c == '\t') {
      scratch_.push_back(' ');
    }
  }
  append_folded(scratch_);
}

void IcalWriter::day(std::string_view name, Date value) {
  scratch_.assign(name).append(";VALUE=DATE:").append(format_ical(value));
  append_folded(scratch_);
}

}  // namespace roadbook
