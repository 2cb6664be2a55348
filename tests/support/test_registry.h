// Registries for tests, written as text: one executor a line, «folder/id | kind | name | alias | alias …».
#pragma once

#include <string_view>
#include <vector>

#include "executor/executors.h"
#include "model/corpus.h"

namespace roadbook::testing {

class TestRegistry {
 public:
  explicit TestRegistry(std::string_view lines);
  TestRegistry(const TestRegistry&) = delete;  // the known executors point into it
  TestRegistry& operator=(const TestRegistry&) = delete;

  const ExecutorIndex& index() const { return index_; }
  ExecutorScope scope(std::string_view folder, std::span<const Abbreviation> abbreviations = {}) const {
    return {index_, folder, abbreviations};
  }
  // "zeya/ooa"; "?" for nobody.
  std::string name_of(std::optional<ExecutorId> executor) const;
  // «text → id; text [remark] → ?»
  std::string describe(std::string_view phrase, const ExecutorScope& scope) const;

 private:
  std::vector<Registry> registries_;
  std::vector<KnownExecutor> known_;
  ExecutorIndex index_;
};

}  // namespace roadbook::testing
