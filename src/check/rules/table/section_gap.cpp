// A section that the numbering of headings jumps over: «I», then «III».
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "check/rule.h"

namespace roadbook::rules_table {

namespace {

// The number that begins a heading: «III», «2.1», «Раздел 3».
struct HeadingNumber {
  std::string prefix;  // «2.» in «2.1»; also tells Roman numbers from Arabic ones
  unsigned last = 0;
  bool roman = false;
};

constexpr std::array<std::string_view, 8> kWordsBefore{"раздел", "глава",  "этап",        "блок",
                                                       "часть",  "модуль", "направление", "section"};

constexpr unsigned kLargest = 99;  // «2023 год» is no number of a section

unsigned roman_digit(char32_t code) {
  switch (code) {
    case U'I':
    case U'І':  // U+0406, typed for it on a Russian keyboard
      return 1;
    case U'V':
      return 5;
    case U'X':
    case U'Х':
      return 10;
    case U'L':
      return 50;
    default:
      return 0;
  }
}

// The Roman number that the text begins with, and its length in bytes; 0 if there is none.
std::pair<unsigned, std::size_t> leading_roman(std::string_view text) {
  unsigned sum = 0;
  unsigned previous = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const DecodedChar c = decode_utf8(text, at);
    const unsigned digit = roman_digit(c.code);
    if (digit == 0) break;
    sum += digit > previous ? digit - 2 * std::min(previous, digit / 2) : digit;
    previous = digit;
    at += c.length;
  }
  return {sum, at};
}

std::pair<unsigned, std::size_t> leading_arabic(std::string_view text) {
  std::size_t length = 0;
  unsigned number = 0;
  while (length < text.size() && length < 4 && text[length] >= '0' && text[length] <= '9') {
    number = number * 10 + static_cast<unsigned>(text[length++] - '0');
  }
  return {number, length};
}

// What may stand behind a number for it to be one: «III.», «3)», «III этап», but «3 квартал» and «9 класс»
// only count something.
bool ends_number(std::string_view rest, bool space_is_enough) {
  return rest.empty() || rest.front() == '.' || rest.front() == ')' || rest.front() == ':' ||
         (space_is_enough && rest.front() == ' ');
}

std::optional<HeadingNumber> parse_roman(std::string_view text) {
  const auto [number, length] = leading_roman(text);
  if (number == 0 || number > kLargest || !ends_number(text.substr(length), true)) return std::nullopt;
  return HeadingNumber{"I", number, true};
}

std::optional<HeadingNumber> parse_arabic(std::string_view text, bool space_is_enough) {
  HeadingNumber result;
  while (true) {
    const auto [number, length] = leading_arabic(text);
    if (length == 0 || number > kLargest) return std::nullopt;
    const std::string_view rest = text.substr(length);
    const bool goes_on = rest.size() > 1 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '9';
    if (!goes_on) {
      result.last = number;
      // «2.1 Меры»: the full stop inside is enough.
      const bool several = !result.prefix.empty();
      return ends_number(rest, space_is_enough || several) ? std::optional{result} : std::nullopt;
    }
    result.prefix += std::to_string(number) + '.';
    text = rest.substr(1);
  }
}

std::optional<HeadingNumber> parse_heading(std::string_view title) {
  std::string_view text = trim(title);
  bool named = false;
  if (const std::size_t space = text.find(' '); space != std::string_view::npos && space < 32) {
    const std::string first = fold(text.substr(0, space));
    named = std::find(kWordsBefore.begin(), kWordsBefore.end(), first) != kWordsBefore.end();
    if (named) text = trim(text.substr(space + 1));
  }
  if (auto roman = parse_roman(text)) return roman;
  return parse_arabic(text, named);
}

std::string in_roman(unsigned number) {
  constexpr std::array<std::pair<unsigned, std::string_view>, 8> kDigits{
      {{90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
  std::string out;
  for (const auto& [value, digits] : kDigits) {
    for (; number >= value; number -= value) out += digits;
  }
  return out;
}

std::string written(const HeadingNumber& like, unsigned last) {
  return like.roman ? in_roman(last) : like.prefix + std::to_string(last);
}

std::string missing_numbers(const HeadingNumber& number, unsigned first) {
  const unsigned last = number.last - 1;
  if (first == last) return written(number, first);
  return written(number, first) + (last == first + 1 ? ", " : "–") + written(number, last);
}

struct Numbered {
  const Section* section = nullptr;
  HeadingNumber number;
};

// The latest numbered heading of each level, under the headings above it.
class GapFinder {
 public:
  GapFinder(const Document& document, Findings& findings) : document_(document), findings_(findings) {}

  void run() {
    for (std::size_t i = 1; i < document_.sections.size(); ++i) {
      if (!document_.sections[i].in_table) visit(document_.sections[i]);
    }
  }

 private:
  void visit(const Section& section) {
    const auto number = parse_heading(section.title);
    if (!number) return;
    const Numbered* previous = find_previous(section, *number);
    const unsigned expected = previous == nullptr ? 1 : previous->number.last + 1;
    // A first number above 1 goes on from elsewhere: from another level, or from the order itself.
    if (previous != nullptr && number->last > expected) report(section, *number, *previous);
    remember(section, *number);
  }

  const Numbered* find_previous(const Section& section, const HeadingNumber& number) const {
    for (const Numbered& entry : latest_) {
      if (is_sibling(entry, section, number)) return &entry;
    }
    return nullptr;
  }

  static bool is_sibling(const Numbered& entry, const Section& section, const HeadingNumber& number) {
    return entry.section->parent == section.parent && entry.section->level == section.level &&
           entry.number.prefix == number.prefix;
  }

  void remember(const Section& section, const HeadingNumber& number) {
    // Deeper headings belong to the section that has just ended.
    std::erase_if(latest_, [&](const Numbered& entry) {
      return entry.section->level > section.level || is_sibling(entry, section, number);
    });
    latest_.push_back({&section, number});
    if (latest_.size() > kMostKept) latest_.erase(latest_.begin());
  }

  void report(const Section& section, const HeadingNumber& number, const Numbered& previous) {
    findings_.push_back({"table/section-gap",
                         section.span,
                         {{"number", written(number, number.last)},
                          {"previous", written(previous.number, previous.number.last)},
                          {"missing", missing_numbers(number, previous.number.last + 1)}},
                         {{previous.section->span, "previous-section"}}});
  }

  // One a level and kind of number; more are only in files that nobody has written by hand.
  static constexpr std::size_t kMostKept = 24;
  const Document& document_;
  Findings& findings_;
  std::vector<Numbered> latest_;
};

}  // namespace

void check_section_gap(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.roadmap() != nullptr) GapFinder{document, findings}.run();
}

}  // namespace roadbook::rules_table
