// The groups of rules: each is a folder with a table of its own, rules/<group>/<group>_rules.cpp.
#pragma once

#include <span>

#include "check/rule.h"

namespace roadbook {

std::span<const Rule> deadline_rules();
std::span<const Rule> document_rules();
std::span<const Rule> executor_rules();
std::span<const Rule> indicator_rules();
std::span<const Rule> order_rules();
std::span<const Rule> privacy_rules();
std::span<const Rule> status_rules();
std::span<const Rule> table_rules();
std::span<const Rule> text_rules();
std::span<const Rule> trace_rules();

}  // namespace roadbook
