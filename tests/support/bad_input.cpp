#include "support/bad_input.h"

namespace roadbook::test {

BadInput::BadInput() {
  site.write("roadbook.yaml", "важность: {table/missing-column: нет}\n");
  site.write("content/beside.md", kPlanWithWarning);
  const RunResult build = site.run({"build"});
  EXPECT_EQ(build.exit_code, 0) << build.errors;
  published_ = site.snapshot("site");
  EXPECT_TRUE(published_.contains("beside/index.html"));
}

RunResult BadInput::check() const {
  RunResult check = site.run({"check", "--format", "json"});
  EXPECT_EQ(check.signal, 0) << "after " << check.seconds << " s: " << check.errors;
  return check;
}

void BadInput::expect_site_unchanged() const {
  const RunResult build = site.run({"build"});
  EXPECT_EQ(build.exit_code, 1) << "signal " << build.signal << " after " << build.seconds << " s\n"
                                << build.errors.substr(0, 2000);
  EXPECT_EQ(difference(published_, site.snapshot("site")), "");
}

void BadInput::expect_refused(const std::string& findings) const {
  const RunResult checked = check();
  EXPECT_EQ(SiteFolder::findings_of(checked), findings);
  EXPECT_EQ(checked.exit_code, 1);
  expect_site_unchanged();
}

void BadInput::expect_refused_with(const std::string& finding) const {
  const RunResult checked = check();
  const std::string findings = SiteFolder::findings_of(checked);
  EXPECT_NE(findings.find(finding), std::string::npos) << findings.substr(0, 2000);
  EXPECT_NE(findings.find(kBeside), std::string::npos) << findings.substr(0, 2000);
  EXPECT_EQ(checked.exit_code, 1);
  expect_site_unchanged();
}

void BadInput::expect_published(const std::string& findings) const {
  EXPECT_EQ(SiteFolder::findings_of(check()), findings);
  const RunResult build = site.run({"build"});
  EXPECT_EQ(build.exit_code, 0) << "signal " << build.signal << " after " << build.seconds << " s\n"
                                << build.errors.substr(0, 2000);
}

std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace roadbook::test
