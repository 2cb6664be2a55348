// The only door to kainjow Mustache. Templates are read once; each worker compiles its own copy, because the
// library's render is not const.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "diag/messages.h"
#include "render/template_source.h"
#include "render/view.h"

namespace roadbook {

// A template that cannot be used: its name and what is wrong.
struct TemplateProblem {
  std::string name;
  std::string reason;
};

// All templates of a theme, prepared once.
class TemplateSet {
 public:
  // `sources`: name without extension → text; partials are named "partials/name" and called as {{> name}}.
  TemplateSet(const TemplateSources& sources, const Messages& messages);

  const std::optional<TemplateProblem>& problem() const { return problem_; }
  const std::string* find(std::string_view name) const;

 private:
  std::map<std::string, std::string, std::less<>> templates_;
  std::optional<TemplateProblem> problem_;
};

// One worker's compiled templates.
class TemplateRenderer {
 public:
  explicit TemplateRenderer(const TemplateSet& set);
  ~TemplateRenderer();
  TemplateRenderer(const TemplateRenderer&) = delete;
  TemplateRenderer& operator=(const TemplateRenderer&) = delete;

  // {{name}} is escaped for HTML, {{{name}}} is not: only for markup that the program made itself. The set
  // must hold the template.
  std::string render(std::string_view name, const View& view);

 private:
  struct Compiled;
  const TemplateSet& set_;
  std::map<std::string, std::unique_ptr<Compiled>, std::less<>> compiled_;
};

}  // namespace roadbook
