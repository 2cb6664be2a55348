// «Октябрь – ноябрь – декабрь»: more than one dash between places of one kind makes a list and no range.
#pragma once

#include "deadline/item.h"

namespace roadbook::deadline {

// The dashes of such a list become commas.
void separate_dash_lists(Items& items);

}  // namespace roadbook::deadline
