// Lengths of time and what reports are counted from.
#pragma once

#include "deadline/item.h"

namespace roadbook::deadline {

// «10 (десяти) рабочих дней», «двух недель», «десятидневный срок» → one duration; «, следующего за отчетным
// кварталом» → after_report.
void join_measures(Items& items);

}  // namespace roadbook::deadline
