// The rows of each table, in the order of its fields: see data_table.cpp.
#pragma once

#include "export/data_table.h"

namespace roadbook::rows {

void write_documents(const ExportContext& context, RowSink& sink);
void write_activities(const ExportContext& context, RowSink& sink);
void write_executors(const ExportContext& context, RowSink& sink);
void write_findings(const ExportContext& context, RowSink& sink);
void write_deadlines(const ExportContext& context, RowSink& sink);
void write_mentions(const ExportContext& context, RowSink& sink);

}  // namespace roadbook::rows
