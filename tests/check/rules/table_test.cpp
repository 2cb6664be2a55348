#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

TEST(EmptyCell, IsAnActivityDeadlineOrExecutorLeftOut) {
  expect_findings(
      "table/", {{"all filled", {plan_of_rows("| 1 | Совет | Март 2023 | ОО |\n")}, {}},
                 {"no deadline", {plan_of_rows("| 1 | Совет | | ОО |\n")}, {"table/empty-cell@plan.md:7:15"}},
                 {"a dash says nothing",
                  {plan_of_rows("| 1 | Совет | – | — |\n")},
                  {"table/empty-cell@plan.md:7:15", "table/empty-cell@plan.md:7:19"}},
                 {"a hyphen and a no-break space",
                  {plan_of_rows("| 1 | -\u00A0- | Март 2023 | ОО |\n")},
                  {"table/empty-cell@plan.md:7:7"}},
                 {"no number to name it by",
                  {plan_of_rows("| | Совет | Март 2023 | |\n")},
                  {"table/empty-cell(no-number)@plan.md:7:25"}},
                 {"a cell that the row lacks is ragged-row's",
                  {plan_of_rows("| 1 | Совет | Март 2023 |\n")},
                  {"table/ragged-row@plan.md:7:1"}},
                 {"other columns may be empty",
                  {plan("| Мероприятие | Срок | Исполнители | Результат |\n| - | - | - | - |\n| Совет | Март "
                        "2023 | ОО | |\n")},
                  {}}});
}

TEST(EmptyCell, IsNotReportedAgainAsADeadlineOrExecutor) {
  expect_findings("deadline/", {{"dash", {plan_of_rows("| 1 | Совет | – | – |\n")}, {}}});
  expect_findings("executor/", {{"dash", {plan_of_rows("| 1 | Совет | – | – |\n")}, {}}});
}

TEST(MissingColumn, IsOneOfThree) {
  expect_findings(
      "table/missing-column",
      {{"a number is not required",
        {plan("| Мероприятие | Срок | Исполнители |\n| - | - | - |\n| Совет | Март 2023 | ОО |\n")},
        {}},
       {"deadline and executors",
        {plan("| № | Мероприятие |\n| - | - |\n| 1 | Совет |\n")},
        {"table/missing-column@plan.md:5:3", "table/missing-column@plan.md:5:3"}},
       {"an activity column with a slip is missed all the same",
        {plan(
            "| № | Меропрятия | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет | Март 2023 | ОО |\n")},
        {"table/missing-column@plan.md:5:3"}},
       {"another table", {plan("| Показатель | Значение |\n| - | - |\n| Доля | 5 % |\n")}, {}}});
}

TEST(UnknownColumn, NamesTheNearestHeading) {
  const std::string cells = "| - | - | - | - |\n| Совет | Март 2023 | ОО | нет |\n";
  expect_findings("table/unknown-column",
                  {{"nothing like it",
                    {plan("| Мероприятие | Срок | Исполнители | Бюджет |\n" + cells)},
                    {"table/unknown-column@plan.md:5:38"}},
                   {"a slip",
                    {plan("| Мероприятие | Срок | Исполнители | Примечане |\n" + cells)},
                    {"table/unknown-column(nearest)@plan.md:5:38"}},
                   {"Latin letters look the same",
                    {plan("| Мероприятие | Срок | Исполнители | Peзультaт |\n" + cells)},
                    {"table/unknown-column(nearest)@plan.md:5:38"}},
                   {"no heading",
                    {plan("| Мероприятие | Срок | Исполнители | |\n" + cells)},
                    {"table/unknown-column(no-heading)@plan.md:5:38"}},
                   {"a table that is not of activities",
                    {plan("| Школа | Директор |\n| - | - |\n| № 1 | Иванов |\n")},
                    {}}});
}

