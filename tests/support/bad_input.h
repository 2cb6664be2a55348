// The situation of every test of bad input: a published site, a good document beside, and then something bad
// in content/.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "support/site_folder.h"

namespace roadbook::test {

class BadInput : public ::testing::Test {
 protected:
  BadInput();

  // The bad input is refused as it should be: `check` gives exactly these findings, those of the good
  // document among them, and exit code 1; so does `build`, and the published site stays byte for byte as it
  // was.
  void expect_refused(const std::string& findings) const;

  // The same, where only the number of findings is too large to write down: at least this one is among them.
  void expect_refused_with(const std::string& finding) const;

  // Not a fault, or only worth a warning: these findings, and the site is built.
  void expect_published(const std::string& findings) const;

  SiteFolder site;

 private:
  RunResult check() const;
  void expect_site_unchanged() const;

  Snapshot published_;
};

// The finding of the good document that stands beside, in every list of findings.
inline const std::string kBeside = "content/beside.md:8:28 warning table/empty-cell\n";

// Front matter of a plan; what follows is the body, from line 6.
inline const std::string kPlanHead = "---\nтип: план\nназвание: План\nпериод: 2023\n---\n";

// "ab" × 3 = "ababab"
std::string repeat(std::string_view text, std::size_t times);

}  // namespace roadbook::test
