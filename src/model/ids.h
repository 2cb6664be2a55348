// Indexes into the corpus. Distinct types, so that one is never used for another.
#pragma once

#include <cstddef>
#include <cstdint>

namespace roadbook {

enum class DocumentId : std::uint32_t {};
enum class ExecutorId : std::uint32_t {};

template <typename Id>
constexpr std::size_t index_of(Id id) {
  return static_cast<std::size_t>(id);
}

}  // namespace roadbook
