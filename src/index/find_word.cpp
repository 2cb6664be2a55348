// From a typed word to terms: by its form, by what it begins, by what it looks like.
#include <algorithm>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "index/query.h"
#include "index/shards.h"
#include "index/words.h"

namespace roadbook {

namespace {

constexpr std::size_t kShortestBeginning = 3;  // characters
constexpr std::size_t kMostContinuations = 6;
constexpr std::size_t kLongestCut = 6;  // characters of an ending that a beginning may reach into
constexpr std::uint32_t kMostShards = 4;
constexpr std::uint32_t kContinuationFactor = 5;
constexpr std::size_t kShortestMended = 4;
constexpr std::size_t kLongWord = 8;

std::uint32_t number_of(const SearchIndex& index, const Term& term) {
  return static_cast<std::uint32_t>(&term - index.terms.data());
}

void add_hit(const SearchIndex& index, std::uint32_t term, std::uint32_t factor, WordHits& hits) {
  const auto same = [term](const TermHit& hit) { return hit.term == term; };
  if (index.terms[term].entries == 0 || std::any_of(hits.begin(), hits.end(), same)) return;
  hits.push_back({term, factor});
}

std::size_t lower_bound_term(const SearchIndex& index, std::string_view text) {
  const auto found = std::lower_bound(index.terms.begin(), index.terms.end(), text,
                                      [](const Term& term, std::string_view t) { return term.stem < t; });
  return static_cast<std::size_t>(found - index.terms.begin());
}

// The shard in which a stem stands, or would stand.
std::uint32_t shard_of(const SearchIndex& index, std::string_view stem) {
  const std::size_t at = lower_bound_term(index, stem);
  if (at < index.terms.size() && index.terms[at].stem == stem) return index.terms[at].shard;
  return at == 0 ? 0 : index.terms[at - 1].shard;
}

// Terms that have a form which begins with the text.
std::vector<std::uint32_t> list_continuations(const SearchIndex& index, std::string_view text) {
  std::vector<std::uint32_t> terms;
  std::string_view begin = text;
  for (std::size_t cut = 0; cut < kLongestCut && !begin.empty(); ++cut) {
    std::size_t size = begin.size() - 1;
    while (size > 0 && is_continuation(begin[size])) --size;
    begin = begin.substr(0, size);
    if (count_chars(begin) < kShortestBeginning) break;
    const Term* term = index.find(begin);
    if (term == nullptr || term->entries == 0) continue;
    const std::string_view tail = text.substr(begin.size());
    if (std::any_of(term->endings.begin(), term->endings.end(),
                    [tail](const Ending& ending) { return ending.text.starts_with(tail); }))
      terms.push_back(number_of(index, *term));
  }
  const std::uint32_t first_shard = shard_of(index, text);
  for (std::size_t i = lower_bound_term(index, text); i < index.terms.size(); ++i) {
    const Term& term = index.terms[i];
    if (!term.stem.starts_with(text) || term.shard >= first_shard + kMostShards) break;
    if (term.entries > 0 && !term.endings.empty()) terms.push_back(static_cast<std::uint32_t>(i));
  }
  std::stable_sort(terms.begin(), terms.end(), [&index](std::uint32_t a, std::uint32_t b) {
    return index.terms[a].entries != index.terms[b].entries ? index.terms[a].entries > index.terms[b].entries
                                                            : index.terms[a].stem < index.terms[b].stem;
  });
  if (terms.size() > kMostContinuations) terms.resize(kMostContinuations);
  return terms;
}

// Words that begin or end alike stand in the shards that are looked at.
class NearestTerm {
 public:
  NearestTerm(const SearchIndex& index, std::string_view stem, std::size_t limit)
      : index_(index), stem_(stem), best_distance_(limit + 1) {}

  void look_at(std::uint32_t number) {
    const Term& term = index_.terms[number];
    const unsigned char first = static_cast<unsigned char>(term.stem[0]);
    if (term.entries == 0 || first < 'a' || first == '~') return;
    const std::size_t distance = edit_distance(stem_, term.stem, best_distance_);
    if (distance > best_distance_) return;
    const Term* best = best_ ? &index_.terms[*best_] : nullptr;
    const bool is_better = distance < best_distance_ ||
                           (best != nullptr && (term.entries > best->entries ||
                                                (term.entries == best->entries && term.stem < best->stem)));
    if (!is_better) return;
    best_distance_ = distance;
    best_ = number;
  }

  std::optional<std::uint32_t> best() const { return best_; }

 private:
  const SearchIndex& index_;
  std::string_view stem_;
  std::size_t best_distance_;
  std::optional<std::uint32_t> best_;
};

std::optional<std::uint32_t> find_alike(const SearchIndex& index, const std::string& form) {
  const std::string own = stem(form);
  NearestTerm nearest{index, own, count_chars(form) >= kLongWord ? std::size_t{2} : std::size_t{1}};
  const std::uint32_t shard = shard_of(index, own);
  for (std::size_t i = lower_bound_term(index, own); i > 0 && index.terms[i - 1].shard == shard; --i)
    nearest.look_at(static_cast<std::uint32_t>(i - 1));
  for (std::size_t i = lower_bound_term(index, own); i < index.terms.size() && index.terms[i].shard == shard;
       ++i)
    nearest.look_at(static_cast<std::uint32_t>(i));
  const std::string backwards = reverse_text(own);
  const auto place = std::lower_bound(index.reversed.begin(), index.reversed.end(), backwards,
                                      [&index](std::uint32_t term, const std::string& text) {
                                        return reverse_text(index.terms[term].stem) < text;
                                      });
  if (!index.reversed.empty()) {
    const std::uint32_t reverse_shard =
        index.terms[place == index.reversed.begin() ? *place : *(place - 1)].reverse_shard;
    for (const std::uint32_t term : index.reversed) {
      if (index.terms[term].reverse_shard == reverse_shard) nearest.look_at(term);
    }
  }
  return nearest.best();
}

// The form of the term that looks most like what was written.
std::string nearest_form(const Term& term, const std::string& written) {
  std::string nearest = term.stem;
  std::size_t least = SIZE_MAX;
  for (const Ending& ending : term.endings) {
    const std::string form = term.stem + ending.text;
    const std::size_t distance = edit_distance(written, form, 100);
    if (distance >= least) continue;
    least = distance;
    nearest = form;
  }
  return nearest;
}

}  // namespace

WordHits find_word(const SearchIndex& index, const std::string& form, bool may_go_on,
                   std::vector<Guess>& guesses) {
  WordHits hits;
  bool is_known_form = false;
  if (const Term* term = index.find(stem_of_form(form))) {
    add_hit(index, number_of(index, *term), 8, hits);
    const std::string tail = form.substr(term->stem.size());
    for (const Ending& ending : term->endings) {
      if (ending.text != tail) continue;
      is_known_form = true;
      for (const std::uint32_t other : ending.also) add_hit(index, other, 8, hits);
    }
  }
  const std::size_t length = count_chars(form);
  if (may_go_on && !is_known_form && length >= kShortestBeginning) {
    for (const std::uint32_t term : list_continuations(index, form))
      add_hit(index, term, kContinuationFactor, hits);
  }
  if (!hits.empty() || length < kShortestMended || has_digit(form)) return hits;
  if (const auto alike = find_alike(index, form)) {
    hits.push_back({*alike, 8});
    guesses.push_back({form, nearest_form(index.terms[*alike], form)});
  }
  return hits;
}

}  // namespace roadbook
