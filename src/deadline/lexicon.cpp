#include "deadline/lexicon.h"

namespace roadbook::deadline {

namespace {

using Letters = std::span<const std::uint8_t>;

constexpr std::size_t kShortestMended = 6;
constexpr std::size_t kShortestMendedMonth = 5;

bool is_one_slip(Letters a, Letters b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto [left, right] = std::ranges::mismatch(a, b);
  const auto at = static_cast<std::size_t>(left - a.begin());
  if (a.size() < b.size()) return std::ranges::equal(a.subspan(at), b.subspan(at + 1));
  if (at == a.size()) return true;
  if (std::ranges::equal(a.subspan(at + 1), b.subspan(at + 1))) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         std::ranges::equal(a.subspan(at + 2), b.subspan(at + 2));
}

bool is_mendable(const LexiconEntry& entry) {
  const std::size_t shortest = entry.symbol == Symbol::month ? kShortestMendedMonth : kShortestMended;
  return entry.form.length >= shortest;
}

}  // namespace

const LexiconEntry* find_misspelled(const FoldedWord& word) {
  if (word.too_long || word.length < kShortestMendedMonth) return nullptr;
  const LexiconEntry* found = nullptr;
  const auto& entries = lexicon_detail::kTables.entries;
  const std::uint8_t initial = word.letters[0];
  const auto first = std::lower_bound(
      entries.begin(), entries.end(), initial,
      [](const LexiconEntry& entry, std::uint8_t letter) { return entry.form.letters[0] < letter; });
  for (auto at = first; at != entries.end() && at->form.letters[0] == initial; ++at) {
    const LexiconEntry& entry = *at;
    if (!is_mendable(entry)) continue;
    if (entry.symbol != Symbol::month && word.length < kShortestMended) continue;
    if (!is_one_slip(entry.form.view(), word.view())) continue;
    if (found != nullptr && (found->symbol != entry.symbol || found->value != entry.value)) return nullptr;
    found = &entry;
  }
  return found;
}

}  // namespace roadbook::deadline
