// Reads a built page as a browser would and complains of anything that the templates could not have written:
// a tag or an attribute that is not on the list, a script that is not a file of the theme, an address that
// runs one. A test of what hostile text can reach.
#pragma once

#include <string>
#include <string_view>

namespace roadbook::test {

// Empty: nothing to complain of. Else what was met first, with the text around it.
std::string find_foreign_markup(std::string_view html);

}  // namespace roadbook::test
