#include "export/xml.h"

#include "base/plain_text.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr ByteSet kOdd = ByteSet::with_controls("&<>\"");

std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

bool is_xml_char(const DecodedChar& decoded) {
  if (!decoded.valid || decoded.code == 0xFFFE || decoded.code == 0xFFFF) return false;
  return decoded.code >= 0x20 || decoded.code == '\t' || decoded.code == '\n' || decoded.code == '\r';
}

}  // namespace

void append_xml(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t plain = plain_end(text, i, kOdd);
    out.append(text.substr(i, plain - i));
    i = plain;
    if (i == text.size()) return;
    const DecodedChar decoded = decode_utf8(text, i);
    const std::string_view entity = entity_of(text[i]);
    if (!entity.empty()) {
      out.append(entity);
    } else if (is_xml_char(decoded)) {
      out.append(text.substr(i, decoded.length));
    } else {
      append_utf8(out, 0xFFFD);
    }
    i += decoded.length;
  }
}

void append_element(std::string& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out.append("<").append(name).append(">");
  append_xml(out, text);
  out.append("</").append(name).append(">\n");
}

}  // namespace roadbook
