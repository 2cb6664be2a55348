// What is known of an order's directive without its page.
#pragma once

#include <string>

#include "model/document.h"

namespace roadbook {

// The address of a directive on its order's page: "punkt-4". Where a number is written twice, that of the
// first.
std::string directive_anchor(const Directive& directive);

}  // namespace roadbook
