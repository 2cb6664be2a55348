// What can be found: documents, activities and executors, numbered. Numbers of one document stand together
// and begin at a multiple of eight with room to grow, so that a row put into a plan moves no number of
// another one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/corpus.h"

namespace roadbook {

enum class ItemKind : std::uint8_t { none, order, roadmap, page, activity, executor };

struct Entry {
  ItemKind kind = ItemKind::none;  // none: room to grow
  std::uint32_t owner = 0;         // document or executor
  std::uint32_t activity = 0;
};

// The numbers of one document: itself, then its activities.
struct DocumentBlock {
  std::uint32_t document = 0;
  std::uint32_t first = 0;
  std::uint32_t size = 0;
  std::uint32_t room = 0;  // the size rounded up to a multiple of eight
};

struct EntryList {
  std::vector<std::string> titles;  // by document
  std::vector<Entry> entries;       // by number
  std::vector<DocumentBlock> blocks;
  std::uint32_t first_executor = 0;
  std::uint32_t count = 0;  // without the room to grow
};

// `titles`: what each document is called, in the words of the site's language.
EntryList list_entries(const Corpus& corpus, std::vector<std::string> titles);

// How much a found word says: in a name, in the text that the entry is about, or beside it.
enum class FieldRank : std::uint8_t { beside, text, name };

struct EntryField {
  FieldRank rank = FieldRank::beside;
  std::string_view text;
};

// Everything that the entry is searched by. `made` keeps what is not a verbatim part of the model.
void list_fields(const Corpus& corpus, const EntryList& list, const Entry& entry,
                 std::vector<EntryField>& fields, std::vector<std::string>& made);

// What a list of results shows. `address` is relative to the site's root and not yet encoded.
struct EntryView {
  std::string id;     // "zeya/roadmap#1.3", "zeya/order", "executors/zeya/ooa"
  std::string title;  // the activity's words, the document's or the executor's name
  std::string path;   // "zeya/roadmap/index.html"
  std::string_view anchor;
  std::string context;  // the document's name, for an activity
  std::string_view number;
  std::string_view deadline;
  std::string_view executors;
  std::string_view result;
};
EntryView view_entry(const Corpus& corpus, const EntryList& list, const Entry& entry);

}  // namespace roadbook
