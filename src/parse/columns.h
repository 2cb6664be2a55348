// Which column of a table is meant by a heading.
#pragma once

#include <span>
#include <string_view>

#include "model/config.h"
#include "model/table.h"

namespace roadbook {

// By the built-in headings and the office's own; case, ё, line breaks, a full stop at the end do not matter.
ColumnKind find_column_kind(std::string_view heading, std::span<const ColumnSynonym> synonyms);

// Decides what the whole table is, from the kinds of its columns and its headings.
TableKind table_kind_of(const Table& table);

// The name of a column kind as configuration files write it: "deadline", «срок». Nothing for an unknown name.
std::optional<ColumnKind> parse_column_kind(std::string_view name);

}  // namespace roadbook
