#include "deadline/forms.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "deadline/reader.h"
#include "deadline/terms.h"
#include "deadline/words.h"

namespace roadbook::deadline {

namespace {

struct Example {
  std::string_view form;
  std::string_view phrase;
};

// At least one phrase for each form; each is matched by that form alone.
constexpr std::array kExamples = std::to_array<Example>({
    {"day", "30 января 2023 г."},
    {"point", "апрель 2023"},
    {"point", "в I полугодии"},
    {"range", "апрель – декабрь 2023 г."},
    {"from-to", "с 1 сентября по 15 октября"},
    {"from-to", "в период с мая по июнь"},
    {"during-point", "в течение мая"},
    {"during-range", "в течение апреля – мая"},
    {"from", "с 01.09.2023"},
    {"by-day", "в срок до 01.12.2021"},
    {"by-year", "до 2024 года"},
    {"not-later", "не позднее II квартала"},
    {"by-end", "до конца мая"},
    {"often", "ежеквартально"},
    {"every", "каждые 2 недели"},
    {"every-weekday", "каждый вторник и четверг"},
    {"on-weekdays", "по пятницам"},
    {"weekdays", "вторник, четверг"},
    {"times", "не реже одного раза в два месяца"},
    {"times-slip", "не реже одного в четверть"},
    {"constantly", "постоянно"},
    {"during-year", "в течение всего учебного года"},
    {"during-that-year", "в течение 2023/2024 учебного года"},
    {"during-term", "В течение всего срока реализации Дорожной карты"},
    {"whole-period", "весь период"},
    {"whole-year", "весь год"},
    {"whole-that-period", "Весь период 2023/2024"},
    {"after", "после проведения оценочной процедуры"},
    {"at-completion", "по итогам олимпиады"},
    {"as-needed", "при необходимости"},
    {"on-occasion", "при поступлении обращений"},
    {"before-start", "до начала олимпиады"},
    {"occasion", "в ходе проверки"},
    {"school-quarter", "I четверть"},
    {"at-school-quarter", "до четвертой четверти"},
    {"during-school-quarter", "в конце четверти"},
    {"end-of-school-quarter", "до конца II четверти"},
    {"end-of-school-year", "до конца учебного года"},
    {"by-plan", "По плану работы Министерства образования Кузбасса"},
    {"according-to-plan", "согласно утвержденному графику"},
    {"in-accordance", "В соответствии с графиком проведения в 2021-2022 учебном году"},
    {"by-request", "По запросу ШНОР"},
});

TEST(Forms, AnExampleMatchesExactlyItsForm) {
  for (const Example& example : kExamples) {
    Items items;
    read_words(example.phrase, items);
    join_terms(items);
    EXPECT_EQ(list_matching_forms(items), std::vector{example.form}) << example.phrase;
  }
}

TEST(Forms, EachHasAnExample) {
  for (const Form& form : list_forms()) {
    EXPECT_TRUE(std::ranges::any_of(kExamples, [&form](const Example& row) { return row.form == form.name; }))
        << form.name;
  }
}

TEST(Forms, AreFoundByTheirFirstSymbol) {
  const auto rows = list_forms(Symbol::often);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(list_forms()[rows[0]].name, "often");
  EXPECT_TRUE(list_forms(Symbol::comma).empty());
}

}  // namespace

}  // namespace roadbook::deadline
