// docs/keys.md, the reference for people who write plans, is made from the table of keys and the catalogue's
// words. UPDATE_GOLDEN=1 rewrites it.
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <string>

#include "base/files.h"
#include "load/theme.h"
#include "parse/keys.h"
#include "parse/read_messages.h"

namespace roadbook {
namespace {

struct Chapter {
  std::string_view set;
  std::string_view title;
};

constexpr std::array kChapters{
    Chapter{"common", "В любом документе"},
    Chapter{"order", "В приказе"},
    Chapter{"basis", "В каждом основании приказа"},
    Chapter{"signatory", "О подписавшем приказ"},
    Chapter{"roadmap", "В дорожной карте, плане, программе"},
    Chapter{"accept", "В каждом допущении"},
    Chapter{"registry", "В реестре исполнителей executors.yaml"},
    Chapter{"executor", "О каждом исполнителе"},
    Chapter{"calendar", "В производственном календаре calendar.yaml"},
    Chapter{"calendar_entry", "В каждой записи календаря"},
    Chapter{"config", "В настройках сайта roadbook.yaml"},
};

std::string key_reference(const Messages& messages) {
  std::string text =
      "# Ключи\n\nВсе ключи, которые можно писать в начале документов, в реестрах исполнителей и в "
      "настройках сайта.\n"
      "Русское и английское имя ключа равноправны.\n";
  for (const Chapter& chapter : kChapters) {
    text.append("\n## ").append(chapter.title).append("\n\n");
    text +=
        "| ключ | по-английски | что писать | как писать | обязателен |\n| --- | --- | --- | --- | --- |\n";
    for (const KeySet& set : key_sets()) {
      if (set.name != chapter.set) continue;
      for (const Key& key : set.keys) {
        const std::string help = "keys." + std::string{set.name} + "." + std::string{key.name};
        const std::string type = "keys.types." + std::string{type_key(key.type)};
        text.append("| `").append(key.russian).append("` | `").append(key.name).append("` | ");
        text.append(messages.text(help)).append(" | ").append(messages.text(type));
        text.append(key.required ? " | да |\n" : " | |\n");
      }
    }
  }
  return text;
}

TEST(KeyReference, DocumentIsMadeFromTheTable) {
  const std::string folder = PROJECT_FOLDER;
  Messages messages{"ru"};
  ASSERT_EQ(read_messages(load_theme(folder, "ru").catalogues, messages), std::nullopt);
  const std::string path = folder + "/docs/keys.md";
  const std::string expected = key_reference(messages);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    ASSERT_FALSE(replace_file(path, expected));
  }
  EXPECT_EQ(read_file(path, 1 << 20).text, expected);
}

TEST(KeyReference, EveryKeyHasHelpInBothLanguages) {
  for (const char* language : {"ru", "en"}) {
    Messages messages{language};
    ASSERT_EQ(read_messages(load_theme(PROJECT_FOLDER, language).catalogues, messages), std::nullopt);
    for (const KeySet& set : key_sets()) {
      for (const Key& key : set.keys) {
        EXPECT_TRUE(messages.has("keys." + std::string{set.name} + "." + std::string{key.name})) << key.name;
        EXPECT_TRUE(messages.has("keys.types." + std::string{type_key(key.type)})) << key.name;
      }
    }
  }
}

}  // namespace
}  // namespace roadbook
