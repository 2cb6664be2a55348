// Writing JSON. The only door to RapidJSON.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace roadbook {

// Calls follow the shape of the value: begin_object, key, value …, end_object. Text is escaped by RFC 8259;
// Cyrillic stays readable. Bytes that are not UTF-8 must not come here.
class JsonWriter {
 public:
  enum class Layout { compact, indented };
  explicit JsonWriter(Layout layout = Layout::compact);
  ~JsonWriter();
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view{text}); }
  JsonWriter& value(bool flag);
  JsonWriter& value(std::size_t number);
  JsonWriter& null();

  // What was written so far; the writer starts anew.
  std::string take();

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace roadbook
