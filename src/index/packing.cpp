#include "index/packing.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr unsigned kBits = 13;
constexpr std::string_view kRussian = "abcdefghijklmnopqrstuvwxyz{}|~^`";  // а … я
constexpr std::uint32_t kLongestRun = 48;  // of ones in a Rice code; after it the value itself

char digit_91(std::uint32_t value) {
  // 33 («!»), then 35 … 91, 93 … 125: no quote, no backslash.
  if (value == 0) return '!';
  return static_cast<char>(value < 58 ? 34 + value : 35 + value);
}

// What stands for the character after «_»; 0: nothing does.
char escape_of(char c) {
  switch (c) {
    case '"':
      return 'Q';
    case '\\':
      return 'B';
    case '\n':
      return 'N';
    case '<':
      return 'L';
    case '>':
      return 'G';
    default:
      return 0;
  }
}

char stem_escape_of(char c) {
  if (c == ' ') return 'S';
  if (c == ',') return 'C';
  return c == '=' ? 'E' : '\0';
}

void pack_ascii(std::string& out, char c) {
  if (const char escaped = escape_of(c)) {
    out += {'_', escaped};
  } else if (c == '_' || c == '$' || kRussian.find(c) != std::string_view::npos) {
    out += {'_', c};
  } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) {
    out += c;
  }
}

void pack_char(std::string& out, std::string_view bytes, char32_t code) {
  if (code >= U'а' && code <= U'я') {
    out += kRussian[code - U'а'];
  } else if (code >= U'А' && code <= U'Я') {
    out += {'$', kRussian[code - U'А']};
  } else {
    out.append(bytes);
  }
}

}  // namespace

void BitWriter::put_bit(bool bit) {
  pending_ = (pending_ << 1U) | (bit ? 1U : 0U);
  if (++pending_bits_ < kBits) return;
  text_ += digit_91(pending_ / 91);
  text_ += digit_91(pending_ % 91);
  pending_ = 0;
  pending_bits_ = 0;
}

void BitWriter::put(std::uint32_t value, unsigned bits) {
  for (unsigned bit = bits; bit > 0; --bit) put_bit(((value >> (bit - 1)) & 1U) != 0);
}

void BitWriter::put_rice(std::uint32_t value, unsigned k) {
  const std::uint32_t run = value >> k;
  for (std::uint32_t i = 0; i < std::min(run, kLongestRun); ++i) put_bit(true);
  if (run >= kLongestRun) return put(value, 32);
  put_bit(false);
  put(value & ((1U << k) - 1U), k);
}

void BitWriter::put_golomb(std::uint32_t value, unsigned k) {
  const std::uint32_t shifted = (value >> k) + 1;
  const auto width = static_cast<unsigned>(std::bit_width(shifted));
  put(0, width - 1);
  put(shifted, width);
  put(value & ((1U << k) - 1U), k);
}

std::string BitWriter::take() {
  while (pending_bits_ != 0) put_bit(false);
  return std::exchange(text_, {});
}

std::string pack_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      pack_ascii(out, text[at++]);
      continue;
    }
    const DecodedChar c = decode_utf8(text, at);
    pack_char(out, text.substr(at, c.length), c.code);
    at += c.length;
  }
  return out;
}

std::string pack_stem(std::string_view stem) {
  const std::string packed = pack_text(stem);
  std::string out;
  for (const char c : packed) {
    if (const char escaped = stem_escape_of(c)) {
      out += {'_', escaped};
    } else {
      out += c;
    }
  }
  return out;
}

std::string index_script(std::string_view text) {
  std::string out = "roadbookSearch(\"";
  return out.append(text).append("\")\n");
}

std::string base36(std::uint32_t number) {
  std::string digits;
  do {
    digits += "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36];
    number /= 36;
  } while (number > 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

std::uint32_t hash_text(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

std::string hash_name(std::string_view text) {
  const std::uint32_t hash = hash_text(text);
  std::string name;
  for (unsigned shift = 32; shift > 0; shift -= 4) name += "0123456789abcdef"[(hash >> (shift - 4)) & 15U];
  return name;
}

}  // namespace roadbook
