#include "resolve/directive_executors.h"

#include <algorithm>

#include "base/russian.h"
#include "base/text.h"

namespace roadbook {

namespace {

constexpr std::size_t kLongestAddress = 600;  // bytes; nobody is addressed at greater length

struct ProseWord {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string folded;
};

// Words of the first paragraph: what follows are the sub-items.
std::vector<ProseWord> read_words(std::string_view text) {
  const std::string_view first = text.substr(0, std::min(text.find('\n'), kLongestAddress));
  std::vector<ProseWord> words;
  for (std::size_t at = 0; at < first.size();) {
    const std::size_t space = std::min(first.find(' ', at), first.size());
    if (space > at) {
      std::string folded = fold(first.substr(at, space - at));
      while (!folded.empty() && (folded.back() == ',' || folded.back() == ':' || folded.back() == '.')) {
        folded.pop_back();
      }
      words.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(space), std::move(folded)});
    }
    at = space + 1;
  }
  return words;
}

bool is_infinitive(std::string_view folded) {
  return folded.size() > 6 && (folded.ends_with("ть") || folded.ends_with("ться") ||
                               folded.ends_with("йти") || folded.ends_with("сти"));
}

bool starts_with_any(std::string_view word, std::initializer_list<std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [word](std::string_view beginning) { return word.starts_with(beginning); });
}

class DirectiveReader {
 public:
  DirectiveReader(std::string_view text, const ExecutorScope& scope)
      : text_(text), scope_(scope), words_(read_words(text)) {}

  // In the order of the text; each executor once.
  std::vector<ExecutorMention> executors() {
    read_address();
    for (std::size_t i = 0; i < words_.size(); ++i) read_from(i);
    std::stable_sort(found_.begin(), found_.end(), [](const ExecutorMention& a, const ExecutorMention& b) {
      return a.text.begin < b.text.begin;
    });
    return std::move(found_);
  }

  // «Муниципальным координатором … назначить методиста Белявцеву Т. Ю.», «Муниципальному координатору
  // (Павловец О. М.)»: the role, then who holds it.
  std::optional<std::pair<ExecutorId, ExecutorId>> appointment() const {
    const auto verb = std::find_if(words_.begin(), words_.end(), [](const ProseWord& word) {
      return starts_with_any(word.folded, {"назначить", "назначаю", "утвердить"});
    });
    if (verb == words_.end() || words_.empty()) return appointed_in_bracket();
    const auto index = static_cast<std::size_t>(verb - words_.begin());
    const auto role = known_at(0, clause_end(0, index));  // nobody where the verb comes first
    const auto holder = known_at(index + 1, words_.size());
    if (role && holder && role != holder) return std::pair{*role, *holder};
    // «Назначить Белявцеву Т. Ю. муниципальным координатором.»
    if (holder && index + 2 < words_.size()) {
      for (std::size_t i = index + 2; i < words_.size(); ++i) {
        const auto late_role = known_at(i, words_.size());
        if (late_role && *late_role != *holder) return std::pair{*late_role, *holder};
      }
    }
    return std::nullopt;
  }

 private:
  std::string_view piece(std::size_t from, std::size_t to) const {
    if (from >= to) return {};
    return text_.substr(words_[from].begin, words_[to - 1].end - words_[from].begin);
  }

