#include "deadline/items.h"

#include "deadline/beside.h"
#include "deadline/context.h"
#include "deadline/dash_lists.h"
#include "deadline/measures.h"
#include "deadline/terms.h"
#include "deadline/words.h"

namespace roadbook::deadline {

void read_items(std::string_view phrase, const Period& plan, Items& items) {
  read_words(phrase, items);
  join_terms(items);
  join_beside(items);
  join_measures(items);
  share_context(items, plan);
  separate_dash_lists(items);
}

}  // namespace roadbook::deadline
