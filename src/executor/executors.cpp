#include "executor/executors.h"

#include <algorithm>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "executor/grammar.h"
#include "executor/match.h"
#include "executor/split.h"

namespace roadbook {

namespace {

// Bytes; nobody writes a longer cell. Splitting compares words with one another, so the time grows with their
// square.
constexpr std::size_t kLongestPhrase = 8192;

PhraseSpan span_between(std::uint32_t begin, std::uint32_t end) { return {begin, end - begin}; }

// The part of the phrase that a view into it is.
PhraseSpan span_of(std::string_view phrase, std::string_view part) {
  return {static_cast<std::uint32_t>(part.data() - phrase.data()), static_cast<std::uint32_t>(part.size())};
}

// Asked of every name, and most have none: «Управление образования».
bool has_adjacent_capitals(std::string_view text) {
  bool after_capital = false;
  for (std::size_t at = 0; at + 1 < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    const bool capital = fold_char(c.code) != c.code && c.code != U'ё';
    if (capital && after_capital) return true;
    after_capital = capital;
    at += c.length;
  }
  return false;
}

class MentionReader {
 public:
  explicit MentionReader(const ExecutorMatcher& matcher) : matcher_{matcher} {}

  std::vector<ExecutorMention> read(std::string_view text) {
    phrase_ = read_phrase(text);
    matcher_.names().identify(phrase_);
    const std::vector<NamePart> parts = split_executors(phrase_, matcher_);
    std::vector<ExecutorMention> mentions;
    mentions.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::size_t next = i + 1 < parts.size() ? parts[i + 1].words.begin : phrase_.words.size();
      if (!add_numbered(parts[i], mentions)) mentions.push_back(mention(parts[i], next));
    }
    if (phrase_.words.empty() && !phrase_.brackets.empty())
      mentions.push_back({span_of(text, trim(text)), {}, {}});
    return mentions;
  }

 private:
  ExecutorMention mention(const NamePart& part, std::size_t next) {
    ExecutorMention found;
    const std::uint32_t begin = phrase_.words[part.words.begin].outer_begin;
    std::uint32_t end = end_of(phrase_.words[part.words.end - 1]);
    const std::uint32_t limit = next < phrase_.words.size() ? phrase_.words[next].begin
                                                            : static_cast<std::uint32_t>(phrase_.text.size());
    std::string_view defined;
    auto bracket = std::ranges::lower_bound(phrase_.brackets, end, {}, &PhraseBracket::begin);
    for (; bracket != phrase_.brackets.end() && bracket->end <= limit; ++bracket) {
      const std::string_view short_form = defined_short_form(phrase_.text, *bracket);
      if (!short_form.empty() && !found.remark) {
        defined = short_form;
        end = bracket->end;
      } else if (!found.remark) {
        found.remark = span_of(phrase_.text, bracket_text(phrase_.text, *bracket));
      }
    }
    if (!found.remark) found.remark = agreement_after(part.words.end, next);
    found.text = span_between(begin, end);
    found.executor = resolve(part, defined);
    if (!found.executor && !part.choice.known) resolve_role(part.words, found);
    return found;
  }

  // «МБОУ СОШ № 1, 2 и 5»: each number is a body of its own, if all of them are known. The others are named
  // by the number alone.
  bool add_numbered(const NamePart& part, std::vector<ExecutorMention>& mentions) const {
    if (part.choice.known) return false;
    std::vector<std::size_t> numbers;
    std::size_t first = part.words.end;
    for (; first > part.words.begin; --first) {
      const bool is_number = phrase_.words[first - 1].shape == WordShape::number;
      if (!is_number && (numbers.empty() || phrase_.folded_word(first - 1) != "и")) break;
      if (is_number) numbers.push_back(first - 1);
    }
    if (numbers.size() < 2 || first == part.words.begin) return false;
    std::vector<ExecutorMention> found;
    for (const std::size_t number : numbers) {
      const auto executor =
          matcher_.find_headed(phrase_, {part.words.begin, first}, {number, number + 1}).executor;
      if (!executor) return false;
      const std::size_t begin = number == numbers.back() ? part.words.begin : number;
      found.push_back(
          {span_between(phrase_.words[begin].outer_begin, end_of(phrase_.words[number])), {}, executor});
    }
    mentions.insert(mentions.end(), found.rbegin(), found.rend());
    return true;
  }

