// `roadbook deadline` as people and scripts meet it.
#include <gtest/gtest.h>

#include "support/site_folder.h"

namespace roadbook::test {
namespace {

RunResult run_deadline(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {PROGRAM_PATH, "deadline"});
  return run_command(arguments);
}

// `input` is what printf(1) makes of it.
RunResult run_with_input(const std::string& input, const std::string& options = "--json --period 2023 -") {
  return run_command({"/bin/sh", "-c", "printf '" + input + "' | " PROGRAM_PATH " deadline " + options});
}

TEST(DeadlineCommand, SaysPartByPartWhatIsUnderstood) {
  const RunResult result = run_deadline({"--period", "2023", "до 30.09; по настроению; ежемесячно"});
  EXPECT_EQ(result.output,
            "до 30.09; по настроению; ежемесячно\n"
            "          ^^^^^^^^^^^^^\n"
            "  «до 30.09» = до\u00A030.09.2023, суббота; год взят из периода плана\n"
            "  «по настроению» – не разобрано\n"
            "  «ежемесячно» = ежемесячно\n");
  EXPECT_EQ(result.errors, "");
  EXPECT_EQ(result.exit_code, 1);
}

TEST(DeadlineCommand, SpeaksEnglish) {
  const RunResult result = run_deadline({"--lang", "en", "--today", "2024-05-01", "5 мая"});
  EXPECT_EQ(result.output,
            "5 мая\n  \"5 мая\" = 5\u00A0May 2024, Sunday; the year comes from the plan's period\n");
  EXPECT_EQ(result.exit_code, 0);
}

TEST(DeadlineCommand, JsonIsOneObjectForEachPhrase) {
  const RunResult result = run_deadline({"--json", "--period", "2023", "к 30.06.2023", "к 30.06", "ой"});
  EXPECT_EQ(
      result.output,
      R"({"phrase":"к 30.06.2023","period":"2023-01-01/2023-12-31","understood":true,"spans":[{"kind":"by","start":null,"end":"2023-06-30","rrule":null,"text":"к 30.06.2023"}]})"
      "\n"
      R"({"phrase":"к 30.06","period":"2023-01-01/2023-12-31","understood":true,"spans":[{"kind":"by","start":null,"end":"2023-06-30","rrule":null,"text":"к 30.06","year_inferred":true}]})"
      "\n"
      R"({"phrase":"ой","period":"2023-01-01/2023-12-31","understood":false,"spans":[],"unparsed":["ой"]})"
      "\n");
  EXPECT_EQ(result.exit_code, 1);
}

TEST(DeadlineCommand, ReadsLinesInAnyState) {
  const RunResult result = run_with_input(R"(\357\273\2771 мая\r\n\n\377\0\033[1m)");
  EXPECT_EQ(
      result.output,
      R"({"phrase":"1 мая","period":"2023-01-01/2023-12-31","understood":true,"spans":[{"kind":"date","start":"2023-05-01","end":"2023-05-01","rrule":null,"text":"1 мая","year_inferred":true}]})"
      "\n"
      R"({"phrase":"","period":"2023-01-01/2023-12-31","understood":false,"spans":[]})"
      "\n"
      R"({"phrase":"���[1m","period":"2023-01-01/2023-12-31","understood":false,"spans":[],"unparsed":["���[1m"]})"
      "\n");
  EXPECT_EQ(result.exit_code, 1);
}

TEST(DeadlineCommand, ALineThatIsNoPhraseIsSkippedAndSaid) {
  const RunResult result = run_command(
      {"/bin/sh", "-c",
       "{ head -c 70000 /dev/zero | tr '\\0' a; echo; echo 1 мая 2023; } | " PROGRAM_PATH " deadline -"});
  EXPECT_EQ(result.output, "1 мая 2023\n  «1 мая 2023» = 01.05.2023, понедельник\n");
  EXPECT_EQ(result.errors, "Строка 1 длиннее 64 КБ и пропущена: это не запись срока\n");
  EXPECT_EQ(result.exit_code, 3);
}

TEST(DeadlineCommand, WrongUse) {
  EXPECT_EQ(run_deadline({}).exit_code, 2);
  const RunResult period = run_deadline({"--period", "вчера", "май"});
  EXPECT_EQ(period.exit_code, 2);
  EXPECT_EQ(period.output, "");
  EXPECT_NE(period.errors.find("--period: «вчера»"), std::string::npos) << period.errors;
}

}  // namespace
}  // namespace roadbook::test
