#include "cli/phrase_input.h"

#include <algorithm>

#include "base/utf8.h"
#include "cli/console.h"
#include "load/text_check.h"

namespace roadbook {

namespace {

constexpr std::size_t kLongestPhrase = std::size_t{64} << 10;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Line breaks and tabs belong to phrases from cells.
bool is_printable(std::string_view phrase) {
  const bool controls = std::any_of(phrase.begin(), phrase.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
  });
  return !controls && !find_invalid_utf8(phrase);
}

using Take = std::function<bool(std::string_view)>;

bool take_printable(std::string_view phrase, const Take& take) {
  return is_printable(phrase) ? take(phrase) : take(printable_utf8(phrase));
}

bool read_lines(const Messages& messages, std::string_view too_long, const Take& take) {
  bool complete = true;
  std::string line;
  for (std::size_t number = 1;; ++number) {
    const InputLine read = read_input_line(line, kLongestPhrase);
    if (read == InputLine::end) return complete;
    if (read == InputLine::unreadable) return false;
    if (read == InputLine::too_long) {
      complete = false;
      const MessageFacts facts{{"line", std::to_string(number)},
                               {"limit", std::to_string(kLongestPhrase >> 10)}};
      print_message(messages.text(too_long, facts) + "\n");
      continue;
    }
    const bool marked = number == 1 && line.starts_with(kByteOrderMark);
    if (!take_printable(std::string_view{line}.substr(marked ? kByteOrderMark.size() : 0), take))
      return complete;
  }
}

}  // namespace

bool read_phrases(const std::vector<std::string>& arguments, const Messages& messages,
                  std::string_view too_long, const Take& take) {
  bool complete = true;
  for (const std::string& argument : arguments) {
    if (argument == "-") {
      complete = read_lines(messages, too_long, take) && complete;
    } else if (!take_printable(argument, take)) {
      break;
    }
  }
  return complete;
}

}  // namespace roadbook
