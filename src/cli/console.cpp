#include "cli/console.h"

#include <cstdio>

namespace roadbook {

bool print_result(std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

void print_message(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

InputLine read_input_line(std::string& line, std::size_t limit) {
  line.clear();
  bool too_long = false;
  int c = std::getc(stdin);
  if (c == EOF) return std::ferror(stdin) != 0 ? InputLine::unreadable : InputLine::end;
  for (; c != EOF && c != '\n'; c = std::getc(stdin)) {
    too_long = too_long || line.size() >= limit;
    if (!too_long) line.push_back(static_cast<char>(c));
  }
  if (line.ends_with('\r')) line.pop_back();
  return too_long ? InputLine::too_long : InputLine::line;
}

}  // namespace roadbook
