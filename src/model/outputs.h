// What is made beside the pages, and where it lies: pages link to it, the export stage writes it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace roadbook {

enum class Output : std::uint8_t {
  sitemap,     // sitemap.xml and robots.txt
  feed,        // atom.xml
  calendars,   // calendar.ics of all, of each plan and of each executor
  data,        // data/: the open data package
  markup,      // JSON-LD in the pages
  tables,      // activities.csv of each plan
  attachment,  // plan.html of each plan: one file with all that it needs
  fragment,    // fragment.html of each plan: to be pasted into a page of another site
};

struct OutputName {
  Output output;
  std::string_view name;  // in roadbook.yaml
  std::string_view russian;
};
inline constexpr std::array<OutputName, 8> kOutputNames{{
    {Output::sitemap, "sitemap", "карта сайта"},
    {Output::feed, "feed", "лента"},
    {Output::calendars, "calendars", "календари"},
    {Output::data, "data", "данные"},
    {Output::markup, "markup", "разметка"},
    {Output::tables, "tables", "таблицы"},
    {Output::attachment, "attachment", "вложение"},
    {Output::fragment, "fragment", "фрагмент"},
}};

class OutputSet {
 public:
  bool has(Output output) const { return (bits_ & bit(output)) != 0; }
  void add(Output output) { bits_ |= bit(output); }

 private:
  static std::uint32_t bit(Output output) { return std::uint32_t{1} << static_cast<unsigned>(output); }
  std::uint32_t bits_ = 0;
};

// Paths from the site's root. `place` is the folder of a page: a document's id or an executor's address;
// empty: the whole site's.
inline constexpr std::string_view kSitemapPath = "sitemap.xml";
inline constexpr std::string_view kRobotsPath = "robots.txt";
inline constexpr std::string_view kFeedPath = "atom.xml";
inline constexpr std::string_view kDataFolder = "data/";
inline std::string output_path(std::string_view place, std::string_view file) {
  return place.empty() ? std::string{file} : std::string{place}.append("/").append(file);
}
inline std::string calendar_path(std::string_view place) { return output_path(place, "calendar.ics"); }
inline std::string table_path(std::string_view place) { return output_path(place, "activities.csv"); }
inline std::string attachment_path(std::string_view place) { return output_path(place, "plan.html"); }
inline std::string fragment_path(std::string_view place) { return output_path(place, "fragment.html"); }

}  // namespace roadbook
