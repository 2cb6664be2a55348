// The canonical wording of each reading is read back as the same reading, whatever the plan.
#include "deadline/canonical.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "deadline/deadline.h"
#include "deadline/describe.h"

namespace roadbook {

namespace {

const Period kOtherPlan{make_date(1995, 3, 1), make_date(1999, 2, 28)};

std::string meaning_of(const DeadlinePart& part) {
  Deadline deadline;
  deadline.parts.push_back({part.meaning, {}, false});
  return describe("", deadline);
}

std::string read_back(const std::string& phrase) {
  const Deadline deadline = parse_deadline(phrase, kOtherPlan);
  if (!deadline.understood() || deadline.parts.size() != 1) return describe(phrase, deadline);
  return meaning_of(deadline.parts[0]);
}

std::string canonical(std::string_view phrase) {
  return canonical_phrase(parse_deadline(phrase, year_period(2023)).parts.at(0).meaning);
}

TEST(CanonicalPhrase, SaysTheMeaningPlainly) {
  EXPECT_EQ(canonical("1 мая"), "01.05.2023");
  EXPECT_EQ(canonical("к 1 мая"), "до 01.05.2023");
  EXPECT_EQ(canonical("апрель – июнь"), "с 01.04.2023 по 30.06.2023");
  EXPECT_EQ(canonical("не ранее мая"), "с 01.05.2023");
  EXPECT_EQ(canonical("весь год"), "постоянно");
  EXPECT_EQ(canonical("перед педсоветом"), "при наступлении события");
  EXPECT_EQ(canonical("согласно плану"), "по отдельному графику");
  EXPECT_EQ(canonical("раз в полгода до 1 июня"), "каждые 6 месяцев до 01.06.2023");
  EXPECT_EQ(canonical("по вторникам и четвергам"), "еженедельно, вторник, четверг");
  EXPECT_EQ(canonical("до 5 и 20 числа"), "ежемесячно, 5, 20 числа");
  EXPECT_EQ(canonical("последний рабочий день квартала"),
            "ежемесячно, последний рабочий день месяца, март, июнь, сентябрь, декабрь");
}

TEST(CanonicalPhrase, OfEveryReadingIsReadBack) {
  std::ifstream file{PROJECT_FOLDER "/tests/deadline/phrases.tsv"};
  int parts = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::string phrase = line.substr(0, line.find('\t'));
    for (std::size_t at; (at = phrase.find("\\n")) != std::string::npos;) phrase.replace(at, 2, "\n");
    const std::size_t period = line.find('\t') + 1;
    const auto plan = parse_period(std::string_view{line}.substr(period, line.find('\t', period) - period));
    for (const DeadlinePart& part : parse_deadline(phrase, plan.value()).parts) {
      ++parts;
      const std::string wording = canonical_phrase(part.meaning);
      EXPECT_EQ(read_back(wording), meaning_of(part)) << phrase << " → " << wording;
    }
  }
  EXPECT_GT(parts, 1000);
}

}  // namespace

}  // namespace roadbook
