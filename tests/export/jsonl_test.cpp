#include "export/jsonl.h"

#include <gtest/gtest.h>

#include "support/small_corpus.h"

namespace roadbook {

namespace {

using testing::SmallCorpus;

constexpr std::string_view kPlan = R"(---
тип: дорожная карта
название: План
период: 2023
---
## 1. Работа
### Совещания

| № | Мероприятия | Сроки | Исполнители | Результат | Статус |
| --- | --- | --- | --- | --- | --- |
| 1.1 | **Совет** "школ"<br>района | к 30.06.2023 | ИРО (по согласованию), Ромашка | [протокол](p.pdf) | в работе |
| 1.2 | Отчёт | синий дым | | | |
)";

std::string exported(const SmallCorpus& small) {
  std::string out;
  export_jsonl(small.corpus, small.sources, make_date(2023, 5, 1),
               [&out](std::string_view text) { out += text; });
  return out;
}

TEST(ExportJsonl, WritesAnActivityALine) {
  const SmallCorpus small{{{"executors.yaml", "исполнители:\n  - {id: iro, name: Институт, short: ИРО}\n"},
                           {"page.md", "---\nтип: страница\n---\nтекст\n"},
                           {"zeya/plan.md", std::string{kPlan}}},
                          make_date(2023, 5, 1)};
  EXPECT_EQ(
      exported(small),
      R"({"id":"zeya/plan#1.1","document":"zeya/plan","section":["1. Работа","Совещания"],"number":"1.1",)"
      R"("activity":"Совет \"школ\"\nрайона","deadline":{"phrase":"к 30.06.2023","understood":true,)"
      R"("spans":[{"kind":"by","start":null,"end":"2023-06-30","rrule":null,"text":"к 30.06.2023"}]},)"
      R"("executors":[{"phrase":"ИРО","id":"iro","name":"Институт","remark":"по согласованию"},)"
      R"({"phrase":"Ромашка","id":null,"name":null}],"result":"протокол","status":"в работе","state":"in_progress",)"
      R"("source":{"file":"content/zeya/plan.md","line":11}})"
      "\n"
      R"({"id":"zeya/plan#1.2","document":"zeya/plan","section":["1. Работа","Совещания"],"number":"1.2",)"
      R"("activity":"Отчёт","deadline":{"phrase":"синий дым","understood":false,"spans":[],"unparsed":["синий дым"]},)"
      R"("executors":[],"result":"","status":"","state":"planned","source":{"file":"content/zeya/plan.md","line":12}})"
      "\n");
}

}  // namespace

}  // namespace roadbook
