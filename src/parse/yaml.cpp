#include "parse/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "parse/simple_yaml.h"

namespace roadbook {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Reads straight from a view: the library wants a stream.
class ViewBuffer : public std::streambuf {
 public:
  explicit ViewBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());
    setg(begin, begin, begin + text.size());
  }
};

struct YamlFault {
  std::size_t at = 0;
  std::string_view variant;
};

class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, SourceSpan where) : text_(text), where_(where) {
    root_.span = span_at(0, 0);
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { add(mark, YamlValue::Kind::null, {}); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { throw YamlFault{offset(mark), "alias"}; }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                const std::string& value) override {
    forbid_anchor(mark, anchor);
    add(mark, YamlValue::Kind::scalar, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    forbid_anchor(mark, anchor);
    open(mark, YamlValue::Kind::list);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    forbid_anchor(mark, anchor);
    open(mark, YamlValue::Kind::map);
  }
  void OnMapEnd() override { close(); }

  // What was read so far; open lists and maps are closed.
  YamlValue take() {
    while (!open_.empty()) {
      OpenNode& node = open_.back();
      node.value.cut_short = node.entry.value.cut_short = true;
      if (!node.has_key && !node.value.entries.empty()) node.value.entries.back().value.cut_short = true;
      close();
    }
    return std::move(root_);
  }

 private:
  // A map waits for a key and a value in turn.
  struct OpenNode {
    YamlValue value;
    YamlEntry entry;
    bool has_key = false;
  };

  std::size_t offset(const YAML::Mark& mark) const {
    return std::min<std::size_t>(static_cast<std::size_t>(std::max(mark.pos, 0)), where_.length);
  }

  void forbid_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
    if (anchor != YAML::NullAnchor) throw YamlFault{offset(mark), "alias"};
  }

  // Length of the scalar as written: with quotes, or the rest of the line where the library has rewritten it.
  std::size_t written_length(std::size_t begin, std::string_view value) const {
    const std::string_view rest = text_.substr(begin);
    if (!rest.empty() && (rest.front() == '"' || rest.front() == '\'')) {
      for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == '\\' && rest.front() == '"') {
          ++i;
        } else if (rest[i] == rest.front()) {
          if (rest.front() == '"' || i + 1 >= rest.size() || rest[i + 1] != '\'') return i + 1;
          ++i;
        }
      }
      throw YamlFault{begin, "quote"};  // the library takes the rest of the text for the value
    }
    if (rest.starts_with(value) && !value.empty()) return value.size();
    return std::min(rest.find_first_of("\r\n"), rest.size());
  }

  SourceSpan span_at(std::size_t begin, std::size_t length) const {
    return {where_.file, static_cast<std::uint32_t>(where_.begin + begin),
            static_cast<std::uint32_t>(length)};
  }

  void add(const YAML::Mark& mark, YamlValue::Kind kind, const std::string& value) {
    const std::size_t begin = offset(mark);
    YamlValue node;
    node.kind = kind;
    node.text = value;
    node.span = span_at(begin, kind == YamlValue::Kind::scalar ? written_length(begin, value) : 0);
    place(std::move(node));
  }

  void open(const YAML::Mark& mark, YamlValue::Kind kind) {
    if (open_.size() == kDeepestYaml) throw YamlFault{offset(mark), "nesting"};
    if (!open_.empty() && open_.back().value.kind == YamlValue::Kind::map && !open_.back().has_key) {
      throw YamlFault{offset(mark), "bad-key"};
    }
    OpenNode node;
    node.value.kind = kind;
    node.value.span = span_at(offset(mark), 0);
    open_.push_back(std::move(node));
  }

  void close() {
    YamlValue done = std::move(open_.back().value);
    if (open_.back().has_key) done.entries.push_back(std::move(open_.back().entry));
    open_.pop_back();
    place(std::move(done));
  }

  void place(YamlValue node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    OpenNode& parent = open_.back();
    if (parent.value.kind == YamlValue::Kind::list) {
      parent.value.items.push_back(std::move(node));
    } else if (!parent.has_key) {
      parent.entry = {std::move(node.text), node.span, {}};
      parent.entry.value.span = {node.span.file, node.span.end(), 0};  // for a value that never comes
      parent.has_key = true;
    } else {
      parent.entry.value = std::move(node);
      parent.value.entries.push_back(std::move(parent.entry));
      parent.has_key = false;
    }
  }

  std::string_view text_;
  SourceSpan where_;
  std::vector<OpenNode> open_;
  YamlValue root_;
};

// Says nothing, takes nothing: tells only whether there is one more document.
class NoBuilder final : public YAML::EventHandler {
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
  }
  void OnMapEnd() override {}
};

// The faults that people make most have wordings of their own; for the rest the library's words are a fact of
// the message.
std::string_view variant_of(std::string_view message, std::string_view text, std::size_t at) {
  const std::size_t line = text.substr(0, at).rfind('\n') + 1;
  if (text.substr(line).starts_with('\t')) return "tab";
  const auto says = [message](std::string_view part) { return message.find(part) != std::string_view::npos; };
  if (says("illegal map value")) return "colon";
  if (says("end of map") || says("end of sequence")) return "indent";
  if (says("EOF")) return "quote";
  if (says("anchor")) return "alias";
  if (says("unknown token") || says("unexpected character")) return "character";
  return "message";
}

}  // namespace

YamlValue parse_any_yaml(std::string_view file_text, SourceSpan where, Findings& findings) {
  if (file_text.substr(where.begin, where.length).starts_with(kByteOrderMark)) {
    // The library passes over the mark and does not count it.
    where.begin += static_cast<std::uint32_t>(kByteOrderMark.size());
    where.length -= static_cast<std::uint32_t>(kByteOrderMark.size());
  }
  const std::string_view text = file_text.substr(where.begin, where.length);
  TreeBuilder builder{text, where};
  const auto report = [&](std::size_t at, std::string_view variant, MessageFacts facts) {
    const std::size_t begin = std::min<std::size_t>(at, where.length);
    const SourceSpan span{where.file, static_cast<std::uint32_t>(where.begin + begin), 0};
    findings.push_back({"document/bad-front-matter", span, std::move(facts), {}, variant});
  };
  try {
    ViewBuffer buffer{text};
    std::istream stream{&buffer};
    YAML::Parser parser{stream};
    parser.HandleNextDocument(builder);
    NoBuilder rest;
    if (parser.HandleNextDocument(rest)) report(text.find("\n---") + 1, "documents", {});
  } catch (const YamlFault& fault) {
    report(fault.at, fault.variant, {});
  } catch (const YAML::Exception& error) {
    const auto at = std::min<std::size_t>(static_cast<std::size_t>(std::max(error.mark.pos, 0)), text.size());
    report(at, variant_of(error.msg, text, at), {{"reason", error.msg}});
  }
  return builder.take();
}

YamlValue parse_yaml(std::string_view file_text, SourceSpan where, Findings& findings) {
  if (auto simple = parse_simple_yaml(file_text.substr(where.begin, where.length), where))
    return std::move(*simple);
  return parse_any_yaml(file_text, where, findings);
}

}  // namespace roadbook