  // A dot belongs to «г.» and «обл.», not to the last word of a sentence.
  static std::uint32_t end_of(const PhraseWord& word) {
    constexpr std::uint32_t kShortWord = 6;
    const bool is_short = word.shape == WordShape::lower && word.end - word.begin <= kShortWord;
    return word.dotted && is_short && word.outer_end == word.end ? word.end + 1 : word.outer_end;
  }

  // «…, по согласованию» without brackets.
  std::optional<PhraseSpan> agreement_after(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_agreement(phrase_, i)) return span_between(phrase_.words[i].begin, phrase_.words[i + 1].end);
    }
    return std::nullopt;
  }

  std::optional<ExecutorId> resolve(const NamePart& part, std::string_view defined) {
    if (const auto shared = resolve_under_shared_head(part)) return shared;
    if (part.choice.known) return part.choice.executor;
    const std::string_view text = text_of(phrase_, part.words);
    if (const NameChoice whole = matcher_.find_whole(phrase_, part.words); whole.known) return whole.executor;
    if (const auto person = resolve_person(part.words)) return person;
    if (const NameChoice full = matcher_.find_full_form(text); full.known) return full.executor;
    if (!defined.empty()) {
      if (const NameChoice short_form = matcher_.find_text(defined); short_form.known)
        return short_form.executor;
    }
    return matcher_.find_id(text);
  }

  // «руководители ОО», where a registry knows «ОО» but not its heads.
  void resolve_role(WordRange words, ExecutorMention& mention) const {
    const std::size_t head_end = role_end(words);
    if (head_end == words.begin || head_end >= words.end) return;
    const NameChoice whole = matcher_.find_whole(phrase_, {head_end, words.end});
    if (!whole.executor || !can_be_led(words.begin, *whole.executor)) return;
    mention.executor = whole.executor;
    mention.role = span_between(phrase_.words[words.begin].begin, phrase_.words[head_end - 1].end);
  }

  // A group by many («руководители ОО»), a body by one as well; «директор школы» is no head of «Школы».
  bool can_be_led(std::size_t head, ExecutorId executor) const {
    const ExecutorKind kind = matcher_.names().kinds[index_of(executor)];
    if (kind == ExecutorKind::organization) return true;
    return kind == ExecutorKind::group && !is_single(head);
  }

  bool is_single(std::size_t head) const {
    return PhraseGrammar{phrase_}.head_of_name(head) == HeadKind::post ||
           oblique_head_kind(phrase_.folded_word(head)) == HeadKind::post;
  }

  // Words of «руководители», «заместители директоров»: people or a post, then what they belong to.
  std::size_t role_end(WordRange words) const {
    const HeadKind kind = PhraseGrammar{phrase_}.head_of_name(words.begin);
    const std::string_view first = phrase_.folded_word(words.begin);
    const bool leads = kind == HeadKind::people || kind == HeadKind::post || first == "директора" ||
                       first == "учителя" || oblique_head_kind(first) != HeadKind::none;
    if (!leads || phrase_.words[words.begin].shape == WordShape::person) return words.begin;
    std::size_t end = words.begin + 1;
    while (end < words.end && phrase_.words[end].shape == WordShape::lower && phrase_.words[end].gap == 0 &&
           !matcher_.find_whole(phrase_, {end, words.end}).known) {
      ++end;
    }
    return end;
  }

  // «Павловец О. М., начальник отдела …»: the person is known without the post; but «школа имени Иванова И.
  // И.» is no person.
  std::optional<ExecutorId> resolve_person(WordRange words) const {
    std::optional<std::size_t> person;
    for (std::size_t i = words.begin; i < words.end; ++i) {
      if (phrase_.words[i].shape != WordShape::person) continue;
      if (person) return std::nullopt;
      person = i;
    }
    if (!person) return std::nullopt;
    const HeadKind head = PhraseGrammar{phrase_}.head_of_name(words.begin);
    const bool is_post = head == HeadKind::post || head == HeadKind::people;
    if (*person != words.begin && !is_post) return std::nullopt;
    if (*person != words.begin && phrase_.folded_word(*person - 1) == "имени") return std::nullopt;
    return matcher_.find_whole(phrase_, {*person, *person + 1}).executor;
  }

  // «руководители МБОУ «А», МБОУ «Б»»: the second part too means the heads of a school, where these are
  // known.
  std::optional<ExecutorId> resolve_under_shared_head(const NamePart& part) {
    const PhraseWord& first = phrase_.words[part.words.begin];
    const bool is_tail = first.quote != 0 || (first.exact && is_legal_form(phrase_.key(first)));
    if (!is_tail) {
      shared_head_ = shared_head_of(part.words);
      return std::nullopt;
    }
    if (shared_head_.begin == shared_head_.end) return std::nullopt;
    return matcher_.find_headed(phrase_, shared_head_, part.words).executor;
  }

  WordRange shared_head_of(WordRange words) const {
    const HeadKind kind = head_kind(phrase_.folded_word(words.begin));
    if (kind != HeadKind::people && kind != HeadKind::doubtful) return {};
    for (std::size_t i = words.begin; i < words.end; ++i) {
      const PhraseWord& word = phrase_.words[i];
      if (word.quote != 0 || (word.exact && is_legal_form(phrase_.key(word)))) return {words.begin, i};
    }
    return {};
  }

  const ExecutorMatcher& matcher_;
  Phrase phrase_;
  WordRange shared_head_;
};

}  // namespace

