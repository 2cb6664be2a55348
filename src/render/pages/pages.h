// The page kinds' functions, for the table in page_kinds.cpp. One file a kind beside this one.
#pragma once

#include <vector>

#include "render/site.h"

namespace roadbook::pages {

using Jobs = std::vector<PageJob>;

void list_home(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_home(const PageInput& input, View& view);

void list_documents(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_documents(const PageInput& input, View& view);

void list_orders(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_order(const PageInput& input, View& view);

void list_roadmaps(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_roadmap(const PageInput& input, View& view);

void list_prose(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_prose(const PageInput& input, View& view);

void list_executors(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_executors(const PageInput& input, View& view);

void list_executor_pages(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_executor(const PageInput& input, View& view);

void list_territories(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_territories(const PageInput& input, View& view);

void list_territory_pages(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_territory(const PageInput& input, View& view);

void list_findings(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_findings(const PageInput& input, View& view);

void list_calendar(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_calendar(const PageInput& input, View& view);

void list_calendar_months(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_calendar_month(const PageInput& input, View& view);

void list_indicators(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_indicators(const PageInput& input, View& view);

void list_about(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_about(const PageInput& input, View& view);

void list_accessibility(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_accessibility(const PageInput& input, View& view);

void list_rule_findings(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_rule_findings(const PageInput& input, View& view);

void list_search(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_search(const PageInput& input, View& view);

void list_not_found(const Site& site, const SiteIndex& index, Jobs& jobs);
void fill_not_found(const PageInput& input, View& view);

}  // namespace roadbook::pages