TEST(RaggedRow, IsFoundInAnyTable) {
  expect_findings(
      "table/ragged-row",
      {{"too few", {plan_of_rows("| 1 | Совет | ОО |\n")}, {"table/ragged-row@plan.md:7:1"}},
       {"too many",
        {plan_of_rows("| 1 | Совет | Март 2023 | ОО | ещё |\n")},
        {"table/ragged-row(too-many)@plan.md:7:1"}},
       {"an escaped bar divides nothing", {plan_of_rows("| 1 | Совет \\| сбор | Март 2023 | ОО |\n")}, {}},
       {"indicators too",
        {plan("| Показатель | Значение |\n| - | - |\n| Доля |\n")},
        {"table/ragged-row@plan.md:7:1"}}});
}

TEST(NumberGap, LooksAtOneCount) {
  expect_findings(
      "table/number-gap",
      {{"none", {plan(table_of({"1", "2", "3"}))}, {}},
       {"one is lost", {plan(table_of({"1", "3"}))}, {"table/number-gap@plan.md:8:3"}},
       {"the first is lost", {plan(table_of({"2", "3"}))}, {"table/number-gap(start)@plan.md:7:3"}},
       {"two gaps",
        {plan(table_of({"1", "3", "7"}))},
        {"table/number-gap@plan.md:8:3", "table/number-gap@plan.md:9:3"}},
       {"full stops and brackets", {plan(table_of({"1.", "2)", "№ 3"}))}, {}},
       {"out of order is no gap", {plan(table_of({"1", "3", "2"}))}, {}},
       {"letters", {plan(table_of({"1", "2а", "2б", "3"}))}, {}},
       {"what cannot be counted", {plan(table_of({"1", "2–4", "5"}))}, {}},
       {"no numbers", {plan(table_of({"", "–"}))}, {}},
       {"sub-items", {plan(table_of({"1", "1.1", "1.2", "2", "2.1", "3"}))}, {}},
       {"within a prefix", {plan(table_of({"2.1", "2.3"}))}, {"table/number-gap@plan.md:8:3"}},
       {"Roman prefix", {plan(table_of({"I.1", "I.3"}))}, {"table/number-gap@plan.md:8:3"}},
       {"too long to be a number", {plan(table_of({"1", "99999999999999999999"}))}, {}},
       {"a very large number", {plan(table_of({"1", "999999999"}))}, {"table/number-gap@plan.md:8:3"}}});
}

TEST(NumberGap, GoesOnOverTablesAndSections) {
  expect_findings(
      "table/number-gap",
      {{"each section from 1",
        {plan("## А\n\n" + table_of({"1", "2"}) + "## Б\n\n" + table_of({"1", "2"}))},
        {}},
       {"through all sections",
        {plan("## А\n\n" + table_of({"1", "2"}) + "## Б\n\n" + table_of({"3", "4"}))},
        {}},
       {"a gap between sections",
        {plan("## А\n\n" + table_of({"1", "2"}) + "## Б\n\n" + table_of({"4"}))},
        {"table/number-gap@plan.md:16:3"}},
       {"a section that lost its first row",
        {plan("## А\n\n" + table_of({"1", "2", "3"}) + "## Б\n\n" + table_of({"2", "3"}))},
        {"table/number-gap(start)@plan.md:17:3"}},
       {"one count under several headings",
        {plan("## 2. А\n\n### Б\n\n" + table_of({"2.1", "2.2"}) + "### В\n\n" + table_of({"2.3"}))},
        {}}});
}

