// Territory and region of a folder, which documents have that name none of their own.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "model/executor.h"

namespace roadbook {

// What the nearest registries at or above each folder say. Views into the registries, which must outlive it.
class FolderDefaults {
 public:
  explicit FolderDefaults(std::span<const Registry> registries);

  // Empty where no registry says.
  std::string_view territory(std::string_view folder) const { return find(folder, &Place::territory); }
  std::string_view region(std::string_view folder) const { return find(folder, &Place::region); }

 private:
  struct Place {
    std::string_view territory;
    std::string_view region;
  };

  std::string_view find(std::string_view folder, std::string_view Place::*said) const;

  std::map<std::string_view, Place> places_;  // by folder
};

}  // namespace roadbook
