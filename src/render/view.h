// What a template sees: a tree of named values, built for one page and thrown away. Values are views, so
// building costs little more than writing pointers down; names are literals.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace roadbook {

class ViewArena;

class View {
 public:
  explicit View(ViewArena& arena) : arena_(&arena) {}

  // Names are not empty.
  // The text must outlive the page: it belongs to the corpus, or is a literal. An empty text hides {{#name}}.
  void text(std::string_view name, std::string_view value) { set(name, value); }
  // The same for a text made for this page.
  // Returns the text as the page keeps it.
  std::string_view own(std::string_view name, std::string value);
  void number(std::string_view name, std::size_t value) { own(name, std::to_string(value)); }
  void flag(std::string_view name, bool value) { set(name, value); }
  // {{#name}} … {{/name}}, once, with names of its own.
  View& object(std::string_view name);
  // Appends an item to the list {{#name}} … {{/name}}.
  View& item(std::string_view name);
  // A list that is there even if nothing is appended, so that {{^name}} shows.
  void list(std::string_view name);

  struct List {
    std::vector<View*> items;
  };
  using Value = std::variant<std::string_view, bool, View*, List*>;
  const Value* find(std::string_view name) const {
    for (const Entry& entry : entries_) {
      // Most names differ in length or in the last letter: no call to compare those.
      const bool may_be = entry.name.size() == name.size() && entry.name.back() == name.back();
      if (may_be && entry.name == name) return &entry.value;
    }
    return nullptr;
  }

 private:
  struct Entry {
    std::string_view name;
    Value value;
  };
  friend class ViewArena;
  Value* find_mutable(std::string_view name);
  void set(std::string_view name, Value value) { entries_.push_back({name, value}); }

  ViewArena* arena_;
  std::vector<Entry> entries_;
};

// Owns the views and texts of one page. One a worker; after clear() nothing of the page is left but memory,
// which the next page uses again: asking for it anew would cost as much as filling it.
class ViewArena {
 public:
  View& make_view();
  View::List& make_list();
  std::string_view keep(std::string text);
  void clear();

 private:
  std::deque<View> views_;
  std::deque<View::List> lists_;
  std::size_t views_used_ = 0;
  std::size_t lists_used_ = 0;
  std::deque<std::string> texts_;
};

}  // namespace roadbook
