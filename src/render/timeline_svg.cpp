#include "render/timeline_svg.h"

#include <algorithm>
#include <array>

#include "render/html.h"

namespace roadbook {

namespace {

// All in units of the picture: 1000 across.
constexpr int kWidth = 1000;
constexpr int kLabels = 64;  // the column of numbers
constexpr int kHead = 22;    // the line of months
constexpr int kRow = 13;
constexpr int kBar = 7;
constexpr int kPoint = 4;
constexpr int kMostMonths = 72;
constexpr int kMostMonthNames = 18;

constexpr std::array<std::string_view, 13> kMonthNames{
    "",
    "site.month-short.1",
    "site.month-short.2",
    "site.month-short.3",
    "site.month-short.4",
    "site.month-short.5",
    "site.month-short.6",
    "site.month-short.7",
    "site.month-short.8",
    "site.month-short.9",
    "site.month-short.10",
    "site.month-short.11",
    "site.month-short.12",
};

int month_count(Date day) {
  return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

Date month_start(int months) { return make_date(months / 12, static_cast<unsigned>(months % 12) + 1, 1); }

class Picture {
 public:
  Picture(const Period& span, const Messages& messages, std::size_t rows)
      : span_(span),
        messages_(messages),
        days_((std::chrono::sys_days{span.last} - std::chrono::sys_days{span.first}).count() + 1),
        height_(kHead + kRow * static_cast<int>(rows)) {
    out_.reserve(1024 + rows * 200);
    put("<svg class=\"timeline\" viewBox=\"0 0 ", kWidth, " ", height_,
        "\" aria-hidden=\"true\" focusable=\"false\">");
    draw_months();
  }

  void draw_row(const TimelineRow& row, int index) {
    const int top = kHead + kRow * index;
    put("<a href=\"#", row.fragment, "\" tabindex=\"-1\"><text x=\"0\" y=\"", top + 10, "\">");
    append_escaped(out_, row.number);
    put("</text>");
    for (const TimelineBar& bar : row.bars) draw_bar(bar, top + (kRow - kBar) / 2);
    put("</a>");
  }

  std::string finish() {
    put("</svg>");
    return std::move(out_);
  }

 private:
  void put_one(std::string_view text) { out_.append(text); }
  void put_one(int number) { out_.append(std::to_string(number)); }
  template <typename... Parts>
  void put(const Parts&... parts) {
    (put_one(parts), ...);
  }

  // Where the day begins.
  int x_of(std::chrono::sys_days day) const {
    const auto passed =
        std::clamp<std::int64_t>((day - std::chrono::sys_days{span_.first}).count(), 0, days_);
    return kLabels + static_cast<int>(passed * (kWidth - kLabels) / days_);
  }

  void draw_months() {
    const int first = month_count(span_.first);
    const int last = month_count(span_.last);
    const int step = last - first < kMostMonthNames ? 1 : 3;
    std::string grid;
    for (int month = first; month <= last; ++month) {
      if (month % 12 % step != 0) continue;
      const Date day = month_start(month);
      const int x = x_of(std::chrono::sys_days{day});
      grid.append("M").append(std::to_string(x)).append(" 0V").append(std::to_string(height_));
      put("<text x=\"", x + 4, "\" y=\"13\">",
          messages_.text(kMonthNames.at(static_cast<unsigned>(day.month()))));
      if (month % 12 == 0 || month == first) put(" ", static_cast<int>(day.year()));
      put("</text>");
    }
    put("<path class=\"tl-grid\" d=\"", grid, "\"/>");
  }

  void draw_bar(const TimelineBar& bar, int top) {
    const std::chrono::sys_days first{bar.first};
    const std::chrono::sys_days last{bar.last};
    if (bar.mark == TimelineMark::day) {
      const int x =
          std::clamp((x_of(last) + x_of(last + std::chrono::days{1})) / 2, kLabels + kPoint, kWidth - kPoint);
      put("<circle class=\"tl-day\" cx=\"", x, "\" cy=\"", top + kBar / 2, "\" r=\"", kPoint, "\"/>");
      return;
    }
    const int begin = x_of(first);
    const int width = std::max(3, x_of(last + std::chrono::days{1}) - begin);
    if (bar.mark == TimelineMark::range) {
      put("<rect class=\"tl-range\" x=\"", begin, "\" y=\"", top, "\" width=\"", width, "\" height=\"", kBar,
          "\" rx=\"2\"/>");
      return;
    }
    const std::string_view kind = bar.mark == TimelineMark::repeat ? "tl-repeat" : "tl-ongoing";
    put("<path class=\"", kind, "\" d=\"M", begin, " ", top + kBar / 2, "h", width, "\"/>");
  }

  const Period& span_;
  const Messages& messages_;
  std::int64_t days_;
  int height_;
  std::string out_;
};

}  // namespace

Period timeline_span(const Period* period, const std::vector<TimelineRow>& rows) {
  int first = period != nullptr ? month_count(period->first) : INT32_MAX;
  int last = period != nullptr ? month_count(period->last) : 0;
  // A day far outside the plan's period is an error of the plan and must not shrink the rest to nothing.
  const int earliest = period != nullptr ? first - 12 : 0;
  const int latest = period != nullptr ? last + 12 : INT32_MAX;
  for (const TimelineRow& row : rows) {
    for (const TimelineBar& bar : row.bars) {
      first = std::min(first, std::max(month_count(bar.first), earliest));
      last = std::max(last, std::min(month_count(bar.last), latest));
    }
  }
  last = std::max(first, std::min(last, first + kMostMonths - 1));
  return {month_start(first), add_days(month_start(last + 1), -1)};
}

std::string draw_timeline(const std::vector<TimelineRow>& rows, const Period& span,
                          const Messages& messages) {
  Picture picture{span, messages, rows.size()};
  for (std::size_t i = 0; i < rows.size(); ++i) picture.draw_row(rows[i], static_cast<int>(i));
  return picture.finish();
}

}  // namespace roadbook
