// When somebody was born: «12.05.1985 г. р.», «дата рождения: 12.05.1985», «1985 года рождения», a column
// «Дата рождения».
#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/byte_search.h"
#include "check/rules/privacy/personal_data.h"
#include "check/wording.h"

namespace roadbook::rules_privacy {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kBefore = 24;  // «12.05.1985 года » before «рождения»
constexpr std::size_t kAfter = 24;   // «: » before the date
constexpr std::size_t kDate = 10;    // «12.05.1985»

// The date or the year that ends in these bytes, «12.05.1985 года » for one; an empty place if there is none.
std::pair<std::size_t, std::size_t> date_before(std::string_view text, std::size_t at) {
  const std::size_t from = at > kBefore ? at - kBefore : 0;
  std::size_t end = at;
  while (end > from && !is_digit(text[end - 1])) {
    if (text[end - 1] == '|' || text[end - 1] == '\n') return {};
    --end;
  }
  std::size_t begin = end;
  while (begin > from && end - begin < kDate && (is_digit(text[begin - 1]) || text[begin - 1] == '.'))
    --begin;
  return end - begin >= 4 ? std::pair{begin, end} : std::pair<std::size_t, std::size_t>{};
}

std::pair<std::size_t, std::size_t> date_after(std::string_view text, std::size_t at) {
  const std::size_t begin = find_digit(text, at, kAfter);
  if (begin == kNowhere) return {};
  std::size_t end = begin;
  while (end < text.size() && end - begin < kDate &&
         (is_digit(text[end]) || text[end] == '.' || text[end] == '-'))
    ++end;
  return end - begin >= 8 ? std::pair{begin, end} : std::pair<std::size_t, std::size_t>{};
}

// «возрождение» is another word. The last byte of a no-break space is no letter's.
bool ends_in_letter(std::string_view text) {
  return !text.empty() && static_cast<unsigned char>(text.back()) >= 0x80 && text.back() != '\xA0';
}

// «день рождения школы» is nobody's.
bool is_a_day_to_celebrate(std::string_view before) {
  return before.ends_with("день ") || before.ends_with("дня ") || before.ends_with("дню ") ||
         before.ends_with("День ");
}

void find_words(PersonalData& data) {
  const std::string_view text = data.text();
  constexpr SoughtWord kWord{"рожден"};
  for (std::size_t at = kWord.find(text, 0); at != kNowhere; at = kWord.find(text, at + kWord.size())) {
    const std::string_view before = text.substr(0, at);
    if (ends_in_letter(before) || is_a_day_to_celebrate(before)) continue;
    const std::size_t word_end = std::min(text.find_first_of(" :|\n.,;", at), text.size());
    auto [begin, end] = date_after(text, word_end);
    if (end == 0) std::tie(begin, end) = date_before(text, at);
    if (end != 0) data.report(begin, end);
  }
}

// «1985 г. р.», «12.05.1985 г.р.»
void find_short_form(PersonalData& data) {
  const std::string_view text = data.text();
  constexpr SoughtWord kShort{"р."};
  for (std::size_t at = kShort.find(text, 0); at != kNowhere; at = kShort.find(text, at + kShort.size())) {
    std::string_view before = text.substr(0, at);
    while (before.ends_with(' ') || before.ends_with('\xA0') || before.ends_with('\xC2'))
      before.remove_suffix(1);
    if (!before.ends_with("г.")) continue;
    const auto [begin, end] = date_before(text, before.size());
    if (end != 0) data.report(begin, end);
  }
}

// Every day in a column of birthdays; the word itself is only in the heading.
void find_columns(const Document& document, PersonalData& data) {
  for (const Table& table : document.tables) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const std::string_view heading = table.columns[column].heading.text;
      if (heading.find("рожден") == kNowhere) continue;
      for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Cell& cell = table.row(row)[column];
        if (!is_left_empty(cell)) data.report(cell.span.begin, cell.span.end());
      }
    }
  }
}

}  // namespace

void check_birth_date(const CheckInput& input, DocumentId id, Findings& findings) {
  PersonalData words{"privacy/birth-date", input, id, findings};
  find_words(words);
  PersonalData short_forms{"privacy/birth-date", input, id, findings};
  find_short_form(short_forms);
  PersonalData columns{"privacy/birth-date", input, id, findings};
  find_columns(input.corpus.document(id), columns);
}

}  // namespace roadbook::rules_privacy
