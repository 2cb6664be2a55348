#include "parse/sections.h"

#include <gtest/gtest.h>

#include "support/parsed_document.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::ParsedDocument;
using testing::roadmap_text;

TEST(SectionKey, IsTheNumberOrTheFirstWords) {
  struct Example {
    std::string_view title;
    std::string_view key;
  };
  for (const Example& example : {
           Example{"1. Организационные мероприятия", "1"},
           Example{"2.3. Методическая работа", "2.3"},
           Example{"2) Работа", "2"},
           Example{"IV. Контроль", "iv"},
           Example{"I", "i"},
           Example{"КРАЕВОЙ УРОВЕНЬ", "kraevoj-uroven"},
           Example{"Приложение 2. Список школ района", "prilozhenie-2-spisok"},
           Example{"  Разработка и внедрение документов", "razrabotka-i-vnedrenie"},
           Example{"Итоги", "itogi"},
           Example{"VIP-школа", "vip-shkola"},
           Example{"1С в школе", "1s-v-shkole"},
           Example{"«»", ""},
           Example{"", ""},
           Example{"...", ""},
       }) {
    EXPECT_EQ(section_key(example.title), example.key) << example.title;
  }
}

TEST(SectionKey, IsShortWhateverTheTitle) {
  std::string title;
  for (int i = 0; i < 1000; ++i) title += "слово";
  EXPECT_LE(section_key(title).size(), 64U);
  EXPECT_LE(section_key(std::string(1000, '1')).size(), 64U);
}

TEST(SectionTree, MakesAddressesOutOfTheTree) {
  const ParsedDocument parsed{
      roadmap_text("# План\n## 1. Первый\n### Общее\n## 2. Второй\n### 2.1. Глубже\n#### Детали\n"
                   "## КРАЕВОЙ УРОВЕНЬ\n### I. Работа\n# Итоги\n")};
  EXPECT_EQ(parsed.sections(), (Lines{"plan: План", "plan.1: 1. Первый", "plan.1.obshchee: Общее",
                                      "plan.2: 2. Второй", "plan.2.2.1: 2.1. Глубже",
                                      "plan.2.2.1.detali: Детали", "plan.kraevoj-uroven: КРАЕВОЙ УРОВЕНЬ",
                                      "plan.kraevoj-uroven.i: I. Работа", "itogi: Итоги"}));
}

TEST(SectionTree, ANumberThatHoldsTheNumberAboveIsNotRepeated) {
  const ParsedDocument parsed{
      roadmap_text("## 2. Второй\n### 2.1. Глубже\n#### 2.1.3. Ещё глубже\n### 3.1. Чужое\n")};
  EXPECT_EQ(parsed.sections(),
            (Lines{"2: 2. Второй", "2.1: 2.1. Глубже", "2.1.3: 2.1.3. Ещё глубже", "2.3.1: 3.1. Чужое"}));
}

TEST(SectionTree, AddressesAreUnique) {
  const ParsedDocument parsed{roadmap_text("## Цель\n## Цель\n## Цель-2\n## Цель\n## !\n## ?\n")};
  EXPECT_EQ(parsed.sections(), (Lines{"cel: Цель", "cel-2: Цель", "cel-2-2: Цель-2", "cel-3: Цель",
                                      "section: !", "section-2: ?"}));
}

TEST(SectionTree, KnowsParentsAcrossSkippedLevels) {
  const ParsedDocument parsed{roadmap_text("#### а\n## б\n#### в\n### г\n")};
  std::vector<std::uint32_t> parents;
  for (const Section& section : parsed.document.sections) parents.push_back(section.parent);
  EXPECT_EQ(parents, (std::vector<std::uint32_t>{0, 0, 0, 2, 2}));
}

TEST(SectionTree, IsFastForThousandsOfLikeHeadings) {
  std::string body;
  for (int i = 0; i < 50000; ++i) body += "# а\n\n";
  const ParsedDocument parsed{roadmap_text(body)};
  EXPECT_EQ(parsed.document.sections.size(), 50001U);
  EXPECT_EQ(parsed.document.sections.back().anchor, "a-50000");
}

}  // namespace

}  // namespace roadbook
