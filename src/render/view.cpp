#include "render/view.h"

#include <utility>

namespace roadbook {

void View::own(std::string_view name, std::string value) { set(name, arena_->keep(std::move(value))); }

View& View::object(std::string_view name) {
  View& child = arena_->make_view();
  set(name, &child);
  return child;
}

View& View::item(std::string_view name) {
  list(name);
  View& child = arena_->make_view();
  std::get<List*>(*find_mutable(name))->items.push_back(&child);
  return child;
}

void View::list(std::string_view name) {
  if (find_mutable(name) == nullptr) set(name, &arena_->make_list());
}

View::Value* View::find_mutable(std::string_view name) {
  for (Entry& entry : entries_) {
    if (entry.name == name) return &entry.value;
  }
  return nullptr;
}

View& ViewArena::make_view() { return views_.emplace_back(*this); }

View::List& ViewArena::make_list() { return lists_.emplace_back(); }

std::string_view ViewArena::keep(std::string text) { return texts_.emplace_back(std::move(text)); }

void ViewArena::clear() {
  views_.clear();
  lists_.clear();
  texts_.clear();
}

}  // namespace roadbook