  // Up to a comma in [from, to): «координатором, который курирует …».
  std::size_t clause_end(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      if (text_[words_[i].end - 1] == ',') return i + 1;
    }
    return to;
  }

  void take(std::size_t from, std::size_t to) {
    const std::string_view part = piece(from, to);
    if (part.empty()) return;
    for (ExecutorMention& mention : resolve_executors(part, scope_)) {
      if (!mention.executor) continue;
      const bool is_new = std::none_of(found_.begin(), found_.end(), [&](const ExecutorMention& other) {
        return other.executor == mention.executor;
      });
      if (!is_new) continue;
      mention.text.begin += words_[from].begin;
      if (mention.remark) mention.remark->begin += words_[from].begin;
      if (mention.role) mention.role->begin += words_[from].begin;
      found_.push_back(mention);
    }
  }

  // «на Павловец О. М., начальника отдела», «на заместителя министра образования, науки … Грушко О. А.»
  void take_holder(std::size_t from) {
    const std::size_t found = found_.size();
    take(from, words_.size());
    for (std::size_t k = from; k < words_.size() && found_.size() == found; ++k) {
      const std::string_view rest = piece(k, words_.size());
      const std::vector<ExecutorMention> mentions = resolve_executors(rest, scope_);
      if (mentions.empty() || mentions.front().text.begin != 0) continue;
      if (!find_person(rest.substr(0, mentions.front().text.length)).empty()) take(k, words_.size());
    }
  }

  // «Отделу … обеспечить», «Рекомендовать муниципальным органам …: »: from the beginning to the verb or the
  // colon.
  void read_address() {
    if (words_.empty()) return;
    const bool asks = starts_with_any(
        words_[0].folded, {"рекомендовать", "рекомендую", "предложить", "предлагаю", "обязать", "обязываю"});
    const std::size_t from = asks ? 1 : 0;
    if (!asks && is_infinitive(words_[0].folded)) return;
    for (std::size_t i = from; i < words_.size(); ++i) {
      if (text_[words_[i].end - 1] == ':') return take(from, i + 1);
      if (is_infinitive(words_[i].folded)) return take(from, i);
    }
  }

  // «возложить ответственность … на …», «назначить …», «поручить … заведующему …».
  void read_from(std::size_t i) {
    const std::string_view word = words_[i].folded;
    if (starts_with_any(word, {"назначить", "назначаю"})) return take(i + 1, words_.size());
    if (starts_with_any(word, {"возложить", "возлагаю", "возлагается"})) {
      for (std::size_t k = i + 1; k < words_.size(); ++k) {
        if (words_[k].folded == "на") return take_holder(k + 1);
      }
    }
    if (!starts_with_any(word, {"поручить", "поручаю"})) return;
    // Whom comes first or last: «Поручить отделу …», «Поручить контроль за исполнением приказа заведующему
    // …».
    const std::size_t found = found_.size();
    for (std::size_t k = i + 1; k < words_.size() && found_.size() == found; ++k) {
      if (known_at(k, words_.size())) take(k, words_.size());
    }
  }

  // Who is named first in the words, if they begin with a known name.
  std::optional<ExecutorId> known_at(std::size_t from, std::size_t to) const {
    const std::string_view part = piece(from, to);
    if (part.empty()) return std::nullopt;
    const std::vector<ExecutorMention> mentions = resolve_executors(part, scope_);
    if (mentions.empty() || mentions.front().role) return std::nullopt;
    return mentions.front().text.begin == 0 ? mentions.front().executor : std::nullopt;
  }

  std::optional<std::pair<ExecutorId, ExecutorId>> appointed_in_bracket() const {
    for (const ExecutorMention& mention : resolve_executors(address(), scope_)) {
      if (!mention.executor || !mention.remark || mention.role) continue;
      const auto holder =
          find_executor(address().substr(mention.remark->begin, mention.remark->length), scope_);
      if (holder) return std::pair{*mention.executor, *holder};
    }
    return std::nullopt;
  }

  std::string_view address() const {
    std::size_t to = 0;
    while (to < words_.size() && !is_infinitive(words_[to].folded)) ++to;
    return piece(0, to);
  }

  std::string_view text_;
  const ExecutorScope& scope_;
  std::vector<ProseWord> words_;
  std::vector<ExecutorMention> found_;
};

}  // namespace

DirectiveExecutors read_directive_executors(std::string_view directive, const ExecutorScope& scope) {
  DirectiveReader reader{directive, scope};
  auto appointed = reader.appointment();
  return {reader.executors(), appointed};
}

}  // namespace roadbook
