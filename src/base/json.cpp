#include "base/json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace roadbook {

struct JsonWriter::Implementation {
  explicit Implementation(Layout layout) : compact(layout == Layout::compact) { pretty.SetIndent(' ', 2); }
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> plain{buffer};
  rapidjson::PrettyWriter<rapidjson::StringBuffer> pretty{buffer};
  bool compact;

  // The library chooses the layout by type, not by a setting.
  template <typename Call>
  void apply(Call call) {
    if (compact) {
      call(plain);
    } else {
      call(pretty);
    }
  }
};

JsonWriter::JsonWriter(Layout layout) : implementation_(std::make_unique<Implementation>(layout)) {}
JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::begin_object() {
  implementation_->apply([](auto& writer) { writer.StartObject(); });
  return *this;
}
JsonWriter& JsonWriter::end_object() {
  implementation_->apply([](auto& writer) { writer.EndObject(); });
  return *this;
}
JsonWriter& JsonWriter::begin_array() {
  implementation_->apply([](auto& writer) { writer.StartArray(); });
  return *this;
}
JsonWriter& JsonWriter::end_array() {
  implementation_->apply([](auto& writer) { writer.EndArray(); });
  return *this;
}
JsonWriter& JsonWriter::key(std::string_view name) {
  implementation_->apply(
      [name](auto& writer) { writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); });
  return *this;
}
JsonWriter& JsonWriter::value(std::string_view text) {
  implementation_->apply(
      [text](auto& writer) { writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); });
  return *this;
}
JsonWriter& JsonWriter::value(bool flag) {
  implementation_->apply([flag](auto& writer) { writer.Bool(flag); });
  return *this;
}
JsonWriter& JsonWriter::value(std::size_t number) {
  implementation_->apply([number](auto& writer) { writer.Uint64(number); });
  return *this;
}
JsonWriter& JsonWriter::null() {
  implementation_->apply([](auto& writer) { writer.Null(); });
  return *this;
}

std::string JsonWriter::take() {
  std::string out{implementation_->buffer.GetString(), implementation_->buffer.GetSize()};
  implementation_->buffer.Clear();
  implementation_->plain.Reset(implementation_->buffer);
  implementation_->pretty.Reset(implementation_->buffer);
  return out;
}

}  // namespace roadbook
