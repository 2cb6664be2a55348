// What a file under content/ says, with places, before anything is compared with anything else.
#pragma once

#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "model/executor.h"
#include "model/table.h"

namespace roadbook {

// A front-matter value that was read; the span is the value's.
template <typename T>
struct Field {
  T value{};
  SourceSpan span;
  bool given = false;
};

// A heading and where it stands in the tree of headings. Section 0 is the text before the first heading.
struct Section {
  std::string_view title;  // plain text
  SourceSpan span;
  std::uint32_t level = 0;   // 2 for «##»
  std::uint32_t parent = 0;  // index; section 0 is its own parent
  std::string anchor;        // unique in the document: "1", "i", "kraevoj-uroven"
  bool in_table = false;     // a row across a table, not a heading
};

// A piece of the body in the order of the text: safe HTML, or a table (index in `tables`), or a section's
// heading, or the place where an order's directives stand.
struct Block {
  enum class Kind : std::uint8_t { html, table, heading, directives } kind = Kind::html;
  std::string_view html;
  std::uint32_t index = 0;  // of the table or the section
};

struct Basis {
  std::string document;  // id of a document, if it is one of ours
  std::string issuer;
  std::string number;
  std::string title;
  std::optional<Date> date;
  SourceSpan span;       // of the entry
  SourceSpan date_span;  // of the date, or of the entry
};

// A numbered item of an order: пункт.
struct Directive {
  std::string_view number;  // "4"
  std::string_view text;    // plain; paragraphs and sub-items are separated by '\n'
  std::string_view html;
  SourceSpan span;
};

// The place in the file of a part of a directive's text; the whole directive where markup makes that
// impossible. `source` is the whole file.
SourceSpan span_in_directive(const Directive& directive, std::size_t begin, std::size_t length,
                             std::string_view source);

struct Signatory {
  std::string position;
  std::string name;
};

struct Order {
  Field<std::string> number;
  Field<Date> date;
  Field<std::string> issuer;
  Field<std::string> place;
  std::vector<Basis> basis;
  std::vector<WrittenReference> approves;
  std::vector<WrittenReference> amends;
  std::vector<WrittenReference> repeals;
  Signatory signatory;
  Field<std::string> control;
  std::vector<Directive> directives;
};

// One row of a table of activities.
struct Activity {
  std::uint32_t table = 0;
  std::uint32_t row = 0;
  std::uint32_t section = 0;
  SourceSpan span;     // the row
  std::string anchor;  // unique in the document, the address on the page: "1.3", "i.5"
  // Cells by meaning; an absent column gives nullptr.
  const Cell* number = nullptr;
  const Cell* activity = nullptr;
  const Cell* deadline = nullptr;
  const Cell* executors = nullptr;
  const Cell* result = nullptr;
  const Cell* form = nullptr;
  const Cell* status = nullptr;
  const Cell* note = nullptr;
};

struct AcceptedFinding {
  std::string rule;
  std::string where;  // an activity's anchor, or empty: the whole document
  std::string reason;
  SourceSpan span;
};

struct Roadmap {
  Field<Period> period;
  Field<std::string> order;   // id of the approving order
  Field<std::string> parent;  // id of the plan above
  std::vector<WrittenReference> schools;
  Field<Date> published;
  std::vector<Activity> activities;
};

// A page of prose: help, about.
struct Page {};

struct Document {
  std::string id;  // path under content/ without .md: "zeya/roadmap"
  FileId file{};
  std::string type_name;  // as written: «дорожная карта», «программа»; for Page and Order as written too
  Field<std::string> title;
  Field<std::string> territory;
  Field<std::string> coordinator;
  std::vector<Abbreviation> abbreviations;
  std::vector<AcceptedFinding> accepted;
  std::vector<Section> sections;
  std::vector<Table> tables;
  std::vector<Block> blocks;
  std::variant<Page, Order, Roadmap> body;
  bool readable = false;  // false: so broken that only its findings matter

  // Deadlines that do not stand in one cell of the file; activities point here.
  std::list<Cell> made_cells;

  // Owns the texts that are not a verbatim part of the file; views above point here or into the SourceSet.
  std::list<std::string> strings;

  const Order* order() const { return std::get_if<Order>(&body); }
  const Roadmap* roadmap() const { return std::get_if<Roadmap>(&body); }
  std::string_view folder() const {
    const std::size_t slash = id.rfind('/');
    return slash == std::string::npos ? std::string_view{} : std::string_view{id}.substr(0, slash);
  }

  Document() = default;
  Document(Document&&) = default;
  Document& operator=(Document&&) = default;
  Document(const Document&) = delete;  // views point into `strings`
  Document& operator=(const Document&) = delete;
};

}  // namespace roadbook
