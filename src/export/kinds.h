// The kinds of files, one pair of functions each: see OutputKind.
#pragma once

#include "export/outputs.h"

namespace roadbook::exports {

using Jobs = std::vector<OutputJob>;

void list_sitemap(const ExportContext& context, Jobs& jobs);
std::string write_sitemap(const ExportContext& context, std::uint32_t index);

void list_robots(const ExportContext& context, Jobs& jobs);
std::string write_robots(const ExportContext& context, std::uint32_t index);

void list_feed(const ExportContext& context, Jobs& jobs);
std::string write_feed(const ExportContext& context, std::uint32_t index);

void list_all_calendar(const ExportContext& context, Jobs& jobs);
std::string write_all_calendar(const ExportContext& context, std::uint32_t index);
void list_plan_calendars(const ExportContext& context, Jobs& jobs);
std::string write_plan_calendar(const ExportContext& context, std::uint32_t index);
void list_executor_calendars(const ExportContext& context, Jobs& jobs);
std::string write_executor_calendar(const ExportContext& context, std::uint32_t index);

void list_plan_tables(const ExportContext& context, Jobs& jobs);
std::string write_plan_table(const ExportContext& context, std::uint32_t index);

// The table of all activities as CSV.
std::string write_activities(const ExportContext& context);

void list_data(const ExportContext& context, Jobs& jobs);
std::string write_data(const ExportContext& context, std::uint32_t index);

void list_fragments(const ExportContext& context, Jobs& jobs);
std::string write_fragment(const ExportContext& context, std::uint32_t index);
void list_attachments(const ExportContext& context, Jobs& jobs);
std::string write_attachment(const ExportContext& context, std::uint32_t index);

}  // namespace roadbook::exports
