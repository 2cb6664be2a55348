// Those who carry plans out: entries of the registries (executors.yaml), and mentions of them in cells.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/source.h"
#include "model/deadline.h"
#include "model/ids.h"

namespace roadbook {

enum class ExecutorKind : std::uint8_t { organization, person, role, group };

// A reference as written in a file: an id (or a name) and where it stands.
struct WrittenReference {
  std::string text;
  SourceSpan span;
};

// An entry as the registry file says it.
struct Executor {
  std::string id;   // unique in its registry file
  SourceSpan span;  // of the id
  std::string name;
  std::string short_name;  // empty: none
  ExecutorKind kind = ExecutorKind::organization;
  std::vector<WrittenReference> aliases;
  std::vector<WrittenReference> members;
  std::optional<WrittenReference> head;
  std::optional<WrittenReference> part_of;
  std::optional<WrittenReference> holder;

  const std::string& shown_name() const { return short_name.empty() ? name : short_name; }
};

// One executors.yaml. It holds for documents in its folder and deeper.
struct Registry {
  FileId file{};
  std::string folder;  // path under content/ without a slash at the end: "", "zeya"
  std::string territory;
  std::string region;
  std::vector<Executor> executors;
};

// «образовательные организации (далее – ОО)», an entry of `abbreviations`, a line of «Принятые сокращения».
struct Abbreviation {
  std::string short_form;
  std::string full_form;
  SourceSpan span;  // of the short form
};

// One executor named in a cell.
struct ExecutorMention {
  PhraseSpan text;                     // the name in the cell's text
  std::optional<PhraseSpan> remark;    // «(по согласованию)», without the brackets
  std::optional<ExecutorId> executor;  // nothing: nobody is known by that name
  // «руководители» of «руководители ОО», where only the group or the body is known: `executor` is that one.
  std::optional<PhraseSpan> role = {};
};

}  // namespace roadbook
