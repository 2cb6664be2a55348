#include "render/mustache.h"

#include <deque>
#include <kainjow/mustache.hpp>
#include <vector>

#include "render/html.h"

namespace roadbook {

namespace {

namespace km = kainjow::mustache;

// Answers the library's questions from a View. The library wants pointers to its own values: texts go through
// one slot, which it copies at once; a list is represented by as many dummies as it has items, and a dummy's
// index tells which item is entered.
class ViewContext final : public km::basic_context<std::string> {
 public:
  explicit ViewContext(const View& root) { scopes_.push_back(&root); }

  void push(const km::data* entered) override { scopes_.push_back(scope_of(entered)); }
  void pop() override { scopes_.pop_back(); }

  const km::data* get(const std::string& tag) const override {
    std::string_view name = tag;
    const bool is_escaped = name.starts_with(kEscapeMark);
    if (is_escaped) name.remove_prefix(1);
    const View::Value* value = find(name);
    if (value == nullptr) return answer_has(name);
    if (const auto* text = std::get_if<std::string_view>(value)) return text_data(*text, is_escaped);
    pending_ = nullptr;
    if (const auto* flag = std::get_if<bool>(value)) return *flag ? &yes_ : &no_;
    if (const auto* view = std::get_if<View*>(value)) {
      pending_ = *view;
      return &yes_;
    }
    return list_data(*std::get<View::List*>(*value));
  }
  const km::data* get_partial(const std::string&) const override { return nullptr; }

 private:
  struct OpenList {
    const View::List* list = nullptr;
    km::data dummies{km::data::type::list};
  };

  const View::Value* find(std::string_view name) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      if (*scope == nullptr) continue;
      if (const View::Value* value = (*scope)->find(name)) return value;
    }
    return nullptr;
  }

  // {{#has_plans}} where the view has no such name: whether {{#plans}} would show anything. Entered, it names
  // nothing.
  const km::data* answer_has(std::string_view name) const {
    constexpr std::string_view kPrefix = "has_";
    if (!name.starts_with(kPrefix)) return nullptr;
    const View::Value* value = find(name.substr(kPrefix.size()));
    if (value == nullptr) return &no_;
    pending_ = nullptr;
    if (const auto* text = std::get_if<std::string_view>(value)) return text->empty() ? &no_ : &yes_;
    if (const auto* flag = std::get_if<bool>(value)) return *flag ? &yes_ : &no_;
    if (const auto* list = std::get_if<View::List*>(value)) return (*list)->items.empty() ? &no_ : &yes_;
    return &yes_;
  }

  const km::data* text_data(std::string_view text, bool is_escaped) const {
    if (text.empty()) return &no_;
    auto& slot = const_cast<std::string&>(text_.string_value());
    slot.clear();
    if (is_escaped) {
      append_escaped(slot, text);
    } else {
      slot.append(text);
    }
    return &text_;
  }

  // One list of dummies a depth: deeper lists are asked for only while a shallower one is being walked.
  const km::data* list_data(const View::List& list) const {
    if (list.items.empty()) return &no_;
    const std::size_t depth = scopes_.size();
    while (lists_.size() <= depth) lists_.emplace_back();
    OpenList& open = lists_[depth];
    open.list = &list;
    if (open.dummies.list_value().size() != list.items.size()) {
      open.dummies = km::data{km::data::type::list};
      for (std::size_t i = 0; i < list.items.size(); ++i) open.dummies.push_back(km::data{true});
    }
    return &open.dummies;
  }

  const View* scope_of(const km::data* entered) const {
    if (entered == &yes_) return pending_;
    if (entered == nullptr || entered == &no_ || entered == &text_) return nullptr;
    const OpenList& open = lists_[scopes_.size()];
    return open.list->items[static_cast<std::size_t>(entered - open.dummies.list_value().data())];
  }

  std::vector<const View*> scopes_;
  mutable const View* pending_ = nullptr;
  mutable km::data text_{std::string{}};
  mutable std::deque<OpenList> lists_;
  const km::data yes_{true};
  const km::data no_{false};
};

}  // namespace

TemplateSet::TemplateSet(const TemplateSources& sources, const Messages& messages) {
  for (const auto& [name, text] : sources) {
    if (name.starts_with("partials/")) continue;
    std::string reason;
    const std::string expanded = expand_template(text, sources, messages, reason);
    if (reason.empty()) {
      const km::mustache compiled{hide_spaces(expanded)};  // cheaper to read; places stay the same
      if (!compiled.is_valid()) reason = compiled.error_message();
    }
    if (!reason.empty() && !problem_) problem_ = TemplateProblem{name, reason};
    templates_.emplace(name, hide_spaces(mark_escaped(expanded)));
  }
}

const std::string* TemplateSet::find(std::string_view name) const {
  const auto found = templates_.find(name);
  return found == templates_.end() ? nullptr : &found->second;
}

struct TemplateRenderer::Compiled {
  explicit Compiled(const std::string& text) : mustache(text) {
    mustache.set_custom_escape([](const std::string& value) { return escape_html(value); });
  }
  km::mustache mustache;
};

TemplateRenderer::TemplateRenderer(const TemplateSet& set) : set_(set) {}
TemplateRenderer::~TemplateRenderer() = default;

std::string TemplateRenderer::render(std::string_view name, const View& view) {
  auto found = compiled_.find(name);
  if (found == compiled_.end()) {
    found = compiled_.emplace(std::string{name}, std::make_unique<Compiled>(*set_.find(name))).first;
  }
  ViewContext context{view};
  struct Output {
    std::string text;
    Output& operator<<(const std::string& part) {
      text.append(part);
      return *this;
    }
  } output;
  found->second->mustache.render(context, output);
  show_spaces(output.text);
  return std::move(output.text);
}

}  // namespace roadbook