ExecutorScope::ExecutorScope(const ExecutorIndex& index, std::string_view folder,
                             std::span<const Abbreviation> abbreviations)
    : matcher_{std::make_unique<const ExecutorMatcher>(index.names(), folder, abbreviations)} {}
ExecutorScope::~ExecutorScope() = default;
ExecutorScope::ExecutorScope(ExecutorScope&&) noexcept = default;

std::vector<ExecutorMention> resolve_executors(std::string_view phrase, const ExecutorScope& scope) {
  if (phrase.size() > kLongestPhrase) return {{span_of(phrase, trim(phrase)), {}, {}}};
  if (is_blank(phrase)) return {};
  return MentionReader{scope.matcher()}.read(phrase);
}

std::optional<ExecutorId> find_executor(std::string_view name, const ExecutorScope& scope) {
  const ExecutorMatcher& matcher = scope.matcher();
  if (const auto id = matcher.find_id(trim(name))) return id;
  Phrase phrase = read_phrase(name);
  if (phrase.words.empty()) return std::nullopt;
  matcher.names().identify(phrase);
  if (const NameChoice whole = matcher.find_whole(phrase, {0, phrase.words.size()}); whole.known) {
    return whole.executor;
  }
  if (const NameChoice full = matcher.find_full_form(name); full.known) return full.executor;
  const bool starts_with_person = phrase.words.front().shape == WordShape::person;
  return starts_with_person ? matcher.find_whole(phrase, {0, 1}).executor : std::nullopt;
}

std::vector<PhraseSpan> find_undefined_abbreviations(std::string_view name, const ExecutorScope& scope) {
  std::vector<PhraseSpan> found;
  if (!has_adjacent_capitals(name)) return found;
  const Phrase phrase = read_phrase(name);
  const PhraseGrammar grammar{phrase};
  for (std::size_t i = 0; i < phrase.words.size(); ++i) {
    const PhraseWord& word = phrase.words[i];
    if (word.shape != WordShape::abbreviation || word.quote != 0) continue;
    if (i > 0 && grammar.awaits_name(i - 1)) continue;  // «МОАУ ЦО» has no longer name
    if (is_common_abbreviation(phrase.key(word)) || scope.matcher().is_defined(phrase.key(word))) continue;
    found.push_back(span_between(word.begin, word.end));
  }
  return found;
}

bool is_name_of_schools(std::string_view name) {
  const Phrase phrase = read_phrase(name);
  if (phrase.words.empty()) return false;
  const PhraseGrammar grammar{phrase};
  for (std::size_t i = 0; i < phrase.words.size() && i < 4; ++i) {
    if (is_schools(phrase.folded_word(i)) || is_word_for_schools(phrase.folded_word(i))) return true;
    if (!grammar.is_adjective_at(i)) return false;
  }
  return false;
}

std::vector<ExecutorId> executor_candidates(std::string_view name, const ExecutorScope& scope) {
  return scope.matcher().candidates(name);
}

}  // namespace roadbook
