#include "render/text_view.h"

#include <array>

#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kNumberSign = "№ ";
constexpr std::string_view kYear = " г";  // «г.», «гг.»
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

// Bytes at which something may have to be replaced.
constexpr std::array<bool, 256> kStops = [] {
  std::array<bool, 256> stops{};
  for (const unsigned char c : {'&', '<', '>', '"', '\'', '\n', ' '}) stops[c] = true;
  return stops;
}();

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Whether the space at `at` must not be broken: «№ 36», «2023 г.», «2023–2024 гг.».
bool is_bound_space(std::string_view text, std::size_t at) {
  if (at + 1 >= kNumberSign.size() && text.substr(at + 1 - kNumberSign.size(), kNumberSign.size()) == kNumberSign) {
    return true;
  }
  if (at == 0 || !is_digit(text[at - 1]) || !text.substr(at).starts_with(kYear)) return false;
  const std::string_view rest = text.substr(at + kYear.size());
  return rest.starts_with(".") || rest.starts_with("г.");
}

std::string_view replacement(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\n': return "<br>";
    default: return is_bound_space(text, at) ? kNoBreakSpace : std::string_view{" "};
  }
}

}  // namespace

void append_text(std::string& out, std::string_view text) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!kStops[static_cast<unsigned char>(text[i])]) continue;
    const std::string_view instead = replacement(text, i);
    if (instead == " ") continue;
    out.append(text.substr(done, i - done)).append(instead);
    done = i + 1;
  }
  out.append(text.substr(done));
}

bool is_plain(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (kStops[static_cast<unsigned char>(text[i])] && (text[i] != ' ' || is_bound_space(text, i))) return false;
  }
  return true;
}

std::string typographic(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ' && is_bound_space(text, i)) {
      out.append(kNoBreakSpace);
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

std::string capitalized(std::string_view text) {
  std::string out;
  if (text.empty()) return out;
  const DecodedChar first = decode_utf8(text, 0);
  char32_t code = first.code;
  if ((code >= U'a' && code <= U'z') || (code >= U'а' && code <= U'я')) code -= 32;
  if (code == U'ё') code = U'Ё';
  if (first.valid) {
    append_utf8(out, code);
  } else {
    out.append(text.substr(0, first.length));
  }
  return out.append(text.substr(first.length));
}

}  // namespace roadbook
