#include "index/pack_postings.h"

#include <algorithm>
#include <array>
#include <bit>

#include "index/packing.h"

namespace roadbook {

namespace {

// The order of the code that suits values of this mean.
unsigned order_for(std::uint64_t sum, std::uint64_t count) {
  const std::uint64_t mean = count == 0 ? 0 : sum * 7 / (count * 10);
  return std::min(static_cast<unsigned>(std::bit_width(mean)), 20U);
}

std::string pack_entries(const SearchIndex& index, const Term& term) {
  std::array<std::uint32_t, 5> counts{};
  std::uint32_t last = 0;
  for_each_posting(index, term, [&](std::uint32_t entry, std::uint8_t level, auto) {
    ++counts[level];
    last = entry;
  });
  const auto common =
      static_cast<std::uint32_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  const bool one_level = counts[common] == term.entries;
  const unsigned k = order_for(last, term.entries);
  BitWriter bits;
  bits.put(k, 5);
  bits.put(common, 3);
  bits.put(one_level ? 1 : 0, 1);
  std::uint32_t next = 0;
  for_each_posting(index, term, [&](std::uint32_t entry, std::uint8_t level, auto) {
    bits.put_rice(entry - next, k);
    next = entry + 1;
    if (one_level) return;
    bits.put(level == common ? 0 : 1, 1);
    if (level != common) bits.put(level - 1U, 2);
  });
  return bits.take();
}

std::string pack_moments(const SearchIndex& index, const Term& term) {
  std::uint64_t sum = 0;
  for_each_posting(index, term, [&](std::uint32_t entry, auto, auto) { sum += index.moment_of[entry]; });
  const unsigned k = order_for(sum, term.entries);
  BitWriter bits;
  bits.put(k, 5);
  for_each_posting(index, term,
                   [&](std::uint32_t entry, auto, auto) { bits.put_golomb(index.moment_of[entry], k); });
  return bits.take();
}

std::string pack_positions(const SearchIndex& index, const Term& term) {
  constexpr unsigned kOrder = 3;
  BitWriter bits;
  for_each_posting(index, term, [&](auto, auto, std::span<const Occurrence> here) {
    bits.put_golomb(static_cast<std::uint32_t>(here.size() - 1), 0);
    std::uint32_t last = 0;
    for (const Occurrence& occurrence : here) {
      bits.put_golomb(occurrence.position - last, kOrder);
      last = occurrence.position;
    }
  });
  return bits.take();
}

bool is_filter(const Term& term) {
  return std::string_view{"@#~&"}.find(term.stem[0]) != std::string_view::npos;
}

}  // namespace

PackedPostings pack_postings(const SearchIndex& index, const Term& term) {
  if (term.entries == 0) return {};
  return {pack_entries(index, term), pack_moments(index, term),
          is_filter(term) ? std::string{} : pack_positions(index, term)};
}

}  // namespace roadbook
