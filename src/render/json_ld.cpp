// Documents in the words of schema.org (https://schema.org/Legislation), for search engines. Only what the
// sources say.
#include "base/json.h"
#include "render/document_view.h"
#include "render/html.h"
#include "render/machine_view.h"

namespace roadbook {

namespace {

class LegislationWriter {
 public:
  LegislationWriter(const PageInput& input, DocumentId id)
      : input_(input),
        id_(id),
        document_(input.site.corpus.document(id)),
        meaning_(input.site.corpus.meaning(id)) {}

  std::string write() {
    json_.begin_object().key("@context").value("https://schema.org").key("@type").value("Legislation");
    const std::string base = root_address(input_.site.config);
    if (!base.empty()) json_.key("url").value(address(base, id_));
    json_.key("name").value(document_name(document_, input_.site.messages));
    json_.key("legislationType").value(type_name(document_, input_.site.messages));
    json_.key("inLanguage").value("ru");
    if (const auto day = document_date(input_.site.corpus, id_)) {
      json_.key("legislationDate").value(format_iso(*day));
    }
    if (!meaning_.territory.empty())
      named("legislationJurisdiction", "AdministrativeArea", meaning_.territory);
    if (const Order* order = document_.order()) write_order(*order);
    if (const Roadmap* roadmap = document_.roadmap()) write_roadmap(*roadmap);
    json_.end_object();
    return script_text(json_.take());
  }

 private:
  std::string address(std::string_view root, DocumentId id) const {
    return std::string{root}.append(input_.index.document_hrefs[index_of(id)]);
  }

  void named(std::string_view key, std::string_view type, std::string_view name) {
    json_.key(key).begin_object().key("@type").value(type).key("name").value(name).end_object();
  }

  // A document of this site, by its relative address.
  void write_document(DocumentId id) {
    json_.begin_object().key("@type").value("Legislation");
    json_.key("name").value(document_name(input_.site.corpus.document(id), input_.site.messages));
    json_.key("url").value(address(path_to_root(input_.job.path), id)).end_object();
  }

  void write_documents(std::string_view key, const std::vector<Reference>& references) {
    bool open = false;
    for (const Reference& reference : references) {
      if (!reference.target) continue;
      if (!open) json_.key(key).begin_array();
      open = true;
      write_document(*reference.target);
    }
    if (open) json_.end_array();
  }

  void write_order(const Order& order) {
    if (!document_.title.value.empty()) json_.key("description").value(document_.title.value);
    if (!order.number.value.empty()) json_.key("legislationIdentifier").value(order.number.value);
    if (!order.issuer.value.empty()) named("legislationPassedBy", "Organization", order.issuer.value);
    write_documents("isBasedOn", meaning_.basis);
    write_documents("hasPart", meaning_.approves);
    write_documents("legislationChanges", meaning_.amends);
    write_documents("legislationRepeals", meaning_.repeals);
  }

  void write_roadmap(const Roadmap& roadmap) {
    if (roadmap.period.given) {
      const Period& period = roadmap.period.value;
      json_.key("temporalCoverage").value(format_iso(period.first) + "/" + format_iso(period.last));
    }
    if (roadmap.published.given) json_.key("datePublished").value(format_iso(roadmap.published.value));
    if (const auto order = approving_order(input_.site.corpus, id_)) {
      json_.key("isPartOf");
      write_document(*order);
    }
    if (meaning_.parent.target) {
      json_.key("isBasedOn");
      write_document(*meaning_.parent.target);
    }
  }

  const PageInput& input_;
  DocumentId id_;
  const Document& document_;
  const DocumentMeaning& meaning_;
  JsonWriter json_;
};

}  // namespace

std::string document_json_ld(const PageInput& input, DocumentId id) {
  return LegislationWriter{input, id}.write();
}

}  // namespace roadbook
