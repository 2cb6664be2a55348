// What an order rests on, where that is not one of our documents.
#pragma once

#include <string>

#include "diag/messages.h"
#include "model/document.h"

namespace roadbook {

// «5 августа 2013 г., № 662», as much of it as is written.
std::string basis_requisites(const Basis& basis, const Messages& messages);

}  // namespace roadbook
