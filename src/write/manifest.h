// The list of files that Roadbook has written into an output folder. Only these may be replaced or removed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"

namespace roadbook {

// Sorted paths relative to the output folder.
using Manifest = std::vector<std::string>;

inline constexpr std::string_view kOwnFolder = ".roadbook";

// Empty where there is none. Lines that could lead out of the folder are passed over.
Manifest read_manifest(const std::string& output_folder);

std::optional<FileError> write_manifest(const std::string& output_folder, const Manifest& manifest);

// A relative path with no empty, «.» or «..» part and no control characters, outside our own folder.
bool is_inside(std::string_view path);

}  // namespace roadbook
