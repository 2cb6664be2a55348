#include "model/directive.h"

#include "base/russian.h"

namespace roadbook {

std::string directive_anchor(const Directive& directive) { return "punkt-" + slug(directive.number); }

}  // namespace roadbook
