#include "export/plan_html.h"

#include <algorithm>

#include "base/address.h"
#include "base/byte_search.h"
#include "base/text.h"
#include "export/activity_texts.h"
#include "export/xml.h"
#include "model/document_date.h"
#include "wording/dates.h"
#include "wording/deadlines.h"
#include "wording/documents.h"
#include "wording/typography.h"

namespace roadbook {

namespace {

constexpr std::string_view kLink = " href=\"";
constexpr ByteSet kGaps{" \n"};

bool has_scheme(std::string_view url) {
  const std::size_t colon = url.find(':');
  return colon != std::string_view::npos && colon < url.find_first_of("/?#");
}

// The only cell of a row that says something: a row across the table.
const Cell* find_only_cell(std::span<const Cell> cells) {
  const Cell* only = nullptr;
  for (const Cell& cell : cells) {
    if (is_blank(cell.text)) continue;
    if (only != nullptr) return nullptr;
    only = &cell;
  }
  return only;
}

class PlanWriter {
 public:
  PlanWriter(const ExportContext& context, DocumentId id, unsigned top)
      : context_(context),
        id_(id),
        document_(context.site.corpus.document(id)),
        meaning_(context.site.corpus.meaning(id)),
        top_(top),
        folder_(context.base.empty() ? std::string{} : context.base + encode_path(document_.id) + "/") {}

  std::string write() {
    heading(top_, document_name(document_, messages()));
    write_requisites();
    for (const Block& block : document_.blocks) write_block(block);
    if (!folder_.empty()) {
      out_.append("<p>").append(messages().text("export.fragment.source")).append(" <a href=\"");
      append_xml(out_, folder_);
      out_.append("index.html\">");
      append_xml(out_, context_.site.config.title);
      out_.append("</a></p>\n");
    }
    return std::move(out_);
  }

 private:
  const Messages& messages() const { return context_.site.messages; }

  void text(std::string_view value) {
    std::size_t done = 0;
    for (std::size_t at = kGaps.find(value, 0); at < value.size(); at = kGaps.find(value, at + 1)) {
      const bool is_line_end = value[at] == '\n';
      if (!is_line_end && !is_bound_space(value, at)) continue;
      append_xml(out_, value.substr(done, at - done));
      out_.append(is_line_end ? std::string_view{"<br>"} : kNoBreakSpace);
      done = at + 1;
    }
    append_xml(out_, value.substr(done));
  }

  void heading(unsigned level, std::string_view name) {
    const std::string tag = "h" + std::to_string(std::min(level, 6U));
    out_.append("<").append(tag).append(">");
    text(name);
    out_.append("</").append(tag).append(">\n");
  }

  // «Утверждена приказом от 24 мая 2023 г. № 177-од. Отдел образования», then the period.
  void write_requisites() {
    if (const auto order_id = approving_order(context_.site.corpus, id_)) {
      const Order& order = *context_.site.corpus.document(*order_id).order();
      std::string stamp{messages().text("site.approved." + std::string{type_key(document_)})};
      stamp.append(" ").append(messages().text("site.by-order")).append(" ");
      stamp.append(order_requisites(order, messages()));
      if (!order.issuer.value.empty()) stamp.append(" (").append(order.issuer.value).append(")");
      paragraph(stamp);
    }
    const Field<Period>& period = document_.roadmap()->period;
    if (period.given) paragraph(period_name(period.value, messages()));
  }

  void paragraph(std::string_view value) {
    out_.append("<p>");
    text(value);
    out_.append("</p>\n");
  }

  void write_block(const Block& block) {
    switch (block.kind) {
      case Block::Kind::html:
        html(block.html);
        out_.append("\n");
        break;
      case Block::Kind::heading: {
        const Section& section = document_.sections[block.index];
        heading(top_ + std::max(section.level, 2U) - 1, section.title);
        break;
      }
      case Block::Kind::table:
        write_table(block.index);
        break;
      case Block::Kind::directives:
        break;
    }
  }

