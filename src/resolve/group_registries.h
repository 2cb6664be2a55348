// Working groups that an order lists and no registry names: «Состав рабочей группы …».
#pragma once

#include <span>
#include <vector>

#include "model/document.h"
#include "model/executor.h"

namespace roadbook {

// Adds a registry for each folder whose orders list such groups; its entries have no members yet. Where
// several orders of a folder have groups of one name, nobody is meant by it: the short name («рабочая
// группа») is left out, and entries with the same full name too.
void add_group_registries(std::span<const Document> documents, std::vector<Registry>& registries);

}  // namespace roadbook
