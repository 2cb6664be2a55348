// Front matter of an order.
#pragma once

#include "model/document.h"
#include "parse/fields.h"

namespace roadbook {

Order read_order(const Fields& fields);

}  // namespace roadbook