  // Safe markup of a document, with its links made whole or taken out.
  void html(std::string_view markup) {
    std::size_t done = 0;
    for (std::size_t at = markup.find(kLink); at != std::string_view::npos; at = markup.find(kLink, done)) {
      const std::size_t begin = at + kLink.size();
      const std::size_t end = std::min(markup.find('"', begin), markup.size());
      out_.append(markup.substr(done, at - done));
      link(markup.substr(begin, end - begin));
      done = std::min(end + 1, markup.size());
    }
    out_.append(markup.substr(done));
  }

  // The value is escaped already.
  void link(std::string_view url) {
    const bool is_whole = has_scheme(url);
    if (!is_whole && (folder_.empty() || url.starts_with('/'))) return;
    out_.append(kLink);
    if (!is_whole) {
      append_xml(out_, folder_);
      if (url.empty() || url.front() == '#') out_.append("index.html");
    }
    out_.append(url).append("\"");
  }

  void cell_text(const Cell& cell) {
    if (cell.html.empty()) {
      text(cell.text);
    } else {
      html(cell.html);
    }
  }

  void write_table(std::uint32_t index) {
    const Table& table = document_.tables[index];
    out_.append("<table>\n<caption>");
    text(table.section == 0 ? std::string_view{document_.title.value}
                            : document_.sections[table.section].title);
    out_.append("</caption>\n<thead>\n<tr>");
    for (const Column& column : table.columns) {
      out_.append("<th scope=\"col\">");
      cell_text(column.heading);
      out_.append("</th>");
    }
    out_.append("</tr>\n</thead>\n<tbody>\n");
    for (std::uint32_t row = 0; row < table.rows.size(); ++row) write_row(table, index, row);
    out_.append("</tbody>\n</table>\n");
  }

  // Activities stand in the order of tables and rows.
  const Activity* next_activity(std::uint32_t table, std::uint32_t row) {
    const std::vector<Activity>& activities = document_.roadmap()->activities;
    while (next_ < activities.size()) {
      const Activity& activity = activities[next_];
      if (activity.table > table || (activity.table == table && activity.row > row)) break;
      ++next_;
      if (activity.table == table && activity.row == row) return &activity;
    }
    return nullptr;
  }

  void write_row(const Table& table, std::uint32_t table_index, std::uint32_t row) {
    const std::span<const Cell> cells = table.row(row);
    const Activity* activity = next_activity(table_index, row);
    out_.append("<tr>");
    const Cell* title =
        activity == nullptr && table.kind == TableKind::activities ? find_only_cell(cells) : nullptr;
    if (title != nullptr) {
      out_.append("<th scope=\"rowgroup\" colspan=\"").append(std::to_string(cells.size())).append("\">");
      cell_text(*title);
      out_.append("</th>");
    } else {
      for (std::size_t i = 0; i < cells.size(); ++i) write_cell(table.columns[i].kind, cells[i], activity);
    }
    out_.append("</tr>\n");
  }

  void write_cell(ColumnKind kind, const Cell& cell, const Activity* activity) {
    const bool is_number = kind == ColumnKind::number;
    out_.append(is_number ? "<th scope=\"row\">" : "<td>");
    cell_text(cell);
    if (activity != nullptr && activity->deadline == &cell) {
      const Deadline& deadline = meaning_.activities[next_ - 1].deadline;
      const std::string understood = describe_deadline(deadline, messages());
      if (!understood.empty()) {
        out_.append("<br><small>= ");
        text(understood);
        out_.append("</small>");
      }
    }
    out_.append(is_number ? "</th>" : "</td>");
  }

  const ExportContext& context_;
  DocumentId id_;
  const Document& document_;
  const DocumentMeaning& meaning_;
  unsigned top_;
  std::string folder_;  // whole address of the plan's page without its file; empty: the site has none
  std::size_t next_ = 0;
  std::string out_;
};

}  // namespace

std::string plan_html(const ExportContext& context, DocumentId plan, unsigned top) {
  return PlanWriter{context, plan, top}.write();
}

}  // namespace roadbook
