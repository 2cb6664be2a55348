#include "parse/keys.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/russian.h"

namespace roadbook {

namespace {

struct KeySet {
  std::string_view name;
  std::vector<std::span<const Key>> keys;  // that may stand in one map
};

std::vector<KeySet> key_sets() {
  return {{"page", {common_keys()}},
          {"order", {common_keys(), order_keys()}},
          {"roadmap", {common_keys(), roadmap_keys()}},
          {"basis", {basis_keys()}},
          {"signatory", {signatory_keys()}},
          {"accept", {accept_keys()}},
          {"registry", {registry_keys()}},
          {"executor", {executor_keys()}},
          {"config", {config_keys()}}};
}

TEST(Keys, HaveNamesOfTheirOwnInBothLanguages) {
  for (const KeySet& set : key_sets()) {
    std::map<std::string_view, const Key*> names;
    for (const auto keys : set.keys) {
      for (const Key& key : keys) {
        for (const std::string_view name : {key.name, key.russian}) {
          const auto [place, is_new] = names.emplace(name, &key);
          EXPECT_TRUE(is_new || place->second == &key) << set.name << ": " << name;
        }
      }
    }
  }
}

TEST(Keys, AreWrittenAsTheyAreCompared) {
  for (const KeySet& set : key_sets()) {
    for (const auto keys : set.keys) {
      for (const Key& key : keys) {
        EXPECT_EQ(fold(key.name), key.name);
        EXPECT_EQ(fold(key.russian), key.russian);
        EXPECT_FALSE(key.name.empty() || key.russian.empty()) << key.name;
      }
    }
  }
}

TEST(Keys, AreThoseOfTheSpecification) {
  const auto list = [](std::span<const Key> keys) {
    std::string out;
    for (const Key& key : keys) {
      out.append(key.name).append("/").append(key.russian).append(key.required ? "! " : " ");
    }
    return out;
  };
  EXPECT_EQ(list(common_keys()),
            "type/тип! title/название territory/территория coordinator/координатор abbreviations/сокращения "
            "accept/допущения ");
  EXPECT_EQ(list(order_keys()),
            "number/номер! date/дата! issuer/издатель! place/место basis/основание approves/утверждает "
            "amends/изменяет repeals/отменяет signatory/подписал control/контроль ");
  EXPECT_EQ(list(roadmap_keys()),
            "period/период! order/приказ parent/вышестоящий schools/школы published/опубликовано ");
  EXPECT_EQ(list(registry_keys()), "territory/территория region/регион executors/исполнители ");
  EXPECT_EQ(list(executor_keys()),
            "id/id! name/название! short/кратко kind/вид aliases/синонимы members/состав head/руководитель "
            "part_of/входит в holder/назначен ");
}

}  // namespace

}  // namespace roadbook
