// Makes a site of many plans like the five: each an order and a roadmap of 24 activities (about 11 KB),
// twenty plans a territory with a registry. The same number and seed give the same bytes. Usage: make_plans
// COUNT FOLDER [DICTIONARY]
// With a dictionary (/usr/share/hunspell/ru_RU.dic) texts are made of its words, as often as words of a
// natural text are (Zipf's law): a search over twelve phrases alone would find every word in every tenth row.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int kPlansInTerritory = 20;
constexpr int kActivities = 24;
constexpr int kSchools = 8;
constexpr std::size_t kActivityBytes = 120;
constexpr std::size_t kResultBytes = 60;

const std::vector<std::string> kPhrases{
    "Анализ результатов всероссийских проверочных работ по русскому языку и математике",
    "Повышение квалификации педагогов школ с низкими образовательными результатами",
    "Семинар для заместителей директоров о внутренней системе оценки качества образования",
    "Посещение открытых уроков учителей, обучающиеся которых показывают высокие результаты",
    "Диагностика профессиональных дефицитов учителей-предметников",
    "Разработка индивидуальных образовательных маршрутов для слабоуспевающих обучающихся",
    "Мониторинг объективности оценивания и динамики образовательных результатов",
    "Консультации для родителей (законных представителей) о подготовке к итоговой аттестации",
    "Совещание с руководителями образовательных организаций о ходе выполнения дорожной карты",
    "Сетевое взаимодействие со школами-лидерами и обмен лучшими управленческими практиками",
    "Адресные рекомендации по устранению учебной неуспешности в 5–9 классах",
    "Формирование и развитие функциональной грамотности обучающихся",
};

const std::vector<std::string> kDeadlines{
    "апрель 2023",
    "до 01.11.2023",
    "22.09.2023",
    "апрель – декабрь 2023 г.",
    "ежемесячно",
    "ежеквартально",
    "не позднее 25.02.2023",
    "к 30.06.2023",
    "в течение года",
    "март, ноябрь 2023 г.",
    "сентябрь-декабрь 2023 г.",
    "постоянно",
    "II квартал",
    "по отдельному графику",
    "до 1 апреля 2023 г.",
    "еженедельно до 30.05.2023",
    "январь-апрель 2023 г.",
    "не реже одного раза в два месяца",
};

class PlanMaker {
 public:
  PlanMaker(std::filesystem::path content, std::vector<std::string> words)
      : content_(std::move(content)), words_(std::move(words)) {}

  void make(int count) {
    for (int i = 0; i < count; ++i) {
      if (i % kPlansInTerritory == 0) make_territory(i / kPlansInTerritory);
      make_plan(i);
    }
  }

 private:
  std::string folder(int territory) const { return "t" + std::to_string(1000 + territory); }

  const std::string& pick(const std::vector<std::string>& from) { return from[random_() % from.size()]; }

  std::string text(std::size_t bytes) {
    std::string out = words_.empty() ? pick(kPhrases) : word();
    while (out.size() < bytes) out += words_.empty() ? "; " + pick(kPhrases) : " " + word();
    return out;
  }

