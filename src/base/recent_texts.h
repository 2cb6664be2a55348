// What was made of the texts that came last: people write the same words and sentences over and over.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

// A table of 2^kBits places. Two texts that have the same place only take turns in it, and texts longer than
// `kLongest` bytes are not kept, so that the memory is bounded. For one thread.
template <typename Value, unsigned kBits, std::size_t kLongest>
class RecentTexts {
 public:
  // make(text), called unless it is remembered. The reference holds until the next call.
  template <typename Make>
  const Value& find(std::string_view text, Make make) {
    if (text.size() > kLongest) return last_long_ = make(text);
    Known& known = known_[place_of(text)];
    if (!known.is_made || known.text != text) known = {std::string{text}, make(text), true};
    return known.value;
  }

 private:
  struct Known {
    std::string text;
    Value value{};
    bool is_made = false;
  };

  // By a few of the bytes and their number.
  static std::size_t place_of(std::string_view text) {
    constexpr std::size_t kSize = sizeof(std::uint64_t);
    std::uint64_t mixed = text.size();
    const auto mix = [&mixed](std::uint64_t bytes) {
      mixed = (mixed ^ bytes) * 0x9E3779B97F4A7C15ULL;
      mixed ^= mixed >> 32;
    };
    if (text.size() < kSize) {
      for (const char c : text) mix(static_cast<unsigned char>(c));
    } else {
      for (const std::size_t at : {std::size_t{0}, (text.size() - kSize) / 2, text.size() - kSize}) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, kSize);
        mix(bytes);
      }
    }
    return static_cast<std::size_t>(mixed * 0xD6E8FEB86659FD93ULL >> (64 - kBits));
  }

  std::vector<Known> known_{std::size_t{1} << kBits};
  Value last_long_{};
};

}  // namespace roadbook
