// Executors whom a directive of an order addresses: «Муниципальному координатору … ознакомить», «контроль
// возложить на …», «назначить …». A directive is prose in which names stand for other reasons too, so only
// those places are read, and only known names are taken.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "executor/executors.h"
#include "model/corpus.h"

namespace roadbook {

// Spans are places in the directive's text.
struct DirectiveExecutors {
  Shared<std::vector<ExecutorMention>> executors;              // each once, in the order of the text
  std::optional<std::pair<ExecutorId, ExecutorId>> appointed;  // the role, then who holds it from now on
};
DirectiveExecutors read_directive_executors(std::string_view directive, const ExecutorScope& scope);

}  // namespace roadbook
