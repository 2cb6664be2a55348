#include "index/shards.h"

#include <algorithm>
#include <numeric>

#include "base/utf8.h"
#include "index/packing.h"

namespace roadbook {

namespace {

constexpr std::size_t kLeast = 3000;  // bytes, about, as they are loaded
constexpr std::size_t kMost = 6000;

// Says for each text in turn whether a new shard begins with it.
class Cutter {
 public:
  bool cuts_before(std::string_view stem, std::size_t size) {
    const bool cuts = size_ > kMost || (size_ > kLeast && hash_text(stem) % 32 == 0);
    size_ = (cuts ? 0 : size_) + size;
    return cuts;
  }

 private:
  std::size_t size_ = 0;
};

std::size_t size_in_shard(const Term& term) {
  std::size_t size = 8 + term.stem.size() / 4;
  for (const Ending& ending : term.endings) size += 1 + ending.text.size() / 2 + 4 * ending.also.size();
  return size;
}

}  // namespace

std::string reverse_text(std::string_view text) {
  std::string reversed;
  for (std::size_t end = text.size(); end > 0;) {
    std::size_t begin = end - 1;
    while (begin > 0 && is_continuation(text[begin])) --begin;
    reversed.append(text.substr(begin, end - begin));
    end = begin;
  }
  return reversed;
}

void cut_into_shards(SearchIndex& index) {
  Cutter cutter;
  std::uint32_t shard = 0;
  for (Term& term : index.terms) {
    if (cutter.cuts_before(term.stem, size_in_shard(term))) ++shard;
    term.shard = shard;
  }
  std::vector<std::string> backwards;
  for (const Term& term : index.terms) backwards.push_back(reverse_text(term.stem));
  index.reversed.resize(index.terms.size());
  std::iota(index.reversed.begin(), index.reversed.end(), 0U);
  std::sort(index.reversed.begin(), index.reversed.end(),
            [&backwards](std::uint32_t a, std::uint32_t b) { return backwards[a] < backwards[b]; });
  // Only words that may have been meant: not numbers, filters, nor stems that no text has.
  std::erase_if(index.reversed, [&index](std::uint32_t term) {
    const unsigned char first = static_cast<unsigned char>(index.terms[term].stem[0]);
    return index.terms[term].entries == 0 || first < 'a' || first == '~';
  });
  Cutter reverse_cutter;
  shard = 0;
  for (const std::uint32_t term : index.reversed) {
    if (reverse_cutter.cuts_before(backwards[term], 2 + backwards[term].size() / 4)) ++shard;
    index.terms[term].reverse_shard = shard;
  }
}

}  // namespace roadbook
