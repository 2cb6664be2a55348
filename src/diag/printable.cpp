#include "diag/printable.h"

#include "base/plain_text.h"
#include "base/utf8.h"

namespace roadbook {

char32_t printable_char(char32_t code) {
  constexpr char32_t kReplacement = 0xFFFD;
  if (code >= 0xA0 && code < 0x2000) return code;
  if (code == '\t' || code == '\n' || code == '\r') return ' ';
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
  const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  const bool no_character = code == 0xFFFE || code == 0xFFFF;  // XML has no place for them
  return control || direction || no_character ? kReplacement : code;
}

std::string printable(std::string_view text) {
  std::string out;
  append_printable(out, text);
  return out;
}

void append_printable(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = plain_end(text, at, kUnprintable);
    out.append(text, at, end - at);
    if (end == text.size()) return;
    const DecodedChar c = decode_utf8(text, end);
    const char32_t code = printable_char(c.code);
    if (c.valid && code == c.code) {
      out.append(text, end, c.length);
    } else {
      append_utf8(out, code);
    }
    at = end + c.length;
  }
}

}  // namespace roadbook
