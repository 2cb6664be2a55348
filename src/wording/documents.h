// Documents as pages and files name them.
#pragma once

#include <string>
#include <string_view>

#include "diag/messages.h"
#include "model/document.h"

namespace roadbook {

// An order by its requisites, «Приказ от 24 мая 2023 г. № 177-од»; anything else by its title.
std::string document_name(const Document& document, const Messages& messages);

// Everything by which a document can be told in a list of results: «Приказ № 177-од от 24.05.2023. О плане».
std::string document_title(const Document& document, const Messages& messages);

// «Приказ», «Дорожная карта», «Программа»: as the document says it.
std::string type_name(const Document& document, const Messages& messages);

// The key of the type in the catalogue: "order", "roadmap", "plan", "program", "page".
std::string_view type_key(const Document& document);

// "от 24 мая 2023 г. № 177-од", as much of it as the order says.
std::string order_requisites(const Order& order, const Messages& messages);

}  // namespace roadbook
