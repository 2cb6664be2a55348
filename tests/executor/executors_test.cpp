// Who is meant by a name: cases and numbers, spellings, abbreviations, folders, homonyms.
#include "executor/executors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "executor/five_plans_registry.h"
#include "executor/lexicon.h"
#include "support/test_registry.h"

namespace roadbook::testing {
namespace {

struct Example {
  const char* folder;
  const char* text;
  const char* expected;
};

const Example kWordings[] = {
    {"kastorensky", "муниципальному координатору, руководителям ОО",
     "муниципальному координатору → kastorensky/munitsipalny-koordinator; руководителям ОО → "
     "kastorensky/rukovoditeli-oo"},
    {"kastorensky", "муниципального координатора и муниципальной тьюторской команды",
     "муниципального координатора → kastorensky/munitsipalny-koordinator; муниципальной тьюторской команды → "
     "kastorensky/tyutorskaya-komanda"},
    {"kastorensky", "Белявцевой Т.Ю., методисту РМК",
     "Белявцевой Т.Ю., методисту РМК → kastorensky/belyavtseva"},
    {"kastorensky", "Т.Ю. Белявцева", "Т.Ю. Белявцева → kastorensky/belyavtseva"},
    {"kastorensky", "МКОУ \"Касторенская СОШ №2\"",
     "МКОУ \"Касторенская СОШ №2\" → kastorensky/kastorenskaya-sosh-2"},
    {"kastorensky", "Касторенская СОШ № 2", "Касторенская СОШ № 2 → kastorensky/kastorenskaya-sosh-2"},
    {"kastorensky",
     "Муниципальное казённое общеобразовательное учреждение «Касторенская средняя общеобразовательная школа "
     "№ 2»",
     "Муниципальное казённое общеобразовательное учреждение «Касторенская средняя общеобразовательная школа "
     "№ 2» → kastorensky/kastorenskaya-sosh-2"},
    {"kastorensky",
     "муниципальному казенному общеобразовательному учреждению \"Октябрьская средняя общеобразовательная "
     "школа\"",
     "муниципальному казенному общеобразовательному учреждению \"Октябрьская средняя общеобразовательная "
     "школа\" → kastorensky/oktyabrskaya-sosh"},
    {"kastorensky", "МКОУ «Касторенская СОШ № 1»", "МКОУ «Касторенская СОШ № 1» → ?"},
    {"kastorensky", "управлением образования", "управлением образования → kastorensky/upravlenie"},
    {"kastorensky", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ → kastorensky/upravlenie"},
    {"kastorensky", "Управление культуры", "Управление культуры → ?"},
    {"kastorensky", "заведующему районным методическим кабинетом",
     "заведующему районным методическим кабинетом → kastorensky/zaveduyushchiy-rmk"},
    {"kastorensky", "Богословская Ольга Михайловна",
     "Богословская Ольга Михайловна → kastorensky/bogoslovskaya"},
    {"kastorensky", "РМК, ОО", "РМК → kastorensky/rmk; ОО → kastorensky/oo"},
    {"kastorensky", "PMK", "PMK → kastorensky/rmk"},
    {"guryevsk", "Павловцу О. М., начальнику отдела",
     "Павловцу О. М., начальнику отдела → guryevsk/pavlovets"},
    {"guryevsk", "О.М. Павловец", "О.М. Павловец → guryevsk/pavlovets"},
    {"guryevsk", "Павловец О.М.", "Павловец О.М. → guryevsk/pavlovets"},
    {"guryevsk", "Павловец Ольга Михайловна, начальник отдела",
     "Павловец Ольга Михайловна, начальник отдела → guryevsk/pavlovets"},
    {"guryevsk", "директору МБОУ «ООШ № 16»", "директору МБОУ «ООШ № 16» → guryevsk/direktor-oosh-16"},
    {"guryevsk", "руководители МБОУ «Новопестеревская ООШ»",
     "руководители МБОУ «Новопестеревская ООШ» → guryevsk/novopesterevskaya-oosh"},
    {"guryevsk", "руководители МБОУ «ООШ № 16» и МБОУ «Новопестеревская ООШ»",
     "руководители МБОУ «ООШ № 16» → guryevsk/direktor-oosh-16; МБОУ «Новопестеревская ООШ» → "
     "guryevsk/novopesterevskaya-oosh"},
    {"guryevsk", "ООШ № 16, Новопестеревская ООШ",
     "ООШ № 16 → guryevsk/oosh-16; Новопестеревская ООШ → guryevsk/novopesterevskaya-oosh"},
    {"guryevsk", "отдел Управления образования, Павловец", "отдел Управления образования → ?; Павловец → ?"},
    {"zeya", "МОАУ СОШ №1", "МОАУ СОШ №1 → zeya/sosh-1"},
    {"zeya", "MOAУ COШ № 1", "MOAУ COШ № 1 → zeya/sosh-1"},
    {"zeya", "СОШ № 1, СОШ № 4, лицей", "СОШ № 1 → zeya/sosh-1; СОШ № 4 → zeya/sosh-4; лицей → ?"},
    {"zeya", "МОАУ СОШ № 1, 4 и 5", "МОАУ СОШ № 1 → zeya/sosh-1; 4 → zeya/sosh-4; 5 → zeya/sosh-5"},
    {"zeya", "МОАУ СОШ №1, №4; АМИРО", "МОАУ СОШ №1 → zeya/sosh-1; №4 → zeya/sosh-4; АМИРО → zeya/amiro"},
    {"zeya", "МОАУ СОШ № 1, 2", "МОАУ СОШ № 1, 2 → ?"},  // no school is № 2
    {"zeya", "Отделу образования администрации г. Зеи и ОО",
     "Отделу образования администрации г. Зеи → zeya/otdel-obrazovaniya; ОО → zeya/oo"},
    {"zeya", "Отдел образования администрации города Зея",
     "Отдел образования администрации города Зея → zeya/otdel-obrazovaniya"},
    {"zeya", "педагогами МОАУ СОШ № 1", "педагогами МОАУ СОШ № 1 → zeya/pedagogi-sosh-1"},
    {"zeya", "АМИРО", "АМИРО → zeya/amiro"},
    {"zeya", "ООА", "ООА → zeya/otdel-obrazovaniya"},
    {"zeya", "ООА, ШНОРы", "ООА → zeya/otdel-obrazovaniya; ШНОРы → zeya/shnor"},
    {"zeya", "руководители ШНОР", "руководители ШНОР → zeya/shnor"},
    {"zeya", "ООА администрации города", "ООА администрации города → ?"},
    {"zeya", "отдел образования администрации Зейского района",
     "отдел образования администрации Зейского района → ?"},
    {"zeya", "Отдел образования, культуры и спорта", "Отдел образования, культуры и спорта → ?"},
    {"zeya", "sosh-1", "sosh-1 → zeya/sosh-1"},
    {"krasnodar", "ЦОКО КК", "ЦОКО КК → ?"},
    {"krasnodar", "цоко", "цоко → krasnodar/tsoko"},
    {"krasnodar", "МОНиМПКК", "МОНиМПКК → ?"},
    {"krasnodar", "МОНиМП КК совместно с ИРО КК", "МОНиМП КК → krasnodar/monimp; ИРО КК → krasnodar/iro-kk"},
    {"krasnodar", "министерство образования, науки и молодёжной политики Краснодарского края",
     "министерство образования, науки и молодёжной политики Краснодарского края → krasnodar/monimp"},
    {"krasnodar", "МОНиМП", "МОНиМП → ?"},
    {"krasnodar", "территориальные методические службы",
     "территориальные методические службы → krasnodar/tms"},
    {"krasnodar", "управление образования, территориальная методическая служба",
     "управление образования → krasnodar/uo; территориальная методическая служба → krasnodar/tms"},
    {"krasnodar", "ГКУ КК ЦОКО", "ГКУ КК ЦОКО → ?"},
};

TEST(Executors, AnyCaseNumberAndSpelling) {
  const TestRegistry registry{kFivePlansRegistry};
  for (const Example& example : kWordings) {
    EXPECT_EQ(registry.describe(example.text, registry.scope(example.folder)), example.expected)
        << example.folder;
  }
}

TEST(Executors, NearerRegistryShadowsFarther) {
  const TestRegistry registry{R"(
    oo | group | образовательные организации | ОО
    iro | organization | ИРО
    kray/oo | group | школы края | ОО
    kray/zeya/oo | group | школы города | ОО
  )"};
  const auto who = [&](const char* folder, const char* name) {
    return registry.name_of(find_executor(name, registry.scope(folder)));
  };
  EXPECT_EQ(who("", "ОО"), "oo");
  EXPECT_EQ(who("kray", "ОО"), "kray/oo");
  EXPECT_EQ(who("kray/zeya", "ОО"), "kray/zeya/oo");
  EXPECT_EQ(who("kray/zeya/2023", "ОО"), "kray/zeya/oo");
  EXPECT_EQ(who("kray/ze", "ОО"), "kray/oo");
  EXPECT_EQ(who("other", "ОО"), "oo");
  EXPECT_EQ(who("kray/zeya", "ИРО"), "iro");
  EXPECT_EQ(who("kray", "школы города"), "?");
  EXPECT_EQ(who("kray/zeya", "oo"), "kray/zeya/oo");
}

TEST(Executors, AbbreviationsOfTheDocumentComeFirst) {
  const TestRegistry registry{R"(
    uo | organization | Управление образования | УО
    ud | organization | Управление делами
    ooa | organization | ООА
  )"};
  const std::vector<Abbreviation> abbreviations{{"УО", "управление делами", {}},
                                                {"УпрО", "управлением образования", {}},
                                                {"ООА", "отдел образования администрации", {}},
                                                {"РГ", "рабочая группа", {}}};
  const ExecutorScope scope = registry.scope("", abbreviations);
  EXPECT_EQ(registry.describe("УО, УпрО, ООА", scope), "УО → ud; УпрО → uo; ООА → ooa");
  EXPECT_EQ(registry.describe("отделу образования администрации", scope),
            "отделу образования администрации → ooa");
  EXPECT_EQ(registry.describe("РГ УО", scope), "РГ → ?; УО → ud");
  EXPECT_EQ(registry.describe("Отдел (далее – ООА)", scope), "Отдел (далее – ООА) → ooa");
}

TEST(Executors, HomonymsAreNobodyUnlessWrittenExactly) {
  const TestRegistry registry{R"(
    first | person | Иванова И. И.
    second | person | Иванова Инна Игоревна
    head | role | руководитель ОО
    heads | role | руководители ОО
    sosh-m | organization | МБОУ СОШ № 1
    sosh-k | organization | МКОУ СОШ № 1
  )"};
  const ExecutorScope scope = registry.scope("");
  EXPECT_EQ(registry.describe("руководители ОО, руководитель ОО", scope),
            "руководители ОО → heads; руководитель ОО → head");
  EXPECT_EQ(registry.describe("руководителям ОО", scope), "руководителям ОО → ?");
  EXPECT_EQ(executor_candidates("руководителям ОО", scope).size(), 2U);
  EXPECT_EQ(registry.describe("СОШ № 1", scope), "СОШ № 1 → ?");
  EXPECT_EQ(executor_candidates("СОШ № 1", scope).size(), 2U);
  EXPECT_EQ(registry.describe("МКОУ СОШ № 1", scope), "МКОУ СОШ № 1 → sosh-k");
  EXPECT_EQ(registry.describe("Иванова Ирина Ивановна", scope), "Иванова Ирина Ивановна → first");
  EXPECT_EQ(registry.describe("Ивановой Инне Игоревне", scope), "Ивановой Инне Игоревне → second");
}

TEST(Executors, NamesThatOnlyResembleAreNobody) {
  const TestRegistry registry{R"(
    ooa | organization | ООА
    otdel | organization | Отдел образования
    litsey | organization | МОАУ Лицей
    pavlovets | person | Павловец О. М.
    admin | organization | Администрация города
    uprava | organization | Управление образования
  )"};
  const ExecutorScope scope = registry.scope("");
  for (const char* name :
       {"ОО", "ООАУ", "отдел", "образования", "образование отдела", "Отдел образования края",
        "Отдел образования и науки", "лицеи", "Павловец", "Павловец О.", "Павловец М. О.", "Павлов О. М.",
        "школа имени Павловец О. М.", "Управление образования администрации города"}) {
    for (const ExecutorMention& mention : resolve_executors(name, scope)) {
      EXPECT_EQ(registry.name_of(mention.executor), "?") << name;
    }
  }
}

TEST(Executors, SharedHeadIsLookedUpWithEachSchool) {
  const TestRegistry registry{R"(
    a | organization | МБОУ «А»
    b | organization | МБОУ «Б»
    head-a | role | руководитель МБОУ «А»
    head-b | role | руководитель МБОУ «Б»
    v | organization | МБОУ «В»
  )"};
  const ExecutorScope scope = registry.scope("");
  EXPECT_EQ(registry.describe("руководители МБОУ «А», МБОУ «Б» и МБОУ «В»", scope),
            "руководители МБОУ «А» → head-a; МБОУ «Б» → head-b; МБОУ «В» → v");
  EXPECT_EQ(registry.describe("МБОУ «А», МБОУ «Б»", scope), "МБОУ «А» → a; МБОУ «Б» → b");
}

TEST(Executors, NounsThatTheStemmerCutsUnevenly) {
  const TestRegistry registry{R"(
    mouo | group | Муниципальные органы управления образованием
    kollektiv | group | Педагогический коллектив
    litsey | organization | Лицей № 3
  )"};
  const ExecutorScope scope = registry.scope("");
  EXPECT_EQ(registry.describe("муниципальным органам управления образованием", scope),
            "муниципальным органам управления образованием → mouo");
  EXPECT_EQ(registry.describe("педагогическому коллективу; лицею № 3", scope),
            "педагогическому коллективу → kollektiv; лицею № 3 → litsey");
}

TEST(Executors, PeopleOfAKnownGroupOrBodyMeanIt) {
  const TestRegistry registry{R"(
    oo | group | Образовательные организации | ОО
    schools | group | Школы
    imc | organization | ИМЦ
    heads | role | директора школ
  )"};
  const ExecutorScope scope = registry.scope("");
  EXPECT_EQ(registry.describe("руководителям ОО, заместители директоров ОО", scope),
            "руководителям ОО → oo; заместители директоров ОО → oo");
  EXPECT_EQ(registry.describe("руководители образовательных организаций", scope),
            "руководители образовательных организаций → oo");
  EXPECT_EQ(registry.describe("методист ИМЦ", scope), "методист ИМЦ → imc");
  EXPECT_EQ(registry.describe("директора школ, учителя школ", scope),
            "директора школ → heads; учителя школ → schools");
  // One head does not lead them all.
  const TestRegistry schools{"schools | group | Школы"};
  EXPECT_EQ(schools.describe("директор школы, директора школ", schools.scope("")),
            "директор школы → ?; директора школ → schools");
  const std::string cell = "руководители ОО";
  const std::vector<ExecutorMention> mentions = resolve_executors(cell, scope);
  ASSERT_EQ(mentions.size(), 1U);
  ASSERT_TRUE(mentions[0].role);
  EXPECT_EQ(cell.substr(mentions[0].role->begin, mentions[0].role->length), "руководители");
}

TEST(Executors, NearestAreFewAndClose) {
  const TestRegistry registry{kFivePlansRegistry};
  using Names = std::vector<std::string>;
  EXPECT_EQ(nearest_executors("ООО", registry.scope("zeya"), 2), (Names{"ОО", "ООА"}));
  EXPECT_EQ(nearest_executors("Правительство области", registry.scope("zeya"), 3), Names{});
  EXPECT_EQ(nearest_executors("", registry.scope("zeya"), 3), Names{});
  EXPECT_EQ(nearest_executors("Павловец О. Н.", registry.scope("guryevsk"), 1), Names{"Павловец О. М."});
  EXPECT_EQ(nearest_executors("муницпальный координатор", registry.scope("leninsky"), 1),
            Names{"муниципальный координатор"});
}

TEST(ExecutorLexicon, TellsHeadsAndLegalForms) {
  EXPECT_EQ(head_kind("директор"), HeadKind::post);
  EXPECT_EQ(head_kind("родители"), HeadKind::people);
  EXPECT_EQ(head_kind("отдел"), HeadKind::body);
  EXPECT_EQ(head_kind("школы"), HeadKind::doubtful);
  EXPECT_EQ(head_kind("спорта"), HeadKind::none);
  for (const char* form : {"моау", "мбоу", "гау", "фгбоу", "когоау", "дпо"})
    EXPECT_TRUE(is_legal_form(form)) << form;
  for (const char* name : {"оо", "оу", "доу", "шнор", "уо", "ооа", "моуо"})
    EXPECT_FALSE(is_legal_form(name)) << name;
}

}  // namespace
}  // namespace roadbook::testing
