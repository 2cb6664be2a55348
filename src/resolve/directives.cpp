#include "resolve/directives.h"

#include <algorithm>
#include <array>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "deadline/deadline.h"

namespace roadbook {

namespace {

// A longer stretch of prose holds nothing more of the deadline at its beginning.
constexpr std::size_t kLongestWindow = 240;  // bytes

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;  // without the marks that follow
  std::string_view folded;
};

// What a deadline in prose can begin with.
enum class Opening : std::uint8_t {
  none,
  by,         // «до», «не позднее», «в срок», «срок»: a day must follow
  towards,    // «к», «по состоянию на»
  from,       // «с … по …»
  in,         // «в мае», «в течение»
  again,      // «ежемесячно», «каждый», «не реже»
  bare_date,  // «15.03.2023»
};

struct OpeningWord {
  std::string_view word;
  std::string_view next;  // what the following word begins with; empty: any
  Opening opening;
};

constexpr std::array kOpenings{
    OpeningWord{"в", "срок", Opening::by},
    OpeningWord{"срок", "", Opening::by},
    OpeningWord{"не", "позднее", Opening::by},
    OpeningWord{"до", "", Opening::by},
    OpeningWord{"к", "", Opening::towards},
    OpeningWord{"с", "", Opening::from},
    OpeningWord{"в", "", Opening::in},
    OpeningWord{"во", "", Opening::in},
    OpeningWord{"ежедневно", "", Opening::again},
    OpeningWord{"еженедельно", "", Opening::again},
    OpeningWord{"ежемесячно", "", Opening::again},
    OpeningWord{"ежеквартально", "", Opening::again},
    OpeningWord{"ежегодно", "", Opening::again},
    OpeningWord{"каждый", "", Opening::again},
    OpeningWord{"каждую", "", Opening::again},
    OpeningWord{"каждое", "", Opening::again},
    OpeningWord{"не", "реже", Opening::again},
};

// After these words a date belongs to another document, to a programme's name or to nothing that is to be
// done.
constexpr std::array<std::string_view, 8> kOtherDates{"от", "период", "с",        "действующий",
                                                      "№",  "за",     "редакции", "на"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// «15.03.2023»
bool is_numeric_date(std::string_view word) {
  return word.size() >= 8 && is_digit(word.front()) && std::count(word.begin(), word.end(), '.') == 2 &&
         std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.'; });
}

// «01.13», «31.04.2021»: what looks like a day, whether the calendar has it or not.
bool looks_like_date(std::string_view word) {
  const std::size_t dot = word.find('.');
  return (dot == 1 || dot == 2) && word.size() > dot + 1 && is_digit(word[0]) && is_digit(word[dot + 1]);
}

class DirectiveReader {
 public:
  DirectiveReader(std::string_view text, const Period& period, const ProductionCalendar& calendar)
      : text_(text), period_(period), calendar_(calendar) {}

  Deadline read() {
    list_words();
    for (std::size_t i = 0; i < words_.size();) i = read_at(i);
    return std::move(result_);
  }

 private:
  // Words outside quotes: what is quoted is a title.
  void list_words() {
    constexpr std::size_t kShortWord = 10;  // bytes, with the space behind it
    words_.reserve(text_.size() / kShortWord + 1);
    int depth = 0;
    for (std::size_t at = 0; at < text_.size();) {
      const DecodedChar c = decode_utf8(text_, at);
      if (c.code == U'«' || c.code == U'“') ++depth;
      if (c.code == U'»' || c.code == U'”') depth = std::max(0, depth - 1);
      if (!is_word(c.code)) {
        at += c.length;
        continue;
      }
      const std::size_t begin = at;
      std::size_t end = at;
      while (at < text_.size()) {
        const DecodedChar next = decode_utf8(text_, at);
        if (!is_word(next.code) && next.code != U'.') break;
        at += next.length;
        if (next.code != U'.') end = at;
      }
      if (depth == 0) words_.push_back({begin, end, folded(text_.substr(begin, end - begin))});
    }
  }

  std::string_view folded(std::string_view word) {
    if (small_letters_end(word, 0) == word.size()) return word;
    // Never moves: a byte becomes three at most.
    folded_.reserve(3 * text_.size());
    const std::size_t begin = folded_.size();
    folded_.append(fold(word));
    return std::string_view{folded_}.substr(begin);
  }

  static bool is_word(char32_t code) {
    return is_letter(code) || (code >= U'0' && code <= U'9') || code == U'№';
  }

  Opening opening_at(std::size_t i) const {
    const std::string_view next = i + 1 < words_.size() ? words_[i + 1].folded : "";
    for (const OpeningWord& known : kOpenings) {
      if (words_[i].folded == known.word && next.starts_with(known.next)) return known.opening;
    }
    return is_numeric_date(words_[i].folded) ? Opening::bare_date : Opening::none;
  }

  bool is_of_another_document(std::size_t i) const {
    if (i > 0 && std::ranges::find(kOtherDates, words_[i - 1].folded) != kOtherDates.end()) return true;
    const std::size_t after = words_[i].folded.starts_with("г") ? i + 1 : i + 2;
    return i + 1 < words_.size() &&
           (words_[i + 1].folded.starts_with("№") ||
            (words_[i + 1].folded == "г" && after < words_.size() && words_[after].folded.starts_with("№")));
  }

  // Up to the end of the clause.
  std::string_view window_at(std::size_t begin) const {
    std::size_t end = std::min(text_.size(), begin + kLongestWindow);
    end = std::min(end, text_.find_first_of(";\n()", begin));
    end = std::min(end, text_.find("«", begin));
    while (end < text_.size() && end > begin && is_continuation(text_[end])) --end;
    std::string_view window = text_.substr(begin, end - begin);
    // «до 25.12.2023.»: the full stop of the sentence.
    if (window.size() > 1 && window.back() == '.' && is_digit(window[window.size() - 2]))
      window.remove_suffix(1);
    return window;
  }

  static bool is_year_or_more(const DayRange& range) { return range.last >= add_days(range.first, 364); }

  // Whether what was read is a deadline, after such an opening.
  static bool is_deadline(const DeadlinePart& part, Opening opening, std::string_view words) {
    const auto is = [&part]<typename... T>() { return (std::holds_alternative<T>(part.meaning) || ...); };
    switch (opening) {
      case Opening::by:
      case Opening::towards:
        return is.template operator()<ByDay, OnDay, DayRange>();
      case Opening::from: {
        const bool closed = words.find(" по ") != words.npos || words.find(" до ") != words.npos;
        return closed && is.template operator()<DayRange>();
      }
      case Opening::in: {
        const auto* range = std::get_if<DayRange>(&part.meaning);
        const bool counted = std::any_of(words.begin(), words.end(), is_digit);
        return (range != nullptr && !is_year_or_more(*range)) || is.template operator()<OnDay>() ||
               (counted && words.starts_with("в течение") && is.template operator()<OnEvent, ByDay>());
      }
      case Opening::again:
        return is.template operator()<Recurring>();
      case Opening::bare_date:
        return is.template operator()<OnDay, DayRange>();
      case Opening::none:
        break;
    }
    return false;
  }

  // Takes what can be read from the word on; gives the word to go on with.
  std::size_t read_at(std::size_t i) {
    const Opening opening = opening_at(i);
    if (opening == Opening::none) return i + 1;
    if ((opening == Opening::by || opening == Opening::bare_date) && is_of_another_document(i)) return i + 1;
    const std::string_view window = window_at(words_[i].begin);
    std::uint32_t length = read_part(window, opening, words_[i].begin);
    if (length == 0) length = note_bad_date(i, opening);
    if (length == 0) return i + 1;
    const std::size_t end = words_[i].begin + length;
    while (i < words_.size() && words_[i].begin < end) ++i;
    return i;
  }

  // The bytes that were taken; 0 if none.
  std::uint32_t read_part(std::string_view window, Opening opening, std::size_t at) {
    Deadline alone = parse_deadline(window, period_, &calendar_);
    if (alone.parts.empty() || alone.parts.front().text.begin != 0) return 0;
    const std::uint32_t length = alone.parts.front().text.length;
    const std::string_view words = window.substr(0, length);
    // Once more by itself: the prose behind it must not colour the meaning.
    if (length < window.size()) alone = parse_deadline(words, period_, &calendar_);
    if (!alone.understood() || alone.parts.size() != 1) return 0;
    DeadlinePart& part = alone.parts.front();
    if (!is_deadline(part, opening, fold(words))) return 0;
    part.text.begin += static_cast<std::uint32_t>(at);
    result_.parts.push_back(std::move(part));
    return length;
  }

  // «до 31.04.2021»: a date was meant, and must not be passed over.
  std::uint32_t note_bad_date(std::size_t i, Opening opening) {
    if (opening != Opening::by) return 0;
    std::size_t date = i;
    while (date < words_.size() && date < i + 4 && !looks_like_date(words_[date].folded)) ++date;
    if (date >= words_.size() || !looks_like_date(words_[date].folded)) return 0;
    const auto begin = static_cast<std::uint32_t>(words_[i].begin);
    const auto length = static_cast<std::uint32_t>(words_[date].end) - begin;
    result_.unparsed.push_back({begin, length});
    for (DeadlineFault fault : parse_deadline(text_.substr(begin, length), period_).faults) {
      fault.text.begin += begin;
      result_.faults.push_back(fault);
    }
    return length;
  }

  std::string_view text_;
  const Period& period_;
  const ProductionCalendar& calendar_;
  std::vector<Word> words_;
  std::string folded_;  // words that are not folded as they stand
  Deadline result_;
};

}  // namespace

std::vector<DirectiveMeaning> resolve_directives(const Order& order, Date today,
                                                 const ProductionCalendar& calendar) {
  const Date signing = order.date.given ? order.date.value : today;
  const Date year_later = std::chrono::sys_days{Date{signing + std::chrono::years{1}}};
  const Period period{signing, add_days(year_later, -1)};
  std::vector<DirectiveMeaning> meanings;
  meanings.reserve(order.directives.size());
  for (const Directive& directive : order.directives) {
    meanings.push_back({DirectiveReader{directive.text, period, calendar}.read()});
  }
  return meanings;
}

}  // namespace roadbook
