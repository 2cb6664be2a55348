#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

// The texts that the rule marks on a page with this body.
std::vector<std::string> marked(const std::string& rule, const std::string& body,
                                const std::vector<TestFile>& others = {}) {
  std::vector<TestFile> files = others;
  files.push_back({"page.md", "---\nтип: страница\n---\n" + body + "\n"});
  const CheckedSite site = check_files(std::move(files));
  std::vector<std::string> out;
  for (const Finding& finding : site.findings) {
    if (finding.rule == rule) out.emplace_back(site.sources.text(finding.span));
    EXPECT_TRUE(finding.rule != rule || finding.facts.empty()) << "the message would repeat what it is about";
  }
  return out;
}

using Marked = std::vector<std::string>;

TEST(Phone, IsFoundAsPeopleWriteIt) {
  for (const std::string number : {"+7 (914) 123-45-67", "+79141234567", "8 (42663) 2-13-45",
                                   "8-914-123-45-67", "8 914 123 45 67", "89141234567", "8(42663)2-13-45"}) {
    EXPECT_EQ(marked("privacy/phone", "Звонить " + number + ", утром"), Marked{number});
    EXPECT_EQ(marked("privacy/phone", "тел. " + number), Marked{number});
  }
  EXPECT_EQ(marked("privacy/phone", "Исполнитель: отдел, тел. 2-13-45"), Marked{"2-13-45"});
  EXPECT_EQ(marked("privacy/phone", "Телефон: 21-345 и 8 (914) 123-45-67"),
            (Marked{"21-345", "8 (914) 123-45-67"}));
}

TEST(Phone, IsNoOtherNumber) {
  for (const std::string body :
       {"8.02 – 30.12.2021", "с 8 по 11 класс в 2022-2023 учебном году", "счёт 80000000000",
        "8 800 555-35-35", "тел. 8-800-200-01-22", "телефон 01.09.2023", "в отдел 12345",
        "<!-- тел. 2-13-45 -->", "`89141234567`", "[сайт](tel:89141234567)", "№ 88914123456789"}) {
    EXPECT_EQ(marked("privacy/phone", body), Marked{}) << body;
  }
}

TEST(Email, IsFound) {
  EXPECT_EQ(marked("privacy/email", "Пишите: ivanova.a@school-1.edu.ru."),
            Marked{"ivanova.a@school-1.edu.ru"});
  EXPECT_EQ(marked("privacy/email", "<a@school.ru> и [b@school.ru](mailto:b@school.ru)"),
            (Marked{"a@school.ru", "b@school.ru"}));
  EXPECT_EQ(marked("privacy/email", "info@школа.рф"), Marked{"info@школа.рф"});
  EXPECT_EQ(marked("privacy/email", "a@b, @канал, 5 @ 3, `a@school.ru`"), Marked{});
}

TEST(Snils, IsFound) {
  EXPECT_EQ(marked("privacy/snils", "Номер 112-233-445 95, 112-233-445-95"),
            (Marked{"112-233-445 95", "112-233-445-95"}));
  EXPECT_EQ(marked("privacy/snils", "СНИЛС: 11223344595"), Marked{"11223344595"});
  EXPECT_EQ(marked("privacy/snils", "СНИЛС 112-233-445 95"), Marked{"112-233-445 95"});
  EXPECT_EQ(marked("privacy/snils", "11223344595; 2022-2023; СНИЛС педагогов; 1112-233-445 95"), Marked{});
}

TEST(Passport, IsFound) {
  EXPECT_EQ(marked("privacy/passport", "паспорт 0801 123456"), Marked{"0801 123456"});
  EXPECT_EQ(marked("privacy/passport", "Паспорт: серия 08 01 номер 123456"), Marked{"08 01 номер 123456"});
  EXPECT_EQ(marked("privacy/passport", "серия 0801 № 123456"), Marked{"0801 № 123456"});
  EXPECT_EQ(marked("privacy/passport", "паспорт 0801123456"), Marked{"0801123456"});
  EXPECT_EQ(marked("privacy/passport", "социальный паспорт школы 2023 года; серия семинаров 2023 года"),
            Marked{});
}

