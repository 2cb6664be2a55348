#include "parse/read_order.h"

#include "base/text.h"

namespace roadbook {

namespace {

Basis read_basis(const YamlValue& item, const Fields& order) {
  Basis basis;
  basis.span = item.span;
  basis.date_span = item.span;
  if (item.is_scalar()) {
    basis.document = std::string{trim(item.text)};
    return basis;
  }
  if (item.kind != YamlValue::Kind::map) {
    order.report_bad_value("basis", item, "map");
    return basis;
  }
  const Fields fields{item, {basis_keys()}, order.findings()};
  basis.document = fields.read_text("document").value;
  basis.issuer = fields.read_text("issuer").value;
  basis.number = fields.read_text("number").value;
  basis.title = fields.read_text("title").value;
  if (const Field<Date> date = fields.read_date("date"); date.given) {
    basis.date = date.value;
    basis.date_span = date.span;
  }
  return basis;
}

std::vector<Basis> read_basis_list(const Fields& fields) {
  std::vector<Basis> list;
  const YamlValue* value = fields.find("basis");
  if (value == nullptr) return list;
  if (value->kind != YamlValue::Kind::list) {
    list.push_back(read_basis(*value, fields));
    return list;
  }
  for (const YamlValue& item : value->items) list.push_back(read_basis(item, fields));
  return list;
}

Signatory read_signatory(const Fields& fields) {
  const YamlValue* value = fields.find("signatory");
  if (value == nullptr) return {};
  if (value->is_scalar()) return {{}, collapse_spaces(value->text)};
  if (value->kind != YamlValue::Kind::map) {
    fields.report_bad_value("signatory", *value, "map");
    return {};
  }
  const Fields parts{*value, {signatory_keys()}, fields.findings()};
  return {parts.read_text("position").value, parts.read_text("name").value};
}

}  // namespace

Order read_order(const Fields& fields) {
  Order order;
  order.number = fields.read_text("number");
  order.date = fields.read_date("date");
  order.issuer = fields.read_text("issuer");
  order.place = fields.read_text("place");
  order.basis = read_basis_list(fields);
  order.approves = fields.read_texts("approves");
  order.amends = fields.read_texts("amends");
  order.repeals = fields.read_texts("repeals");
  order.signatory = read_signatory(fields);
  order.control = fields.read_text("control");
  return order;
}

}  // namespace roadbook
