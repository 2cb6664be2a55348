// The same word twice in a row: «для для».
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "base/byte_search.h"
#include "base/russian.h"
#include "base/utf8.h"
#include "check/rule.h"
#include "check/shown_text.h"

namespace roadbook::rules_text {

namespace {

// Bytes of the first character; words differ in its case at the beginning of a sentence.
std::size_t first_length(std::string_view word) {
  return (static_cast<unsigned char>(word[0]) & 0x80) ? 2 : 1;
}

// What stands between two gaps, with the punctuation that touches it.
struct Token {
  std::size_t begin = 0;
  std::string_view text;
};

bool begins_with(std::string_view second, std::string_view first) {
  if (second.starts_with(first)) return true;
  const std::size_t skip = std::min(first_length(first), first.size());
  return first.substr(skip) == second.substr(skip, first.size() - skip) &&
         fold(first.substr(0, skip)) == fold(second.substr(0, skip));
}

bool is_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    if (!is_letter(c.code)) return false;
    at += c.length;
  }
  return true;
}

// «для для», «для для,», but not «при приёме», «о о. Сахалин» and «и и. о. начальника».
bool is_repeated(std::string_view first, std::string_view second) {
  if (!begins_with(second, first) || !is_word(first)) return false;
  const std::string_view rest = second.substr(first.size());
  if (rest.empty()) return true;
  const bool is_initial = rest.front() == '.' && first.size() <= 2;
  return !is_initial && !is_letter(decode_utf8(rest, 0).code) && rest.front() != '-';
}

bool is_lower(std::string_view word) {
  const char32_t code = decode_utf8(word, 0).code;
  return fold_char(code) == code || code == U'ё';
}

// Two words in two lines are neighbours in a paragraph, where the second line goes on with the first.
bool are_in_one_text(std::string_view text, const Token& first, const Token& second, bool front_matter) {
  const std::size_t gap = first.begin + first.text.size();
  const std::string_view between = text.substr(gap, second.begin - gap);
  const auto lines = std::count(between.begin(), between.end(), '\n');
  return lines == 0 || (lines == 1 && !front_matter && is_lower(second.text));
}

class PairReader {
 public:
  PairReader(FileId file, std::string_view text, Findings& findings)
      : file_(file), text_(text), shown_(text), findings_(findings) {}

  // Whether the two are reported. Apart, so that the loop over all words of a file stays small.
  [[gnu::noinline]] bool take(const Token& first, const Token& second) {
    if (!is_repeated(first.text, second.text) || !shown_.shows(first.begin)) return false;
    if (!are_in_one_text(text_, first, second, shown_.in_front_matter())) return false;
    const std::size_t length = second.begin + first.text.size() - first.begin;
    Finding finding{"text/doubled-word",
                    {file_, static_cast<std::uint32_t>(first.begin), static_cast<std::uint32_t>(length)},
                    {{"word", std::string{first.text}}}};
    finding.fix.push_back({finding.span, std::string{first.text}});
    findings_.push_back(std::move(finding));
    return true;
  }

 private:
  FileId file_;
  std::string_view text_;
  ShownText shown_;
  Findings& findings_;
};

}  // namespace

void check_doubled_word(const CheckInput& input, DocumentId id, Findings& findings) {
  const FileId file = input.corpus.document(id).file;
  const std::string_view text = input.sources.file(file).text;
  PairReader pairs{file, text, findings};
  // The token before; the one that is read begins at `begin`.
  std::size_t previous = 0;
  std::size_t length = 0;
  std::size_t begin = 0;
  const auto end_token = [&](std::size_t end) __attribute__((always_inline)) {
    const std::size_t size = end - begin;
    if (size > 0) {
      // Nearly all pairs differ already where the first token ends.
      bool reported = false;
      if (length - 1 < size && text[previous + length - 1] == text[begin + length - 1])
        reported = pairs.take({previous, text.substr(previous, length)}, {begin, text.substr(begin, size)});
      previous = begin;
      length = reported ? 0 : size;
    }
    begin = end + 1;
  };
  for_each_of(text, ' ', '\n', end_token);
  end_token(text.size());
}

}  // namespace roadbook::rules_text
