#include "index/words.h"

#include <algorithm>
#include <array>

#include "base/russian.h"
#include "base/utf8.h"
#include "index/word_data.h"

namespace roadbook {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Bytes of the letter or digit at the offset; 0: something else stands there.
std::size_t word_char(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return is_digit(text[at]) || (byte >= 'a' && byte <= 'z') ? 1 : 0;
  if ((byte == 0xD0 || byte == 0xD1) && at + 1 < text.size()) return 2;
  const DecodedChar c = decode_utf8(text, at);
  return c.valid && is_letter(c.code) ? c.length : 0;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t length = word_char(text, at);
    if (length == 0) break;
    at += length;
  }
  return at;
}

bool is_joiner(char c) { return c == '-' || c == '.' || c == '/'; }

constexpr std::string_view kNumberSign = "№";

}  // namespace

bool has_digit(std::string_view form) { return std::any_of(form.begin(), form.end(), is_digit); }

bool is_stop_word(std::string_view form) {
  return std::binary_search(kStopWords.begin(), kStopWords.end(), form);
}

std::string stem_of_form(std::string_view form) { return has_digit(form) ? std::string{form} : stem(form); }

bool WordReader::next(std::vector<WordPlace>& places) {
  places.clear();
  made_.clear();
  bool numbered = false;
  while (at_ < text_.size() && word_char(text_, at_) == 0) {
    if (text_.substr(at_).starts_with(kNumberSign)) {
      at_ += kNumberSign.size();
      if (at_ < text_.size() && text_[at_] == ' ') ++at_;
      numbered = true;
    } else {
      numbered = false;
      ++at_;
    }
  }
  if (at_ >= text_.size()) return false;
  const std::size_t begin = at_;
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t part = at_;
    at_ = word_end(text_, at_);
    parts.push_back(text_.substr(part, at_ - part));
    if (at_ + 1 >= text_.size() || !is_joiner(text_[at_]) || word_char(text_, at_ + 1) == 0) break;
    ++at_;
  }
  const std::string_view core = text_.substr(begin, at_ - begin);
  if (!has_digit(core)) {
    for (const std::string_view part : parts) places.push_back({position_++, {part}, {}});
    return true;
  }
  WordPlace place{position_++, {}, {}};
  made_.reserve(2);
  if (numbered) place.forms.push_back(made_.emplace_back(std::string{kNumberSign} + std::string{core}));
  if (at_ < text_.size() && text_[at_] == '+') {
    place.forms.push_back(made_.emplace_back(std::string{core} + "+"));
    ++at_;
  }
  place.forms.push_back(core);
  if (parts.size() > 1) place.parts = std::move(parts);
  places.push_back(std::move(place));
  return true;
}

}  // namespace roadbook
