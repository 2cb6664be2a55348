// The table of page kinds. Pages that the program makes come before documents, so that they keep their
// addresses.
#include <array>

#include "render/pages/pages.h"
#include "render/site.h"

namespace roadbook {

namespace {

constexpr std::array kPageKinds{
    PageKind{"home", pages::list_home, pages::fill_home},
    PageKind{"documents", pages::list_documents, pages::fill_documents},
    PageKind{"executors", pages::list_executors, pages::fill_executors},
    PageKind{"territories", pages::list_territories, pages::fill_territories},
    PageKind{"findings", pages::list_findings, pages::fill_findings},
    PageKind{"calendar", pages::list_calendar, pages::fill_calendar},
    PageKind{"calendar_month", pages::list_calendar_months, pages::fill_calendar_month},
    PageKind{"indicators", pages::list_indicators, pages::fill_indicators},
    PageKind{"rule_findings", pages::list_rule_findings, pages::fill_rule_findings},
    PageKind{"search", pages::list_search, pages::fill_search},
    PageKind{"not_found", pages::list_not_found, pages::fill_not_found},
    PageKind{"executor", pages::list_executor_pages, pages::fill_executor},
    PageKind{"territory", pages::list_territory_pages, pages::fill_territory},
    PageKind{"order", pages::list_orders, pages::fill_order},
    PageKind{"roadmap", pages::list_roadmaps, pages::fill_roadmap},
    PageKind{"prose", pages::list_prose, pages::fill_prose},
    // After the documents: an office's own page of the same address stands in the place of these.
    PageKind{"about", pages::list_about, pages::fill_about},
    PageKind{"accessibility", pages::list_accessibility, pages::fill_accessibility},
};

}  // namespace

std::span<const PageKind> page_kinds() { return kPageKinds; }

}  // namespace roadbook