TEST(NumberRepeat, LooksAtOneCount) {
  expect_findings(
      "table/number-repeat",
      {{"none", {plan(table_of({"1", "2", "3"}))}, {}},
       {"twice", {plan(table_of({"1", "2", "2", "3"}))}, {"table/number-repeat@plan.md:9:3"}},
       {"three times",
        {plan(table_of({"1", "1", "1"}))},
        {"table/number-repeat@plan.md:8:3", "table/number-repeat@plan.md:9:3"}},
       {"written in another way", {plan(table_of({"1", "2", "2."}))}, {"table/number-repeat@plan.md:9:3"}},
       {"letters tell them apart", {plan(table_of({"1", "2", "2а"}))}, {}},
       {"prefixes tell them apart", {plan(table_of({"1.1", "2.1"}))}, {}},
       {"each section from 1",
        {plan("## А\n\n" + table_of({"1", "2"}) + "## Б\n\n" + table_of({"1", "2"}))},
        {}},
       {"levels that number their sections alike",
        {plan("## Край\n\n" + table_of({"1.1", "1.2"}) + "## Район\n\n" + table_of({"1.1", "1.2"}))},
        {}},
       {"the count starts again in the section: said once",
        {plan("## А\n\n" + table_of({"1", "2"}) + "Ещё:\n\n" + table_of({"1", "2"}))},
        {"table/number-repeat@plan.md:16:3"}},
       {"the last number again under the next heading",
        {plan("## 2. А\n\n### Б\n\n" + table_of({"2.1", "2.2"}) + "### В\n\n" + table_of({"2.2", "2.3"}))},
        {"table/number-repeat@plan.md:18:3"}}});
}

TEST(SectionGap, LooksAtHeadingsOfOneLevel) {
  const auto headings = [](const std::vector<std::string>& titles) {
    std::string body;
    for (const std::string& title : titles) body += title + "\n\n";
    return std::vector<TestFile>{plan(body)};
  };
  expect_findings(
      "table/section-gap",
      {{"in order", headings({"## I. А", "## II. Б", "## III. В"}), {}},
       {"Roman", headings({"## I. А", "## III. В"}), {"table/section-gap@plan.md:7:1"}},
       {"Roman, typed with Cyrillic letters",
        headings({"## І. А", "## ІІІ. В"}),
        {"table/section-gap@plan.md:7:1"}},
       {"over nine", headings({"## VIII. А", "## IX. А", "## X. А", "## XI. А"}), {}},
       {"Arabic", headings({"## 1. А", "## 2. Б", "## 4. В"}), {"table/section-gap@plan.md:9:1"}},
       {"with a word", headings({"## Раздел 1. А", "## Раздел 3. Б"}), {"table/section-gap@plan.md:7:1"}},
       {"of two parts", headings({"## 2. А", "### 2.1. А", "### 2.3 Б"}), {"table/section-gap@plan.md:9:1"}},
       {"each part counts anew",
        headings({"# Край", "## I. А", "## II. Б", "# Школа", "## I. А", "## III. Б"}),
        {"table/section-gap@plan.md:15:1"}},
       {"goes on from the part before", headings({"# Край", "## I. А", "# Школа", "## II. Б"}), {}},
       {"what only counts something",
        headings({"## 5 классы", "## 9 классы", "## 2023 год", "## 2025 год"}),
        {}},
       {"without numbers", headings({"## А", "## В"}), {}},
       {"headings without numbers between", headings({"## 1. А", "## Б", "## 2. В"}), {}}});
}

TEST(SectionGap, ShowsTheSectionBefore) {
  const CheckedSite site = check_files({plan("## I. А\n\n## IV. Б\n")});
  ASSERT_EQ(list_findings(site), (std::vector<std::string>{"table/section-gap@plan.md:7:1"}));
  EXPECT_EQ(site.findings[0].facts,
            (MessageFacts{{"number", "IV"}, {"previous", "I"}, {"missing", "II, III"}}));
  ASSERT_EQ(site.findings[0].related.size(), 1U);
  EXPECT_EQ(site.sources.text(site.findings[0].related[0].span), "## I. А");
}

