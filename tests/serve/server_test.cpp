#include "serve/server.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(AddPreview, PutsItsFilesIntoThePageAndLetsThemAskTheServer) {
  const std::string page =
      "<head><meta content=\"default-src 'none'; script-src "
      "'self'\">\n<title>П</title>\n</head><body></body>";
  EXPECT_EQ(
      add_preview(page, {{"preview.css", ""}, {"preview.js", ""}}),
      "<head><meta content=\"default-src 'none'; connect-src 'self'; script-src 'self'\">\n<title>П</title>\n"
      "<link rel=\"stylesheet\" href=\"/-preview/preview.css\">\n"
      "<script src=\"/-preview/preview.js\" defer></script>\n</head><body></body>");
}

TEST(AddPreview, LeavesAPageWithoutAHeadAlone) { EXPECT_EQ(add_preview("<p>", {{"preview.js", ""}}), "<p>"); }

}  // namespace

}  // namespace roadbook
