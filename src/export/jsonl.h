// Activities as JSON Lines, one object a line (spec, section 9): `roadbook export --format jsonl`.
#pragma once

#include <functional>
#include <string_view>

#include "base/date.h"
#include "diag/source.h"
#include "model/corpus.h"

namespace roadbook {

// Hands out the text plan by plan, so that the whole export never stands in memory.
void export_jsonl(const Corpus& corpus, const SourceSet& sources, Date today,
                  const std::function<void(std::string_view)>& sink);

}  // namespace roadbook
