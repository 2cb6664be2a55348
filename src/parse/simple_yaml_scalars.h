// The scalars of simple YAML (see simple_yaml.h): plain words and what stands between quotation marks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace roadbook {

// A letter, a digit, or a byte of any character that is not ASCII: nothing of YAML's own begins so.
constexpr bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Characters that end a line or are none (U+0085, U+2028, U+2029, U+FEFF): rare, and the library's business.
bool has_odd_character(std::string_view text);
bool has_control_character(std::string_view text);

// Plain words that mean just themselves (YAML 1.2, section 7.3.3), and not «null».
bool is_plain_scalar(std::string_view text);
bool is_plain_key(std::string_view key);

// What stands between quotation marks of either kind, which are the first and the last of the bytes; nothing
// where it takes more than the usual escapes.
std::optional<std::string> read_quoted(std::string_view written);

}  // namespace roadbook
