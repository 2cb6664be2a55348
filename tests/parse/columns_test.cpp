#include "parse/columns.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(FindColumnKind, KnowsHeadingsAsOfficesWriteThem) {
  struct Example {
    std::string_view heading;
    ColumnKind kind;
  };
  for (const Example& example : {
           Example{"№", ColumnKind::number},
           Example{"№ п/п", ColumnKind::number},
           Example{"№\nп/п", ColumnKind::number},
           Example{"Мероприятие", ColumnKind::activity},
           Example{"МЕРОПРИЯТИЯ", ColumnKind::activity},
           Example{"Описание действий", ColumnKind::activity},
           Example{"Наименование  мероприятия", ColumnKind::activity},
           Example{"Срок", ColumnKind::deadline},
           Example{"Сроки:", ColumnKind::deadline},
           Example{"Дата реализации", ColumnKind::deadline},
           Example{"Сроки\xC2\xA0выполнения", ColumnKind::deadline},
           Example{"Исполнители", ColumnKind::executors},
           Example{"Ответственные", ColumnKind::executors},
           Example{"Ответственные лица*", ColumnKind::executors},
           Example{"Результат", ColumnKind::result},
           Example{"Прогнозируемый результат.", ColumnKind::result},
           Example{"Показатель реализации", ColumnKind::result},
           Example{"Форма реализации", ColumnKind::form},
           Example{"Исполнение", ColumnKind::status},
           Example{"Отметка о выполнении", ColumnKind::status},
           Example{"Статус", ColumnKind::status},
           Example{"Примечание", ColumnKind::note},
           Example{"Адрес", ColumnKind::other},
           Example{"", ColumnKind::other},
           Example{"Срок и исполнители", ColumnKind::other},
       }) {
    EXPECT_EQ(find_column_kind(example.heading, {}), example.kind) << example.heading;
  }
}

TEST(FindColumnKind, TheOfficesOwnHeadingsComeFirst) {
  const std::vector<ColumnSynonym> own{{ColumnKind::executors, "Кто делает"},
                                       {ColumnKind::note, "Результат"}};
  EXPECT_EQ(find_column_kind("КТО  ДЕЛАЕТ:", own), ColumnKind::executors);
  EXPECT_EQ(find_column_kind("результат", own), ColumnKind::note);
  EXPECT_EQ(find_column_kind("Сроки", own), ColumnKind::deadline);
}

TEST(ParseColumnKind, TakesNamesInBothLanguages) {
  EXPECT_EQ(parse_column_kind("deadline"), ColumnKind::deadline);
  EXPECT_EQ(parse_column_kind("Срок"), ColumnKind::deadline);
  EXPECT_EQ(parse_column_kind("мероприятие"), ColumnKind::activity);
  EXPECT_EQ(parse_column_kind("примечание"), ColumnKind::note);
  EXPECT_EQ(parse_column_kind("other"), std::nullopt);
  EXPECT_EQ(parse_column_kind(""), std::nullopt);
}

Table table_of(const std::vector<std::string_view>& headings) {
  Table table;
  for (const std::string_view heading : headings) {
    table.columns.push_back({find_column_kind(heading, {}), {{}, heading, {}}});
  }
  return table;
}

TEST(TableKindOf, LooksAtTheHeadings) {
  EXPECT_EQ(table_kind_of(table_of({"№", "Мероприятия"})), TableKind::activities);
  EXPECT_EQ(table_kind_of(table_of({"Что сделать", "Срок", "Исполнители"})), TableKind::activities);
  EXPECT_EQ(table_kind_of(table_of({"Показатель", "Значение"})), TableKind::indicators);
  EXPECT_EQ(table_kind_of(table_of({"Целевые показатели", "2023"})), TableKind::indicators);
  EXPECT_EQ(table_kind_of(table_of({"Школа", "Срок"})), TableKind::other);
  EXPECT_EQ(table_kind_of(table_of({})), TableKind::other);
}

}  // namespace

}  // namespace roadbook
