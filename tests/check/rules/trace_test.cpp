#include "model/trace.h"

#include <utility>

#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

// The plan above: activities 1 (until 1 October), 2 (without an end) and 3, which is required below.
const TestFile kAbove{"region/plan.md",
                      "---\nтип: план\nпериод: 2023\n---\n## Край\n\n"
                      "| № | Мероприятие | Срок | Исполнители | Примечание |\n| - | - | - | - | - |\n"
                      "| 1 | Мониторинг школ | До 01.10.2023 | ОО | |\n"
                      "| 2 | Ведение базы данных | Постоянно | ОО | необязательно |\n"
                      "| 3 | Форум директоров | Ноябрь 2023 | ОО | Обязательно для районов |\n"};

// A plan of a district; its first row is line 7, or 8 with a further key.
TestFile below(const std::string& rows, const std::string& keys = "") {
  return {"town/plan.md", "---\nтип: план\nпериод: 2023\n" + keys +
                              "---\n| Мероприятие | Срок | Исполнители |\n| - | - | - |\n" + rows};
}

std::vector<TestFile> linked(const std::string& link, const std::string& deadline = "Март") {
  return {kAbove, below("| Работа " + link + " | " + deadline + " | ОО |\n")};
}

TEST(Dangling, AsksForDocumentAndActivity) {
  expect_findings(
      "trace/dangling",
      {{"by the address on the site", linked("[1](../region/plan.md#kraj.1)"), {}},
       {"by the number alone",
        linked("[1](../region/plan.md#1)"),
        {"trace/dangling(by-number)@town/plan.md:7:10"}},
       {"no such activity", linked("[9](../region/plan.md#9)"), {"trace/dangling@town/plan.md:7:10"}},
       {"no such document", linked("[1](plan2.md#1)"), {"trace/dangling(no-document)@town/plan.md:7:10"}},
       {"a document outside",
        linked("[1](../../../plan.md#1)"),
        {"trace/dangling(no-document)@town/plan.md:7:10"}},
       {"a whole plan", linked("[план](../region/plan.md)"), {}},
       {"a section", linked("[край](../region/plan.md#kraj)"), {}},
       {"inside the plan", linked("[здесь](plan.md#9)"), {}},
       {"another site", linked("[1](https://x.ru/plan.md#9)"), {}},
       {"coded as browsers do", linked("[1](../region/plan.md#kraj.%31)"), {}},
       {"two in one cell",
        linked("[1](../region/plan.md#8) и [2](../region/plan.md#9)"),
        {"trace/dangling@town/plan.md:7:10", "trace/dangling@town/plan.md:7:37"}},
       {"a number that two activities have",
        {{"region/plan.md",
          "---\nтип: план\nпериод: 2023\n---\n## А\n\n" + table_of({"1"}) + "## Б\n\n" + table_of({"1"})},
         below("| Работа [1](../region/plan.md#1) | Март | ОО |\n")},
        {"trace/dangling@town/plan.md:7:10"}}});
}

TEST(LaterThanParent, ComparesTheEnds) {
  expect_findings("trace/later-than-parent",
                  {{"later",
                    linked("[1](../region/plan.md#1)", "До 02.10.2023"),
                    {"trace/later-than-parent@town/plan.md:7:37"}},
                   {"on the same day", linked("[1](../region/plan.md#1)", "До 01.10.2023"), {}},
                   {"no end here", linked("[1](../region/plan.md#1)", "Постоянно"), {}},
                   {"no end above", linked("[2](../region/plan.md#2)", "Декабрь"), {}}});
}

TEST(Uncovered, AsksThePlansThatNameIt) {
  const std::string parent = "вышестоящий: region/plan\n";
  expect_findings(
      "trace/uncovered",
      {{"nothing serves it", {kAbove, below("", parent)}, {"trace/uncovered@town/plan.md:4:14"}},
       {"something else is served",
        {kAbove, below("| Работа [1](../region/plan.md#1) | Март | ОО |\n", parent)},
        {"trace/uncovered@town/plan.md:4:14"}},
       {"it is served", {kAbove, below("| Работа [3](../region/plan.md#3) | Март | ОО |\n", parent)}, {}},
       {"a plan that does not name it", {kAbove, below("")}, {}}});
}

TEST(Suspect, ComparesFingerprints) {
  const CheckedSite site = check_files({kAbove});
  const std::string mark = fingerprint(site.corpus.documents.at(0).roadmap()->activities.at(0));
  EXPECT_EQ(mark.size(), 6U);
  const auto titled = [](const std::string& title) {
    return linked("[1](../region/plan.md#1 \"" + title + "\")");
  };
  expect_findings("trace/suspect",
                  {{"not kept", linked("[1](../region/plan.md#1)"), {}},
                   {"a title of another sense", titled("Мониторинг"), {}},
                   {"the same", titled("сверено " + mark), {}},
                   {"the same, in English", titled("checked " + mark), {}},
                   {"another", titled("сверено 000000"), {"trace/suspect@town/plan.md:7:10"}},
                   {"not yet", titled("сверено"), {"trace/suspect(no-mark)@town/plan.md:7:10"}}});
}

TEST(Fingerprint, ChangesWithWhatMatters) {
  const auto of_row = [](const std::string& row) {
    const CheckedSite site = check_files({plan_of_rows(row)});
    return fingerprint(site.corpus.documents.at(0).roadmap()->activities.at(0));
  };
  const std::string before = of_row("| 1 | Учёт школ | До 01.10.2023 | ОО |\n");
  EXPECT_EQ(of_row("| 7 |  учет  Школ | до 01.10.2023 | ОО |\n"), before);
  EXPECT_NE(of_row("| 1 | Учёт школ | До 02.10.2023 | ОО |\n"), before);
  EXPECT_NE(of_row("| 1 | Учёт школ | До 01.10.2023 | УО |\n"), before);
  EXPECT_NE(of_row("| 1 | Учёт детей | До 01.10.2023 | ОО |\n"), before);
}

TEST(TraceLink, KeepsItsMarkFromReaders) {
  const CheckedSite site = check_files(linked("[1](../region/plan.md#1 \"сверено 5d3f0a\")"));
  const Document& document = site.corpus.documents.at(1);
  EXPECT_EQ(document.roadmap()->activities.at(0).activity->html,
            "Работа <a href=\"../../region/plan/index.html#1\">1</a>");
  ASSERT_EQ(document.tables.at(0).links.size(), 1U);
  EXPECT_EQ(document.tables.at(0).links[0].title, "сверено 5d3f0a");
  EXPECT_EQ(site.sources.text(document.tables.at(0).links[0].span),
            "[1](../region/plan.md#1 \"сверено 5d3f0a\")");
}

}  // namespace
}  // namespace roadbook::test
