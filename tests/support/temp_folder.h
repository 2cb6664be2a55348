// A folder of its own for one test, under the system's folder for temporary files; gone with everything in it
// when the test ends. Paths are relative to it. Uses the standard library and not base/files.h, which it
// helps to test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace roadbook::testing {

class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  const std::string& path() const { return path_; }
  std::string path(std::string_view name) const;

  // Makes the folders above as well.
  void write(std::string_view name, std::string_view text) const;
  void make_folder(std::string_view name) const;
  // `target` is taken as it is: absolute, or relative to the link.
  void link(std::string_view name, std::string_view target) const;
  void remove(std::string_view name) const;

  bool exists(std::string_view name) const;  // a dangling link exists too
  std::string read(std::string_view name) const;
  // All files and links, sorted; folders only where they are empty, with a slash at the end. Hidden folders
  // too.
  std::vector<std::string> list() const;

 private:
  std::string path_;
};

}  // namespace roadbook::testing
