#include "wording/documents.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/russian.h"
#include "wording/dates.h"
#include "wording/typography.h"

namespace roadbook {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kTypes{{
    {"order", "order"},
    {"приказ", "order"},
    {"roadmap", "roadmap"},
    {"дорожная карта", "roadmap"},
    {"plan", "plan"},
    {"план", "plan"},
    {"program", "program"},
    {"programme", "program"},
    {"программа", "program"},
    {"page", "page"},
}};

}  // namespace

std::string_view type_key(const Document& document) {
  const std::string folded = fold(document.type_name);
  for (const auto& [written, key] : kTypes) {
    if (written == folded) return key;
  }
  if (document.order() != nullptr) return "order";
  return document.roadmap() != nullptr ? "roadmap" : "page";
}

std::string type_name(const Document& document, const Messages& messages) {
  const std::string folded = fold(document.type_name);
  const auto is_known = [&folded](const auto& type) { return type.first == folded; };
  if (folded.empty() || std::any_of(kTypes.begin(), kTypes.end(), is_known)) {
    return std::string{messages.text("site.type." + std::string{type_key(document)})};
  }
  return capitalized(document.type_name);
}

std::string order_requisites(const Order& order, const Messages& messages) {
  std::string out;
  if (order.date.given)
    out = messages.text("site.requisites.date", {{"date", long_date(order.date.value, messages)}});
  if (!order.number.value.empty()) {
    if (!out.empty()) out.append(" ");
    out.append(messages.text("site.requisites.number", {{"number", order.number.value}}));
  }
  return out;
}

std::string document_name(const Document& document, const Messages& messages) {
  if (const Order* order = document.order()) {
    const std::string requisites = order_requisites(*order, messages);
    const std::string type = type_name(document, messages);
    return requisites.empty() ? type : type + " " + requisites;
  }
  if (!document.title.value.empty()) return typographic(document.title.value);
  return document.roadmap() != nullptr ? type_name(document, messages) : document.id;
}

std::string document_title(const Document& document, const Messages& messages) {
  const Order* order = document.order();
  if (order == nullptr) return document.title.value;
  std::string title = type_name(document, messages);
  if (!order->number.value.empty()) {
    title.append(" ").append(messages.text("site.requisites.number", {{"number", order->number.value}}));
  }
  if (order->date.given) {
    std::string date;
    append_short_date(date, order->date.value, messages);
    title.append(" ").append(messages.text("site.requisites.date", {{"date", date}}));
  }
  if (!document.title.value.empty()) title.append(". ").append(document.title.value);
  return title;
}

}  // namespace roadbook
