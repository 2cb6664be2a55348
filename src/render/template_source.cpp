#include "render/template_source.h"

#include <optional>

#include "base/text.h"
#include "render/html.h"

namespace roadbook {

namespace {

constexpr int kDeepestPartial = 20;
// Information separators of ASCII: no text has them.
constexpr char kHiddenSpace = '\x1F';
constexpr char kHiddenLineEnd = '\x1E';

// «{{name}}», «{{{name}}}», «{{#name}}» and so on.
struct Tag {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view inner;  // «#name»; of a triple one «{name}»
};

std::optional<Tag> find_tag(std::string_view text, std::size_t from) {
  const std::size_t begin = text.find("{{", from);
  if (begin == std::string_view::npos) return std::nullopt;
  const bool triple = text.substr(begin).starts_with("{{{");
  const std::size_t close = text.find(triple ? "}}}" : "}}", begin + 2);
  if (close == std::string_view::npos) return std::nullopt;
  const std::size_t end = close + (triple ? 3 : 2);
  return Tag{begin, end, trim(text.substr(begin + 2, end - begin - 4))};
}

std::string expand(std::string_view text, const TemplateSources& sources, const Messages& messages, int depth,
                   std::string& reason) {
  std::string out;
  std::size_t done = 0;
  while (const auto tag = find_tag(text, done)) {
    out.append(text.substr(done, tag->begin - done));
    done = tag->end;
    if (tag->inner.starts_with(">")) {
      const auto partial = sources.find("partials/" + std::string{trim(tag->inner.substr(1))});
      if (partial == sources.end() || depth == kDeepestPartial) {
        reason = "{{" + std::string{tag->inner} + "}}";
        return out;
      }
      out.append(expand(partial->second, sources, messages, depth + 1, reason));
    } else if (tag->inner.starts_with("t.")) {
      append_escaped(out, messages.text("site." + std::string{tag->inner.substr(2)}));
    } else {
      out.append(text.substr(tag->begin, tag->end - tag->begin));
    }
  }
  return out.append(text.substr(done));
}

// A line that holds only a section's begin or end, or a comment, leaves nothing on the page (Mustache,
// «standalone»).
bool is_standalone(std::string_view line) {
  bool has_tag = false;
  while (const auto tag = find_tag(line, 0)) {
    const bool prints =
        tag->inner.empty() || std::string_view{"#^/!"}.find(tag->inner.front()) == std::string_view::npos;
    if (prints || tag->begin != 0) return false;
    has_tag = true;
    line.remove_prefix(tag->end);
  }
  return has_tag && line.empty();
}

// Without indentation, empty lines and the ends of standalone lines.
std::string without_layout(std::string_view text) {
  std::string out;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = trim(rest.substr(0, end));
    const bool has_end = end != std::string_view::npos;
    rest.remove_prefix(has_end ? end + 1 : rest.size());
    if (line.empty()) continue;
    out.append(line);
    if (has_end && !is_standalone(line)) out.push_back('\n');
  }
  return out;
}

}  // namespace

std::string expand_template(std::string_view text, const TemplateSources& sources, const Messages& messages,
                            std::string& reason) {
  return without_layout(expand(text, sources, messages, 0, reason));
}

std::string hide_spaces(std::string_view expanded) {
  std::string out;
  std::size_t done = 0;
  const auto hide = [&out](std::string_view fixed) {
    for (const char c : fixed) out.push_back(c == ' ' ? kHiddenSpace : (c == '\n' ? kHiddenLineEnd : c));
  };
  while (const auto tag = find_tag(expanded, done)) {
    hide(expanded.substr(done, tag->begin - done));
    out.append(expanded.substr(tag->begin, tag->end - tag->begin));
    done = tag->end;
  }
  hide(expanded.substr(done));
  return out;
}

std::string mark_escaped(std::string_view expanded) {
  std::string out;
  std::size_t done = 0;
  while (const auto tag = find_tag(expanded, done)) {
    out.append(expanded.substr(done, tag->begin - done));
    const bool is_escaped = !tag->inner.empty() &&
                            std::string_view{"{&#^/!>="}.find(tag->inner.front()) == std::string_view::npos;
    if (is_escaped) {
      out.append("{{&").append(1, kEscapeMark).append(tag->inner).append("}}");
    } else {
      out.append(expanded.substr(tag->begin, tag->end - tag->begin));
    }
    done = tag->end;
  }
  return out.append(expanded.substr(done));
}

void show_spaces(std::string& page) {
  // Written without branches, so that the compiler makes it a few instructions for sixteen characters.
  for (char& c : page) {
    c = c == kHiddenSpace ? ' ' : c;
    c = c == kHiddenLineEnd ? '\n' : c;
  }
}

}  // namespace roadbook
