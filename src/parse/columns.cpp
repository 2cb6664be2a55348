#include "parse/columns.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/recent_texts.h"
#include "base/russian.h"
#include "base/text.h"
#include "parse/calendar_words.h"

namespace roadbook {

namespace {

struct KnownHeading {
  std::string_view heading;  // folded
  ColumnKind kind;
};

// Headings met in orders of education offices; the configuration adds an office's own.
constexpr std::array kHeadings{
    KnownHeading{"№", ColumnKind::number},
    KnownHeading{"№ п/п", ColumnKind::number},
    KnownHeading{"№п/п", ColumnKind::number},
    KnownHeading{"п/п", ColumnKind::number},
    KnownHeading{"номер", ColumnKind::number},
    KnownHeading{"мероприятие", ColumnKind::activity},
    KnownHeading{"мероприятия", ColumnKind::activity},
    KnownHeading{"описание действий", ColumnKind::activity},
    KnownHeading{"действия", ColumnKind::activity},
    KnownHeading{"наименование мероприятия", ColumnKind::activity},
    KnownHeading{"наименование мероприятий", ColumnKind::activity},
    KnownHeading{"название мероприятия", ColumnKind::activity},
    KnownHeading{"содержание деятельности", ColumnKind::activity},
    KnownHeading{"содержание мероприятия", ColumnKind::activity},
    KnownHeading{"содержание работы", ColumnKind::activity},
    KnownHeading{"виды деятельности", ColumnKind::activity},
    KnownHeading{"направления деятельности", ColumnKind::activity},
    KnownHeading{"срок", ColumnKind::deadline},
    KnownHeading{"сроки", ColumnKind::deadline},
    KnownHeading{"дата", ColumnKind::deadline},
    KnownHeading{"дата реализации", ColumnKind::deadline},
    KnownHeading{"дата проведения", ColumnKind::deadline},
    KnownHeading{"срок реализации", ColumnKind::deadline},
    KnownHeading{"сроки реализации", ColumnKind::deadline},
    KnownHeading{"срок выполнения", ColumnKind::deadline},
    KnownHeading{"сроки выполнения", ColumnKind::deadline},
    KnownHeading{"срок исполнения", ColumnKind::deadline},
    KnownHeading{"сроки исполнения", ColumnKind::deadline},
    KnownHeading{"срок проведения", ColumnKind::deadline},
    KnownHeading{"сроки проведения", ColumnKind::deadline},
    KnownHeading{"период", ColumnKind::deadline},
    KnownHeading{"начало", ColumnKind::begin},
    KnownHeading{"дата начала", ColumnKind::begin},
    KnownHeading{"срок начала", ColumnKind::begin},
    KnownHeading{"начало реализации", ColumnKind::begin},
    KnownHeading{"дата начала реализации", ColumnKind::begin},
    KnownHeading{"начало работ", ColumnKind::begin},
    KnownHeading{"окончание", ColumnKind::end},
    KnownHeading{"дата окончания", ColumnKind::end},
    KnownHeading{"срок окончания", ColumnKind::end},
    KnownHeading{"окончание реализации", ColumnKind::end},
    KnownHeading{"дата окончания реализации", ColumnKind::end},
    KnownHeading{"окончание работ", ColumnKind::end},
    KnownHeading{"конец", ColumnKind::end},
    KnownHeading{"завершение", ColumnKind::end},
    KnownHeading{"дата завершения", ColumnKind::end},
    KnownHeading{"срок завершения", ColumnKind::end},
    KnownHeading{"исполнитель", ColumnKind::executors},
    KnownHeading{"исполнители", ColumnKind::executors},
    KnownHeading{"ответственный", ColumnKind::executors},
    KnownHeading{"ответственные", ColumnKind::executors},
    KnownHeading{"ответственный исполнитель", ColumnKind::executors},
    KnownHeading{"ответственные исполнители", ColumnKind::executors},
    KnownHeading{"ответственное лицо", ColumnKind::executors},
    KnownHeading{"ответственные лица", ColumnKind::executors},
    KnownHeading{"ответственные за исполнение", ColumnKind::executors},
    KnownHeading{"ответственный за исполнение", ColumnKind::executors},
    KnownHeading{"ответственные за выполнение", ColumnKind::executors},
    KnownHeading{"результат", ColumnKind::result},
    KnownHeading{"результаты", ColumnKind::result},
    KnownHeading{"ожидаемый результат", ColumnKind::result},
    KnownHeading{"ожидаемые результаты", ColumnKind::result},
    KnownHeading{"планируемый результат", ColumnKind::result},
    KnownHeading{"прогнозируемый результат", ColumnKind::result},
    KnownHeading{"показатель реализации", ColumnKind::result},
    KnownHeading{"показатели реализации", ColumnKind::result},
    KnownHeading{"муниципальный показатель реализации", ColumnKind::result},
    KnownHeading{"выход", ColumnKind::result},
    KnownHeading{"форма", ColumnKind::form},
    KnownHeading{"форма реализации", ColumnKind::form},
    KnownHeading{"форма реализации мероприятий", ColumnKind::form},
    KnownHeading{"форма проведения", ColumnKind::form},
    KnownHeading{"исполнение", ColumnKind::status},
    KnownHeading{"отметка о выполнении", ColumnKind::status},
    KnownHeading{"отметка об исполнении", ColumnKind::status},
    KnownHeading{"статус", ColumnKind::status},
    KnownHeading{"примечание", ColumnKind::note},
    KnownHeading{"примечания", ColumnKind::note},
};

struct KindName {
  ColumnKind kind;
  std::string_view english;
  std::string_view russian;
};

constexpr std::array kKindNames{
    KindName{ColumnKind::number, "number", "номер"},
    KindName{ColumnKind::activity, "activity", "мероприятие"},
    KindName{ColumnKind::deadline, "deadline", "срок"},
    KindName{ColumnKind::executors, "executors", "исполнители"},
    KindName{ColumnKind::result, "result", "результат"},
    KindName{ColumnKind::form, "form", "форма"},
    KindName{ColumnKind::status, "status", "исполнение"},
    KindName{ColumnKind::note, "note", "примечание"},
    KindName{ColumnKind::begin, "begin", "начало"},
    KindName{ColumnKind::end, "end", "окончание"},
};

std::string comparable(std::string_view heading) {
  std::string folded = collapse_spaces(fold(heading));
  while (!folded.empty() && (folded.back() == '.' || folded.back() == ':' || folded.back() == '*'))
    folded.pop_back();
  return folded;
}

// A heading and what it means without an office's own words.
struct ReadHeading {
  std::string comparable;
  ColumnKind kind = ColumnKind::other;
};

ReadHeading read_heading(std::string_view heading) {
  ReadHeading read{comparable(heading)};
  const auto known = std::ranges::find(kHeadings, std::string_view{read.comparable}, &KnownHeading::heading);
  if (known != kHeadings.end()) {
    read.kind = known->kind;
  } else if (is_stretch_of_days(heading)) {
    read.kind = ColumnKind::term;
  }
  return read;
}

// The tables of an office have the same headings in every plan.
const ReadHeading& recall_heading(std::string_view heading) {
  constexpr unsigned kPlaceBits = 7;
  constexpr std::size_t kLongest = 128;  // bytes
  thread_local RecentTexts<ReadHeading, kPlaceBits, kLongest> recent;
  return recent.find(heading, read_heading);
}

}  // namespace

ColumnKind find_column_kind(std::string_view heading, std::span<const ColumnSynonym> synonyms) {
  const ReadHeading& read = recall_heading(heading);
  for (const ColumnSynonym& synonym : synonyms) {
    if (comparable(synonym.heading) == read.comparable) return synonym.kind;
  }
  return read.kind;
}

TableKind table_kind_of(const Table& table) {
  // Deadlines with executors and no known heading for activities: a slip in a heading, not another kind of
  // table.
  const bool has_work = table.find_column(ColumnKind::deadline) && table.find_column(ColumnKind::executors);
  if (has_work || table.find_column(ColumnKind::activity)) return TableKind::activities;
  for (const Column& column : table.columns) {
    if (comparable(column.heading.text).find("показател") != std::string::npos) return TableKind::indicators;
  }
  return TableKind::other;
}

std::optional<ColumnKind> parse_column_kind(std::string_view name) {
  const std::string wanted = comparable(name);
  for (const KindName& known : kKindNames) {
    if (known.english == wanted || known.russian == wanted) return known.kind;
  }
  return std::nullopt;
}

}  // namespace roadbook
