// A private person's name where a post would do. People of the registries, and whoever signs, coordinates or
// controls, are officials and stay; so does anybody whose official post stands beside the name.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/russian.h"
#include "check/rules/privacy/person_name.h"
#include "check/rules/privacy/personal_data.h"

namespace roadbook::rules_privacy {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

// Beginnings of words, folded.
constexpr std::array<std::string_view, 21> kPosts{
    "начальник",   "заведующ",   "завед",       "директор",  "министр",    "глав",     "руководител",
    "председател", "заместител", "ректор",      "проректор", "специалист", "методист", "консультант",
    "инспектор",   "секретар",   "координатор", "куратор",   "губернатор", "мэр",      "депутат"};
// Somebody after whom a school is named, or who has written a book.
constexpr std::array<std::string_view, 10> kHonoured{"им.",     "имени", "памяти", "летию",   "летия",
                                                     "учебник", "умк",   "автор",  "редакци", "творчеств"};

constexpr std::size_t kNear = 160;  // bytes: a long post

// What stands before the name in the same clause: since the last comma, bracket, cell or line.
std::string clause_before(std::string_view text, std::size_t begin) {
  const std::size_t from = begin > kNear ? begin - kNear : 0;
  const std::string_view near = text.substr(from, begin - from);
  const std::size_t cut = near.find_last_of(",;(|\n>");
  return fold(cut == kNowhere ? near : near.substr(cut + 1));
}

// The clause behind «, » or « – ».
std::string_view clause_after(std::string_view text, std::size_t end) {
  const std::string_view near = text.substr(end, kNear);
  const std::size_t begin = near.find_first_not_of(" ,-\xE2\x80\x93\x94(");
  if (begin == 0 || begin == kNowhere) return {};
  const std::string_view rest = near.substr(begin);
  return rest.substr(0, rest.find_first_of(",;)|\n<"));
}

bool has_post(std::string_view folded) {
  for (const std::string_view post : kPosts) {
    const std::size_t at = folded.find(post);
    if (at != kNowhere &&
        (at == 0 || folded[at - 1] == ' ' || folded[at - 1] == '.' || folded[at - 1] == '"'))
      return true;
  }
  return false;
}

bool is_official(std::string_view text, const PersonName& name) {
  // «Начальник А. С. Петрова»: the word before the initials is the post.
  const bool two = name.surnames.size() > 1;
  const std::size_t before = name.begin + (two ? name.surnames.front().size() : 0);
  if (has_post(clause_before(text, before))) return true;
  const std::string_view after = clause_after(text, name.end);
  // «Петрова А. С., директор Сидоров П. П.»: the post is of the next one.
  return has_post(fold(after)) && list_names(after).empty();
}

bool is_honoured(std::string_view text, const PersonName& name) {
  const std::size_t from = name.begin > kNear / 2 ? name.begin - kNear / 2 : 0;
  const std::string_view near = text.substr(from, name.begin - from);
  const std::size_t cut = near.find_last_of("|\n");
  const std::string folded = fold(cut == kNowhere ? near : near.substr(cut + 1));
  return std::any_of(kHonoured.begin(), kHonoured.end(),
                     [&folded](std::string_view word) { return folded.find(word) != std::string::npos; });
}

// Registries of the document's folder and of those above it.
void add_registries(const Corpus& corpus, std::string_view folder, KnownPeople& people) {
  while (true) {
    const auto found = std::lower_bound(
        corpus.registries.begin(), corpus.registries.end(), folder,
        [](const Registry& registry, std::string_view wanted) { return registry.folder < wanted; });
    if (found != corpus.registries.end() && found->folder == folder) {
      for (const Executor& entry : found->executors) {
        people.add(entry.name);
        if (entry.kind != ExecutorKind::person) continue;
        for (const WrittenReference& alias : entry.aliases) people.add(alias.text);
      }
    }
    if (folder.empty()) return;
    const std::size_t slash = folder.rfind('/');
    folder = slash == kNowhere ? std::string_view{} : folder.substr(0, slash);
  }
}

void add_officials(const Document& document, KnownPeople& people) {
  people.add(document.coordinator.value);
  const Order* order = document.order();
  if (order == nullptr) return;
  people.add(order->signatory.name);
  people.add(order->control.value);
}

KnownPeople list_officials(const Corpus& corpus, DocumentId id) {
  KnownPeople people;
  const Document& document = corpus.document(id);
  add_registries(corpus, document.folder(), people);
  add_officials(document, people);
  // A plan may name those of its order, and an order those of its plans.
  const DocumentMeaning& meaning = corpus.meaning(id);
  if (meaning.order.target) add_officials(corpus.document(*meaning.order.target), people);
  for (const Reference& plan : meaning.approves) {
    if (plan.target) add_officials(corpus.document(*plan.target), people);
  }
  return people;
}

}  // namespace

void check_private_name(const CheckInput& input, DocumentId id, Findings& findings) {
  PersonalData data{"privacy/private-name", input, id, findings};
  const std::string_view text = data.text();
  std::optional<KnownPeople> officials;  // made when a name is met
  for (const PersonName& name : list_names(text)) {
    if (!officials) officials = list_officials(input.corpus, id);
    if (officials->know(name) || is_honoured(text, name) || is_official(text, name)) continue;
    data.report(name.begin, name.end);
  }
}

}  // namespace roadbook::rules_privacy
