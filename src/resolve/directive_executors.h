// Executors whom an order's directives address: «Муниципальному координатору … ознакомить», «контроль
// возложить на …», «назначить …». A directive is prose in which names stand for other reasons too, so only
// those places are read, and only known names are taken.
#pragma once

#include "executor/executors.h"
#include "model/corpus.h"

namespace roadbook {

// Fills `executors` of the directives' meanings, which are as many as the order's directives, and
// `appointments`. Spans are places in Directive::text.
void resolve_directive_executors(const Order& order, const ExecutorScope& scope, DocumentMeaning& meaning);

}  // namespace roadbook