TEST(RepeatedActivity, AsksForWordsAndExecutors) {
  const TestFile registry{"executors.yaml",
                          "исполнители:\n  - id: oo\n    название: ОО\n  - id: otdel\n    название: Отдел\n"};
  const auto two = [&](const std::string& first, const std::string& second) {
    return std::vector<TestFile>{registry, plan_of_rows("| 1 | " + first + " |\n| 2 | " + second + " |\n")};
  };
  const std::vector<std::string> found{"table/repeated-activity@plan.md:8:7"};
  expect_findings(
      "table/repeated-activity",
      {{"the same", two("Мониторинг карты | Март | ОО", "Мониторинг карты | Май | ОО"), found},
       {"in other forms",
        two("Совещание директоров школ | Март | ОО", "Совещания с директорами школы | Май | ОО"), found},
       {"one executor in common",
        two("Мониторинг карты | Март | ОО, Отдел", "Мониторинг карты | Май | Отдел"), found},
       {"nobody knows them, but they are the same",
        two("Мониторинг карты | Март | Иные", "Мониторинг карты | Май | Иные"), found},
       {"of others", two("Мониторинг карты | Март | ОО", "Мониторинг карты | Май | Отдел"), {}},
       {"another year", two("План на 2023 год | Март | ОО", "План на 2024 год | Май | ОО"), {}},
       {"empty", two(" | Март | ОО", " | Май | ОО"), {}}});
}

TEST(RepeatedActivity, IsSaidOnceARow) {
  const std::string row = " | Мониторинг карты | Март 2023 | ОО |\n";
  expect_findings("table/repeated-activity",
                  {{"three of the same",
                    {plan_of_rows("| 1" + row + "| 2" + row + "| 3" + row)},
                    {"table/repeated-activity@plan.md:8:7", "table/repeated-activity@plan.md:9:7"}},
                   {"without numbers",
                    {plan_of_rows("| " + row + "| " + row)},
                    {"table/repeated-activity(no-number)@plan.md:8:6"}}});
}

TEST(ConversionLeftover, FindsWhatNobodyTypes) {
  const auto cell = [](const std::string& text) {
    return std::vector<TestFile>{plan_of_rows("| 1 | " + text + " | Март 2023 | ОО |\n")};
  };
  const auto found = [](const std::string& variant, int column) {
    return std::vector<std::string>{"table/conversion-leftover" + variant +
                                    "@plan.md:7:" + std::to_string(column)};
  };
  expect_findings("table/conversion-leftover",
                  {{"a tag", cell("<p>Совет</p>"), found("", 7)},
                   {"a list", cell("Совет: <ul style=\"x: y\"> <li>а"), found("", 14)},
                   {"of Word", cell("Совет<o:p></o:p>"), found("", 12)},
                   {"an instruction", cell("Совет <![if !supportLists]>"), found("", 13)},
                   {"an entity", cell("Совет&nbsp;школы"), found("(entity)", 12)},
                   {"a field", cell("HYPERLINK \"http://x.ru\""), found("(word)", 7)},
                   {"an error of a field", cell("Ошибка! Закладка не определена."), found("(word)", 7)},
                   {"a soft hyphen", cell("Со\u00ADвет"), found("(character)", 9)},
                   {"a bullet of a symbol font", cell("\uF0B7 Совет"), found("(character)", 7)}});
}

TEST(ConversionLeftover, LeavesAloneWhatIsWell) {
  const auto cell = [](const std::string& text) {
    return std::vector<TestFile>{plan_of_rows("| 1 | " + text + " | Март 2023 | ОО |\n")};
  };
  expect_findings("table/conversion-leftover", {{"a line break", cell("Совет<br>школы<BR/>"), {}},
                                                {"an address", cell("<https://x.ru/a> и <a@x.ru>"), {}},
                                                {"code", cell("`<p>` и `&nbsp;`"), {}},
                                                {"escaped", cell("\\<p>"), {}},
                                                {"signs", cell("a < b, А & Б; Внимание!"), {}},
                                                {"a comment", cell("Совет <!-- потом -->"), {}}});
}

TEST(ConversionLeftover, IsNotSaidAgainAsRawHtml) {
  expect_findings("text/", {{"in a cell", {plan_of_rows("| 1 | <p>Совет | Март 2023 | ОО |\n")}, {}},
                            {"in prose", {plan("Совет <p>\n")}, {"text/raw-html@plan.md:5:7"}}});
}

}  // namespace
}  // namespace roadbook::test
