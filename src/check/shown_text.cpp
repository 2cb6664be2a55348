#include "check/shown_text.h"

#include <algorithm>

#include "base/byte_blocks.h"
#include "base/text.h"

namespace roadbook {

namespace {

constexpr std::string_view kCommentOpen = "<!--";
constexpr std::string_view kCommentClose = "-->";
constexpr std::string_view kFrontMatter = "---";

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view line_from(std::string_view file, std::size_t at) {
  const std::string_view line = file.substr(at, file.find('\n', at) - at);
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

std::size_t run_length(std::string_view text, std::size_t at, char c) {
  return std::min(text.find_first_not_of(c, at), text.size()) - at;
}

// What every kind of text that is not shown begins with, but for comments of the front matter.
ROADBOOK_WIDE_REGISTERS bool may_hide_text(std::string_view file) {
  const auto judge = [](unsigned char byte, unsigned char next, unsigned char third) {
    const Off address = off_both(off_both(off(byte, ':'), off(next, '/')), off(third, '/'));
    return off_either(off(byte, '<'), off(byte, '`'), off(byte, '~'),
                      off_both(off(byte, ']'), off(next, '(')), address);
  };
  return find_rare(file, 0, judge) != std::string_view::npos;
}

}  // namespace

std::size_t ShownText::find_front_matter_end() const {
  for (std::size_t line = file_.find('\n'); line < file_.size(); line = file_.find('\n', line)) {
    if (trim(line_from(file_, ++line)) == kFrontMatter) return line;
  }
  return file_.size() + 1;
}

void ShownText::begin_file() {
  is_begun_ = true;
  front_matter_ = trim(line_from(file_, 0)).ends_with(kFrontMatter);
  front_matter_end_ = front_matter_ ? find_front_matter_end() : 0;
  const bool has_comment = file_.substr(0, front_matter_end_).find('#') != std::string_view::npos;
  shows_all_ = !has_comment && !may_hide_text(file_);
  if (front_matter_) {
    at_ = std::min(file_.find('\n'), file_.size());  // its end begins the next line
  } else {
    begin_line();
  }
}

bool ShownText::closes_fence() const {
  const std::string_view line = trim(line_from(file_, at_));
  return line.size() >= fence_length_ && line.find_first_not_of(fence_) == std::string_view::npos;
}

// Most lines begin with something else than a fence.
bool ShownText::may_be_fence() const {
  std::size_t at = at_;
  while (at < file_.size() && is_space(file_[at]) && file_[at] != '\n') ++at;
  if (at == file_.size()) return false;
  const char c = file_[at];
  return c == '`' || c == '~' || c == '\xC2';  // a no-break space
}

// `at_` stands at the first byte of a line.
void ShownText::begin_line() {
  if (inside_ == Inside::comment) return;
  inside_ = Inside::text;
  if (front_matter_) {
    front_matter_ = at_ < front_matter_end_;
    return;
  }
  if (!may_be_fence()) return;
  const std::string_view line = trim(line_from(file_, at_));
  if (fence_ != 0) {
    if (closes_fence()) {
      fence_ = 0;
      inside_ = Inside::code;  // the line of the fence itself
      ticks_ = 0;
    }
    return;
  }
  if (line.starts_with("```") || line.starts_with("~~~")) {
    fence_length_ = run_length(line, 0, line.front());
    if (line.front() == '~' || line.find('`', fence_length_) == std::string_view::npos) fence_ = line.front();
  }
}

void ShownText::step_in_front_matter() {
  const bool begins = at_ == 0 || is_space(file_[at_ - 1]);
  if (file_[at_] == '#' && begins) inside_ = Inside::yaml_comment;
}

// «<br>», «<https://…>»; «<a@school.ru>» is shown as it is.
bool ShownText::begins_tag() const {
  constexpr std::size_t kLongestAddress = 100;
  if (at_ + 1 >= file_.size() || (!is_ascii_letter(file_[at_ + 1]) && file_[at_ + 1] != '/')) return false;
  const std::string_view rest = file_.substr(at_, kLongestAddress);
  const std::string_view inside = rest.substr(0, rest.find_first_of(" >\n"));
  return inside.find('@') == std::string_view::npos;
}

void ShownText::step_in_text() {
  const char c = file_[at_];
  if (c == '<' && starts(kCommentOpen)) {
    inside_ = Inside::comment;
  } else if (c == '`') {
    ticks_ = run_length(file_, at_, '`');
    // A tick that nothing closes in its line is a tick.
    const std::string_view rest = line_from(file_, at_).substr(ticks_);
    if (rest.find(file_.substr(at_, ticks_)) != std::string_view::npos) inside_ = Inside::code;
    at_ += ticks_ - 1;
  } else if (c == '(' && at_ > 0 && file_[at_ - 1] == ']') {
    inside_ = Inside::target;
  } else if (c == '<' && begins_tag()) {
    inside_ = Inside::angle;
  } else if (c == ':' && starts("://")) {
    inside_ = Inside::address;
  }
}

void ShownText::step() {
  if (inside_ == Inside::address && ends_address()) inside_ = Inside::text;
  const char c = file_[at_];
  switch (inside_) {
    case Inside::text:
      if (fence_ == 0) front_matter_ ? step_in_front_matter() : step_in_text();
      break;
    case Inside::comment:
      if (c == '>' && at_ >= 2 && file_[at_ - 1] == '-' && file_[at_ - 2] == '-') inside_ = Inside::text;
      break;
    case Inside::code:
      if (ticks_ != 0 && c == '`') {
        const std::size_t run = run_length(file_, at_, '`');
        at_ += run - 1;
        if (run == ticks_) inside_ = Inside::text;
      }
      break;
    case Inside::target:
      if (c == ')') inside_ = Inside::text;
      break;
    case Inside::angle:
      if (c == '>') inside_ = Inside::text;
      break;
    case Inside::address:
      break;  // ends_address() looks before each byte
    case Inside::yaml_comment:
      break;
  }
  if (file_[at_++] == '\n' && at_ < file_.size()) begin_line();
}

bool ShownText::ends_address() const {
  const char c = file_[at_];
  return is_space(c) || c == '|' || c == ')' || c == '>' || c == '<' || starts("»");
}

// Most bytes of a text change nothing.
void ShownText::skip_plain_text(std::size_t end) {
  constexpr ByteSet kFrontMatterChanges{"#\n"};
  if (inside_ != Inside::text || fence_ != 0) return;
  at_ = std::min(front_matter_ ? kFrontMatterChanges.find(file_, at_) : changes_.find(file_, at_), end);
}

bool ShownText::shows(std::size_t at) {
  if (!is_begun_) begin_file();
  if (shows_all_) {
    front_matter_ = at < front_matter_end_;
    return true;
  }
  const std::size_t end = std::min(at, file_.size());
  while (at_ < end) {
    skip_plain_text(end);
    if (at_ < end) step();
  }
  if (inside_ == Inside::address && at_ < file_.size() && ends_address()) inside_ = Inside::text;
  return inside_ == Inside::text && fence_ == 0;
}

}  // namespace roadbook
