// Working groups whose members an order's annex lists: «Приложение 1. Состав рабочей группы …».
#pragma once

#include "executor/executors.h"
#include "model/corpus.h"

namespace roadbook {

// Sections of the order whose heading says «состав» of a group, with the persons in their tables.
std::vector<WorkingGroup> resolve_working_groups(const Document& document, const ExecutorScope& scope);

}  // namespace roadbook
