#include "resolve/folder_defaults.h"

namespace roadbook {

FolderDefaults::FolderDefaults(std::span<const Registry> registries) {
  for (const Registry& registry : registries) {
    Place& place = places_[registry.folder];
    if (!registry.territory.empty()) place.territory = registry.territory;
    if (!registry.region.empty()) place.region = registry.region;
  }
}

std::string_view FolderDefaults::find(std::string_view folder, std::string_view Place::*said) const {
  while (true) {
    const auto found = places_.find(folder);
    if (found != places_.end() && !(found->second.*said).empty()) return found->second.*said;
    if (folder.empty()) return {};
    const std::size_t slash = folder.rfind('/');
    folder = slash == std::string_view::npos ? std::string_view{} : folder.substr(0, slash);
  }
}

}  // namespace roadbook
