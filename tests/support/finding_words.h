// Whether the catalogues can say what a finding has to say.
#pragma once

#include <string>
#include <vector>

#include "diag/finding.h"

namespace roadbook::test {

// For both languages: «en: no rules.table/empty-cell.here», «ru: rules.table/empty-cell.hint asks for
// {column}»; empty when all is well.
std::vector<std::string> missing_words(const Finding& finding);

}  // namespace roadbook::test
