#include "render/view.h"

#include <utility>

namespace roadbook {

std::string_view View::own(std::string_view name, std::string value) {
  const std::string_view kept = arena_->keep(std::move(value));
  set(name, kept);
  return kept;
}

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

View& ViewArena::make_view() {
  if (views_used_ == views_.size()) views_.emplace_back(*this);
  View& view = views_[views_used_++];
  view.entries_.clear();
  return view;
}

View::List& ViewArena::make_list() {
  if (lists_used_ == lists_.size()) lists_.emplace_back();
  View::List& list = lists_[lists_used_++];
  list.items.clear();
  return list;
}

std::string_view ViewArena::keep(std::string text) { return texts_.emplace_back(std::move(text)); }

void ViewArena::clear() {
  views_used_ = 0;
  lists_used_ = 0;
  texts_.clear();
}

}  // namespace roadbook