TEST(BirthDate, IsFound) {
  EXPECT_EQ(marked("privacy/birth-date", "12.05.1985 года рождения"), Marked{"12.05.1985"});
  EXPECT_EQ(marked("privacy/birth-date", "Дата рождения: 12.05.1985"), Marked{"12.05.1985"});
  EXPECT_EQ(marked("privacy/birth-date", "Петров, 1985 г. р., и Сидоров, 01.02.1990 г.р."),
            (Marked{"1985", "01.02.1990"}));
  EXPECT_EQ(marked("privacy/birth-date", "| ФИО | Дата рождения |\n| - | - |\n| А | 12.05.1985 |\n| Б | |"),
            Marked{"12.05.1985"});
  EXPECT_EQ(marked("privacy/birth-date",
                   "Ко дню рождения школы 01.09.2023; Рождество 07.01.2024; возрождение 2023"),
            Marked{});
}

TEST(PrivateName, IsFoundAsPeopleWriteIt) {
  for (const std::string name :
       {"Петрова А. С.", "Петрова А.С.", "А. С. Петрова", "Петрова Анна Сергеевна", "Анна Сергеевна Петрова",
        "Римский-Корсаков Н. А.", "Петровой Анной Сергеевной"}) {
    EXPECT_EQ(marked("privacy/private-name", "Урок: " + name), Marked{name});
  }
  EXPECT_EQ(marked("privacy/private-name", "МОАУ СОШ № 1 Якина А.И. Постная Л.В."),
            (Marked{"Якина А.И.", "Постная Л.В."}));
}

TEST(PrivateName, IsNoOtherWord) {
  for (const std::string body : {"и. о. начальника", "И. О. Директора", "п. 3, ст. 5", "г. Н. Новгород",
                                 "Основная Равнина", "МБОУ «СОШ» А. Б.", "школа им. А. С. Пушкина",
                                 "Школа имени Юрия Алексеевича Гагарина", "к 225-летию А. С. Пушкина"}) {
    EXPECT_EQ(marked("privacy/private-name", body), Marked{}) << body;
  }
}

TEST(PrivateName, StaysWithAnOfficialPost) {
  for (const std::string body :
       {"директор школы Петрова А. С.", "Петрова А. С., заместитель начальника отдела",
        "методиста РМК Петрову А. С.", "Начальник А. С. Петрова", "Петрова А. С. – директор"}) {
    EXPECT_EQ(marked("privacy/private-name", body), Marked{}) << body;
  }
  EXPECT_EQ(marked("privacy/private-name", "учитель Петрова А. С., директор Сидоров П. П."),
            Marked{"Петрова А. С."});
}

TEST(PrivateName, StaysOfWhoIsKnown) {
  const std::vector<TestFile> registry{
      {"executors.yaml",
       "исполнители:\n  - id: petrova\n    название: Петрова Анна Сергеевна\n    вид: человек\n"}};
  EXPECT_EQ(marked("privacy/private-name", "поручить Петровой А. С. и Петрову А. С.", registry), Marked{});
  EXPECT_EQ(marked("privacy/private-name", "поручить Петровой А. И.", registry), Marked{"Петровой А. И."});
  EXPECT_EQ(marked("privacy/private-name", "поручает Пертова А. С.", registry), Marked{});  // a slip
  EXPECT_EQ(marked("privacy/private-name", "поручить Сидоровой А. С.", registry), Marked{"Сидоровой А. С."});
}

TEST(PrivateName, StaysOfWhoSignsCoordinatesOrControls) {
  expect_findings(
      "privacy/private-name",
      {{"in the order itself",
        {{"order.md",
          "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\nподписал:\n  должность: Начальник\n"
          "  имя: А. С. Петрова\nконтроль: Сидоров П. П.\nкоординатор: Белова О. О.\n---\n"
          "1. Контроль возложить на Сидорова П. П.\n"}},
        {}},
       {"in its plan",
        {{"order.md",
          "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\nутверждает: plan\n"
          "контроль: Сидоров П. П.\n---\n1. Утвердить.\n"},
         {"plan.md",
          "---\nтип: план\nпериод: 2023\nприказ: order\n---\nКонтроль: П. П. Сидоров, урок: Белова О. О.\n"}},
        {"privacy/private-name@plan.md:6:32"}}});
}

}  // namespace
}  // namespace roadbook::test
