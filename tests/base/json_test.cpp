#include "base/json.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

std::string json_text(std::string_view text) { return JsonWriter{}.value(text).take(); }

TEST(JsonWriter, WritesEveryKindOfValue) {
  JsonWriter json;
  json.begin_object().key("a").value("текст").key("b").value(true).key("c").value(
      std::size_t{18446744073709551615U});
  json.key("d").null().key("e").begin_array().value("x").value(std::size_t{0}).end_array();
  json.key("f").begin_object().end_object().end_object();
  EXPECT_EQ(json.take(), R"({"a":"текст","b":true,"c":18446744073709551615,"d":null,"e":["x",0],"f":{}})");
}

TEST(JsonWriter, EscapesWhatTheStandardAsks) {
  EXPECT_EQ(json_text("«Точка» \"роста\" \\ /"), R"("«Точка» \"роста\" \\ /")");
  EXPECT_EQ(json_text("а\nб\tв\r"), R"("а\nб\tв\r")");
  EXPECT_EQ(json_text(std::string_view{"\0\x01\x1F\x7F", 4}), "\"\\u0000\\u0001\\u001F\x7F\"");
  EXPECT_EQ(json_text("😀"), "\"😀\"");
  EXPECT_EQ(json_text(""), "\"\"");
}

TEST(JsonWriter, StartsAnewAfterTake) {
  JsonWriter json;
  json.begin_object().end_object();
  EXPECT_EQ(json.take(), "{}");
  json.begin_array().value("x").end_array();
  EXPECT_EQ(json.take(), "[\"x\"]");
  EXPECT_EQ(json.take(), "");
}

TEST(JsonWriter, IndentsWhenAsked) {
  JsonWriter json{JsonWriter::Layout::indented};
  json.begin_object()
      .key("a")
      .begin_array()
      .value("x")
      .end_array()
      .key("b")
      .begin_array()
      .end_array()
      .end_object();
  EXPECT_EQ(json.take(), "{\n  \"a\": [\n    \"x\"\n  ],\n  \"b\": []\n}");
}

}  // namespace

}  // namespace roadbook