  // The word of rank r is taken with a probability in proportion to 1/r.
  const std::string& word() {
    const double share = static_cast<double>(random_()) / static_cast<double>(std::mt19937::max());
    const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(words_.size()), share)) - 1;
    return words_[std::min(rank, words_.size() - 1)];
  }

  std::string school() { return "МБОУ «СОШ № " + std::to_string(random_() % kSchools + 1) + "»"; }

  std::string executors() {
    switch (random_() % 6) {
      case 0:
        return "Управление образования";
      case 1:
        return "Управление образования, руководители ОО";
      case 2:
        return "руководители ОО";
      case 3:
        return school() + ", " + school();
      case 4:
        return "муниципальный координатор";
      default:
        return "Управление образования, " + school();
    }
  }

  void write(const std::string& path, const std::string& bytes) const {
    const std::filesystem::path full = content_ / path;
    std::filesystem::create_directories(full.parent_path());
    std::ofstream{full, std::ios::binary} << bytes;
  }

  void make_territory(int territory) {
    const std::string name = "Район № " + std::to_string(territory + 1);
    std::string yaml = "территория: " + name + "\nисполнители:\n";
    yaml += "  - id: upravlenie\n    название: Управление образования администрации " + name +
            "\n    кратко: Управление образования\n";
    yaml += "  - id: koordinator\n    название: муниципальный координатор\n    вид: роль\n";
    std::string members;
    for (int i = 1; i <= kSchools; ++i) {
      const std::string number = std::to_string(i);
      yaml += "  - id: sosh-" + number + "\n    название: МБОУ «СОШ № " + number + "»\n";
      members += (i == 1 ? "sosh-" : ", sosh-") + number;
    }
    yaml +=
        "  - id: oo\n    название: Руководители образовательных организаций\n    вид: группа\n    синонимы: "
        "[руководители ОО]\n    состав: [" +
        members + "]\n";
    write(folder(territory) + "/executors.yaml", yaml);
  }

  void make_plan(int index) {
    const std::string number = std::to_string(index % kPlansInTerritory + 1);
    const std::string place = folder(index / kPlansInTerritory);
    write(place + "/order-" + number + ".md",
          "---\nтип: приказ\nномер: " + std::to_string(index + 1) +
              "-од\nдата: 20.01.2023\nиздатель: Управление образования\nназвание: Об утверждении плана "
              "мероприятий\n"
              "утверждает: " +
              place + "/plan-" + number +
              "\nподписал:\n  должность: Начальник управления\n  имя: А. А. Иванова\n---\n" + text(400) +
              "\n\n1. Утвердить план мероприятий.\n2. Представить отчёт в срок до 25.12.2023.\n"
              "3. Контроль за исполнением приказа оставляю за собой.\n");
    std::string plan =
        "---\nтип: дорожная карта\nназвание: План мероприятий по повышению качества образования № " +
        std::to_string(index + 1) + "\nпериод: 2023\nприказ: " + place + "/order-" + number + "\n---\n" +
        text(500) + "\n\n";
    for (int i = 1; i <= kActivities; ++i) {
      if (i % 8 == 1) {
        plan += "\n## " + std::to_string(i / 8 + 1) + ". " + pick(kPhrases) +
                "\n\n| № | Мероприятие | Срок | Исполнители | Результат |\n| --- | --- | --- | --- | --- |\n";
      }
      plan += "| " + std::to_string((i - 1) / 8 + 1) + "." + std::to_string((i - 1) % 8 + 1) + " | " +
              text(kActivityBytes) + " | " + pick(kDeadlines) + " | " + executors() + " | " +
              text(kResultBytes) + " |\n";
    }
    write(place + "/plan-" + number + ".md", plan);
  }

  std::filesystem::path content_;
  std::vector<std::string> words_;  // the most frequent first; none: phrases
  std::mt19937 random_{20230324};
};

constexpr std::size_t kWords = 20000;

// Words of a hunspell dictionary in small Cyrillic letters, in an order of no meaning.
std::vector<std::string> read_words(const char* path) {
  std::vector<std::string> words;
  std::ifstream file{path};
  for (std::string line; std::getline(file, line);) {
    std::string word = line.substr(0, line.find('/'));
    const bool is_small =
        word.size() >= 10 && std::all_of(word.begin(), word.end(), [](char c) { return c < 0; }) &&
        static_cast<unsigned char>(word[0]) >= 0xD0 &&
        (static_cast<unsigned char>(word[0]) > 0xD0 || static_cast<unsigned char>(word[1]) >= 0xB0);
    if (is_small) words.push_back(std::move(word));
  }
  std::mt19937 random{7};
  for (std::size_t i = words.size(); i > 1; --i) std::swap(words[i - 1], words[random() % i]);
  words.resize(std::min(words.size(), kWords));
  return words;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3 && argc != 4) {
    std::cerr << "usage: make_plans COUNT FOLDER [DICTIONARY]\n";
    return 2;
  }
  std::vector<std::string> words = argc == 4 ? read_words(argv[3]) : std::vector<std::string>{};
  if (argc == 4 && words.empty()) {
    std::cerr << "no words in " << argv[3] << '\n';
    return 1;
  }
  PlanMaker{std::filesystem::path{argv[2]} / "content", std::move(words)}.make(std::atoi(argv[1]));
}
