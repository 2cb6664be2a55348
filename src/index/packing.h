// How the index is written into scripts: bits as printable characters, Russian letters as one byte each. The
// scripts are UTF-8 strings, so everything here is safe between double quotes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace roadbook {

class BitWriter {
 public:
  void put(std::uint32_t value, unsigned bits);  // the highest bit first; bits <= 32
  // Golomb-Rice code: value / 2^k ones, a zero, the k low bits. For gaps of like size.
  void put_rice(std::uint32_t value, unsigned k);
  // Exponential Golomb code of order k. For values among which a few are large.
  void put_golomb(std::uint32_t value, unsigned k);

  // 13 bits in two characters of 91 (all printable ones but the double quote, the backslash and the space).
  std::string take();

 private:
  void put_bit(bool bit);

  std::string text_;
  std::uint32_t pending_ = 0;
  unsigned pending_bits_ = 0;
};

// Small Russian letters become one ASCII character each; what stood on those characters gets «_» before it,
// capital Russian letters «$». Quotes, backslashes, line ends, «<» and «>» become «_» and a capital letter.
std::string pack_text(std::string_view text);
// The same, and space, comma and «=» too: for stems, which these separate.
std::string pack_stem(std::string_view stem);

// A script that hands the text to the page, which knows what it has asked for.
std::string index_script(std::string_view text);

std::string base36(std::uint32_t number);

// FNV-1a, 32 bits.
std::uint32_t hash_text(std::string_view text);
// The same as eight hexadecimal digits: names of files that depend on what is in them alone.
std::string hash_name(std::string_view text);

}  // namespace roadbook
