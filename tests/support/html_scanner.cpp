#include "support/html_scanner.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace roadbook::test {

namespace {

const std::set<std::string_view> kTags{
    "a",       "abbr",   "article", "aside",  "blockquote", "body",   "br",    "button",   "caption",
    "code",    "dd",     "details", "div",    "dl",         "dt",     "em",    "fieldset", "figcaption",
    "figure",  "footer", "form",    "h1",     "h2",         "h3",     "h4",    "h5",       "h6",
    "head",    "header", "hr",      "html",   "img",        "input",  "label", "legend",   "li",
    "link",    "main",   "meta",    "nav",    "ol",         "option", "p",     "pre",      "q",
    "section", "select", "small",   "span",   "strong",     "style",  "sub",   "summary",  "sup",
    "table",   "tbody",  "td",      "tfoot",  "th",         "thead",  "time",  "title",    "tr",
    "ul",      "mark",   "output",  "script", "template",   "svg",    "path",  "rect",     "circle",
    "text"};
const std::set<std::string_view> kAttributes{
    "action",   "alt",      "charset", "checked",     "class",      "colspan",    "content", "data-label",
    "datetime", "for",      "hidden",  "href",        "http-equiv", "id",         "lang",    "media",
    "method",   "name",     "open",    "placeholder", "rel",        "role",       "scope",   "src",
    "start",    "tabindex", "title",   "type",        "value",      "width",      "height",  "loading",
    "rowspan",  "download", "defer",   "abbr",        "focusable",  "viewbox",    "d",       "x",
    "y",        "cx",       "cy",      "r",           "rx",         "text-anchor"};

struct Attribute {
  std::string name;
  std::string value;
};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// Without what browsers pass over in an address, numeric and named references for letters and colons undone.
std::string plain_address(std::string_view value) {
  std::string plain;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value.substr(i).starts_with("&#") || value.substr(i).starts_with("&colon") ||
        value.substr(i).starts_with("&Tab") || value.substr(i).starts_with("&NewLine")) {
      return "reference";
    }
    if (static_cast<unsigned char>(value[i]) > 0x20) plain.push_back(lower(value[i]));
  }
  return plain;
}

bool is_harmless_address(std::string_view value) {
  const std::string plain = plain_address(value);
  const std::size_t end = plain.find_first_of(":/?#");
  if (plain == "reference") return false;
  if (end == std::string::npos || plain[end] != ':') return true;
  const std::string scheme = plain.substr(0, end);
  return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

class Scanner {
 public:
  explicit Scanner(std::string_view html) : html_(html) {}

  std::string run() {
    while (at_ < html_.size()) {
      at_ = html_.find('<', at_);
      if (at_ == std::string_view::npos) return {};
      if (std::string complaint = read_tag(); !complaint.empty()) return complaint;
    }
    return {};
  }

 private:
  std::string complain(std::string_view what) const {
    const std::size_t begin = at_ < 80 ? 0 : at_ - 80;
    return std::string{what} + " near: " + std::string{html_.substr(begin, 200)};
  }

  std::string read_tag() {
    if (html_.substr(at_).starts_with("<!DOCTYPE html>") && at_ == 0) {
      at_ += 15;
      return {};
    }
    ++at_;
    const bool closing = at_ < html_.size() && html_[at_] == '/';
    if (closing) ++at_;
    const std::string name = read_name();
    if (!kTags.contains(name)) return complain("tag <" + name + ">");
    std::vector<Attribute> attributes;
    while (true) {
      while (at_ < html_.size() && is_space(html_[at_])) ++at_;
      if (at_ >= html_.size()) return complain("tag without an end");
      if (html_[at_] == '>') break;
      if (html_[at_] == '/') {
        ++at_;
        continue;
      }
      std::optional<Attribute> attribute = read_attribute();
      if (!attribute) return complain("attribute without quotes");
      attributes.push_back(std::move(*attribute));
    }
    ++at_;
    if (closing && !attributes.empty()) return complain("attributes of a closing tag");
    if (name == "style" && !closing && !is_style_of_the_theme(attributes)) return complain("style");
    const bool is_script = name == "script" && !closing;
    if (is_script && is_data(attributes)) return skip_to_end_of_script();
    if (is_script && !is_script_of_the_theme(attributes)) return complain("script");
    if (name == "svg" && !closing && !is_picture_of_the_program(attributes)) return complain("picture");
    return check(attributes);
  }

  // <script src="../assets/name.js"></script>
  bool is_script_of_the_theme(const std::vector<Attribute>& attributes) const {
    const auto source = std::find_if(attributes.begin(), attributes.end(),
                                     [](const Attribute& attribute) { return attribute.name == "src"; });
    if (source == attributes.end()) return false;
    std::string_view path = source->value;
    while (path.starts_with("../")) path.remove_prefix(3);
    return path.starts_with("assets/") && path.ends_with(".js") && html_.substr(at_).starts_with("</script>");
  }

  // <script type="application/ld+json">{…}</script>: data, which no browser runs.
  static bool is_data(const std::vector<Attribute>& attributes) {
    return attributes.size() == 1 && attributes.front().name == "type" &&
           attributes.front().value == "application/ld+json";
  }
  std::string skip_to_end_of_script() {
    const std::size_t end = html_.find('<', at_);
    if (end == std::string_view::npos || !html_.substr(end).starts_with("</script>"))
      return complain("data that are not JSON alone");
    at_ = end;
    return {};
  }

  // The style of plan.html, which its policy lets in by its digest.
  bool is_style_of_the_theme(const std::vector<Attribute>& attributes) const {
    const std::size_t end = html_.find('<', at_);
    return attributes.empty() && html_.substr(at_).starts_with("/* The style of plan.html") &&
           end != std::string_view::npos && html_.substr(end).starts_with("</style>");
  }

  static bool is_picture_of_the_program(const std::vector<Attribute>& attributes) {
    return !attributes.empty() && attributes.front().name == "class" &&
           (attributes.front().value == "timeline" || attributes.front().value == "graph");
  }

  std::string read_name() {
    std::string name;
    while (at_ < html_.size() && !is_space(html_[at_]) &&
           std::string_view{"<>/=\"'"}.find(html_[at_]) == std::string_view::npos) {
      name.push_back(lower(html_[at_++]));
    }
    return name;
  }

  std::optional<Attribute> read_attribute() {
    Attribute attribute{read_name(), {}};
    if (attribute.name.empty()) return std::nullopt;
    if (at_ >= html_.size() || html_[at_] != '=') return attribute;
    if (++at_ >= html_.size() || html_[at_] != '"') return std::nullopt;
    const std::size_t end = html_.find('"', at_ + 1);
    if (end == std::string_view::npos) return std::nullopt;
    attribute.value = html_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    return attribute;
  }

  std::string check(const std::vector<Attribute>& attributes) const {
    for (const Attribute& attribute : attributes) {
      const bool known = kAttributes.contains(attribute.name) || attribute.name.starts_with("aria-") ||
                         attribute.name.starts_with("data-");
      if (!known) return complain("attribute " + attribute.name);
      if (attribute.value.find('<') != std::string::npos) return complain("'<' in an attribute");
      const bool address = attribute.name == "href" || attribute.name == "src" || attribute.name == "action";
      if (address && !is_harmless_address(attribute.value)) return complain("address " + attribute.value);
    }
    return {};
  }

  std::string_view html_;
  std::size_t at_ = 0;
};

}  // namespace

std::string find_foreign_markup(std::string_view html) { return Scanner{html}.run(); }

}  // namespace roadbook::test
