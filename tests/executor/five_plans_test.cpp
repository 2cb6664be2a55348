// Every distinct executor cell of the five plans: how it is split and who is meant. All were read by eye.
#include <gtest/gtest.h>

#include <string>

#include "executor/five_plans_registry.h"
#include "support/test_registry.h"

namespace roadbook::testing {
namespace {

struct Cell {
  const char* folder;
  const char* text;
  const char* expected;
};

const Cell kCells[] = {
    {"guryevsk", "Управление образования администрации Гурьевского муниципального округа",
     "Управление образования администрации Гурьевского муниципального округа → guryevsk/upravlenie"},
    {"guryevsk", "Руководители МБОУ «ООШ № 16», МБОУ «Новопестеревская ООШ»",
     "Руководители МБОУ «ООШ № 16», МБОУ «Новопестеревская ООШ» → guryevsk/rukovoditeli-shnor"},
    {"guryevsk", "ГОО «КРЦППМС» Гурьевское отделение",
     "ГОО «КРЦППМС» Гурьевское отделение → guryevsk/rcppms-guryevsk"},
    {"guryevsk",
     "Управление образования администрации Гурьевского муниципального округа, ГОО «КРЦППМС» Гурьевское "
     "отделение",
     "Управление образования администрации Гурьевского муниципального округа → guryevsk/upravlenie; ГОО "
     "«КРЦППМС» Гурьевское отделение → guryevsk/rcppms-guryevsk"},
    {"guryevsk", "Управление образования администрации Гурьевского муниципального округа, руководители школ",
     "Управление образования администрации Гурьевского муниципального округа → guryevsk/upravlenie; "
     "руководители школ → guryevsk/rukovoditeli-shkol"},
    {"guryevsk",
     "Павловец О.М., начальник отдела Управления образования, Руглова Н. А., директор МБОУ «Урская СОШ» "
     "Вагайцева Л. А., директор МБОУ «СОШ № 25 г. Салаира»",
     "Павловец О.М., начальник отдела Управления образования → guryevsk/pavlovets; Руглова Н. А., директор "
     "МБОУ «Урская СОШ» → guryevsk/ruglova; Вагайцева Л. А., директор МБОУ «СОШ № 25 г. Салаира» → "
     "guryevsk/vagaytseva"},
    {"guryevsk",
     "Управление образования администрации Гурьевского муниципального округа, ГОО «КРЦППМС» Гурьевское "
     "отделение, руководители школ",
     "Управление образования администрации Гурьевского муниципального округа → guryevsk/upravlenie; ГОО "
     "«КРЦППМС» Гурьевское отделение → guryevsk/rcppms-guryevsk; руководители школ → "
     "guryevsk/rukovoditeli-shkol"},
    {"guryevsk",
     "Управление образования администрации Гурьевского муниципального округа, руководители МБОУ «ООШ № 16», "
     "МБОУ «Новопестеревская ООШ»",
     "Управление образования администрации Гурьевского муниципального округа → guryevsk/upravlenie; "
     "руководители МБОУ «ООШ № 16», МБОУ «Новопестеревская ООШ» → guryevsk/rukovoditeli-shnor"},
    {"guryevsk",
     "Управление образования администрации Гурьевского муниципального округа, директор МБОУ «ООШ № 16»",
     "Управление образования администрации Гурьевского муниципального округа → guryevsk/upravlenie; директор "
     "МБОУ «ООШ № 16» → guryevsk/direktor-oosh-16"},
    {"kastorensky", "муниципальный координатор",
     "муниципальный координатор → kastorensky/munitsipalny-koordinator"},
    {"kastorensky", "муниципальный координатор, руководители ОО",
     "муниципальный координатор → kastorensky/munitsipalny-koordinator; руководители ОО → "
     "kastorensky/rukovoditeli-oo"},
    {"kastorensky", "руководители ОО", "руководители ОО → kastorensky/rukovoditeli-oo"},
    {"kastorensky", "муниципальный координатор, муниципальная тьюторская команда",
     "муниципальный координатор → kastorensky/munitsipalny-koordinator; муниципальная тьюторская команда → "
     "kastorensky/tyutorskaya-komanda"},
    {"kastorensky", "руководители ОО, руководители РМО",
     "руководители ОО → kastorensky/rukovoditeli-oo; руководители РМО → kastorensky/rukovoditeli-rmo"},
    {"krasnodar", "МОНиМП КК", "МОНиМП КК → krasnodar/monimp"},
    {"krasnodar", "ИРО КК", "ИРО КК → krasnodar/iro-kk"},
    {"krasnodar", "ЦОКО МОНиМП КК", "ЦОКО → krasnodar/tsoko; МОНиМП КК → krasnodar/monimp"},
    {"krasnodar", "ЦОКО", "ЦОКО → krasnodar/tsoko"},
    {"krasnodar", "ЦОКО ИРО КК", "ЦОКО → krasnodar/tsoko; ИРО КК → krasnodar/iro-kk"},
    {"krasnodar", "МОИМП КК ИРО КК ЦОКО", "МОИМП КК → ?; ИРО КК → krasnodar/iro-kk; ЦОКО → krasnodar/tsoko"},
    {"krasnodar", "МОИМП КК ИРО КК", "МОИМП КК → ?; ИРО КК → krasnodar/iro-kk"},
    {"krasnodar", "ЦСО", "ЦСО → krasnodar/tsso"},
    {"krasnodar", "МОН и МП КК", "МОН и МП КК → ?"},
    {"krasnodar", "УО, ТМС", "УО → krasnodar/uo; ТМС → krasnodar/tms"},
    {"krasnodar", "УО", "УО → krasnodar/uo"},
    {"krasnodar", "руководители ТМС", "руководители ТМС → krasnodar/rukovoditeli-tms"},
    {"krasnodar", "руководители ТМС, ШНОР",
     "руководители ТМС → krasnodar/rukovoditeli-tms; ШНОР → krasnodar/shnor"},
    {"krasnodar", "руководство ОО", "руководство ОО → krasnodar/rukovodstvo-oo"},
    {"krasnodar", "руководство, педагогические работники ОО",
     "руководство → krasnodar/rukovodstvo-oo; педагогические работники ОО → krasnodar/pedagogi-oo"},
    {"krasnodar", "педагогические работники ОО", "педагогические работники ОО → krasnodar/pedagogi-oo"},
    {"krasnodar", "руководители ШНОР", "руководители ШНОР → krasnodar/rukovoditeli-shnor"},
    {"leninsky", "Отдел образования", "Отдел образования → leninsky/otdel"},
    {"leninsky", "Муниципальный координатор",
     "Муниципальный координатор → leninsky/munitsipalny-koordinator"},
    {"leninsky", "Отдел образования, ШНОР", "Отдел образования → leninsky/otdel; ШНОР → leninsky/shnor"},
    {"leninsky", "Муниципальный координатор\nШНОР",
     "Муниципальный координатор → leninsky/munitsipalny-koordinator; ШНОР → leninsky/shnor"},
    {"leninsky", "ШНОР", "ШНОР → leninsky/shnor"},
    {"leninsky", "Муниципальный координатор,\nшкольный куратор",
     "Муниципальный координатор → leninsky/munitsipalny-koordinator; школьный куратор → "
     "leninsky/shkolny-kurator"},
    {"leninsky", "Отдел образования, школьный куратор",
     "Отдел образования → leninsky/otdel; школьный куратор → leninsky/shkolny-kurator"},
    {"leninsky", "Школьный куратор, ШНОР",
     "Школьный куратор → leninsky/shkolny-kurator; ШНОР → leninsky/shnor"},
    {"leninsky", "Муниципальный координатор, школьный куратор",
     "Муниципальный координатор → leninsky/munitsipalny-koordinator; школьный куратор → "
     "leninsky/shkolny-kurator"},
    {"leninsky", "Муниципальный координатор школьный куратор",
     "Муниципальный координатор → leninsky/munitsipalny-koordinator; школьный куратор → "
     "leninsky/shkolny-kurator"},
    {"leninsky", "Отдел образования, муниципальный координатор",
     "Отдел образования → leninsky/otdel; муниципальный координатор → leninsky/munitsipalny-koordinator"},
    {"zeya", "образовательные организации (далее – ОО)",
     "образовательные организации (далее – ОО) → zeya/oo"},
    {"zeya",
     "Отдел образования администрации города Зеи (далее – ООА) Рабочая группа по выведению школ из кризисной "
     "ситуации",
     "Отдел образования администрации города Зеи (далее – ООА) → zeya/otdel-obrazovaniya; Рабочая группа по "
     "выведению школ из кризисной ситуации → zeya/rabochaya-gruppa"},
    {"zeya", "ООА образовательные организации (далее – ОО)",
     "ООА → zeya/otdel-obrazovaniya; образовательные организации (далее – ОО) → zeya/oo"},
    {"zeya", "ООА ОО", "ООА → zeya/otdel-obrazovaniya; ОО → zeya/oo"},
    {"zeya", "ОО", "ОО → zeya/oo"},
    {"zeya", "ГАУ ДПО «АМИРО» (по согласованию) ООА",
     "ГАУ ДПО «АМИРО» [по согласованию] → zeya/amiro; ООА → zeya/otdel-obrazovaniya"},
    {"zeya", "МОАУ СОШ № 1, педагоги МОАУ СОШ № 1",
     "МОАУ СОШ № 1 → zeya/sosh-1; педагоги МОАУ СОШ № 1 → zeya/pedagogi-sosh-1"},
    {"zeya", "МОАУ ЦО, педагоги МОАУ ЦО", "МОАУ ЦО → zeya/tso; педагоги МОАУ ЦО → zeya/pedagogi-tso"},
    {"zeya", "ООА", "ООА → zeya/otdel-obrazovaniya"},
    {"zeya", "МОАУ СОШ № 5, педагоги МОАУ СОШ № 5",
     "МОАУ СОШ № 5 → zeya/sosh-5; педагоги МОАУ СОШ № 5 → zeya/pedagogi-sosh-5"},
    {"zeya", "МОАУ ЦО МОАУ Лицей", "МОАУ ЦО → zeya/tso; МОАУ Лицей → zeya/litsey"},
    {"zeya", "ООА Рабочая группа", "ООА → zeya/otdel-obrazovaniya; Рабочая группа → zeya/rabochaya-gruppa"},
};

TEST(FivePlans, CellsAreSplitAndResolved) {
  const TestRegistry registry{kFivePlansRegistry};
  for (const Cell& cell : kCells) {
    EXPECT_EQ(registry.describe(cell.text, registry.scope(cell.folder)), cell.expected) << cell.folder;
  }
}

TEST(FivePlans, AbbreviationsOfTheDocumentChangeNothingInItsCells) {
  const TestRegistry registry{kFivePlansRegistry};
  const std::vector<Abbreviation> abbreviations{
      {"МОНиМП КК", "министерство образования, науки и молодежной политики Краснодарского края", {}},
      {"ЦОКО",
       "государственное казенное учреждение Краснодарского края «Центр оценки качества образования»",
       {}},
      {"ИРО КК", "Институт развития образования Краснодарского края", {}},
      {"ЦСО", "Центр сопровождения образования", {}},
      {"УО", "управление образования", {}},
      {"ТМС", "территориальная методическая служба", {}},
      {"ОО", "образовательная организация", {}}};
  for (const Cell& cell : kCells) {
    if (cell.folder != std::string_view{"krasnodar"}) continue;
    EXPECT_EQ(registry.describe(cell.text, registry.scope("krasnodar", abbreviations)), cell.expected);
  }
}

TEST(FivePlans, MisspeltMinistryIsNobodyButNearTheMinistry) {
  const TestRegistry registry{kFivePlansRegistry};
  const ExecutorScope scope = registry.scope("krasnodar");
  for (const char* name : {"МОИМП КК", "МОН и МП КК", "МОНиМПКК", "мони мп кк", "МОИНМП КК"}) {
    EXPECT_EQ(find_executor(name, scope), std::nullopt) << name;
    const std::vector<std::string> nearest = nearest_executors(name, scope, 3);
    ASSERT_FALSE(nearest.empty()) << name;
    EXPECT_EQ(nearest.front(), "МОНиМП КК") << name;
  }
}

}  // namespace
}  // namespace roadbook::testing
