#include "executor/executors.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/files.h"
#include "base/json.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/phrase_input.h"
#include "model/groups.h"
#include "resolve/abbreviations.h"

namespace roadbook {

namespace {

constexpr std::size_t kNearestNames = 3;

std::string_view part_of(std::string_view phrase, PhraseSpan span) {
  return phrase.substr(span.begin, span.length);
}

// Where the phrase stands: the folder decides which registries hold, the document which abbreviations.
struct PhrasePlace {
  std::string folder;
  std::vector<Abbreviation> abbreviations;
  std::optional<DocumentId> document;
};

// «zeya/roadmap», «content/zeya/roadmap.md», or a folder, «zeya». Nothing: there is no such place.
std::optional<PhrasePlace> find_place(const Corpus& corpus, std::string_view written) {
  if (written.starts_with("./")) written.remove_prefix(2);
  if (written.starts_with("content/")) written.remove_prefix(8);
  if (written.ends_with(".md")) written.remove_suffix(3);
  while (written.ends_with("/")) written.remove_suffix(1);
  if (const auto id = corpus.find(written)) {
    const Document& document = corpus.document(*id);
    return PhrasePlace{std::string{document.folder()}, list_abbreviations(corpus, document), id};
  }
  const std::string inside = std::string{written} + "/";
  const bool has_documents = std::ranges::any_of(
      corpus.documents, [&](const Document& document) { return document.id.starts_with(inside); });
  const bool is_folder = has_documents || std::ranges::find(corpus.registries, written, &Registry::folder) !=
                                              corpus.registries.end();
  if (!is_folder) return std::nullopt;
  return PhrasePlace{std::string{written}, {}, std::nullopt};
}

class ExecutorExplainer {
 public:
  ExecutorExplainer(const Corpus& corpus, const PhrasePlace& place, const Messages& messages)
      : corpus_(corpus),
        place_(place),
        messages_(messages),
        index_(corpus.executors),
        scope_(index_, place.folder, place.abbreviations) {}

  std::string in_words(std::string_view phrase) const {
    std::string out{phrase};
    std::ranges::replace(out, '\n', ' ');
    out.append("\n");
    const std::vector<ExecutorMention> mentions = resolve_executors(phrase, scope_);
    for (const ExecutorMention& mention : mentions) add_words(phrase, mention, out);
    if (mentions.empty()) out.append("  ").append(messages_.text("cli.executors.nobody")).append("\n");
    return out;
  }

  std::string in_json(std::string_view phrase) const {
    JsonWriter json;
    json.begin_object().key("phrase").value(phrase).key("parts").begin_array();
    for (const ExecutorMention& mention : resolve_executors(phrase, scope_))
      write_part(phrase, mention, json);
    json.end_array().end_object();
    return json.take() + "\n";
  }

 private:
  void add_words(std::string_view phrase, const ExecutorMention& mention, std::string& out) const {
    const std::string text = collapse_spaces(part_of(phrase, mention.text));
    MessageFacts facts{{"text", text}};
    std::string_view key = "cli.executors.unknown";
    const std::vector<ExecutorId> candidates = candidates_of(text, mention);
    if (mention.executor) {
      const Executor& entry = *corpus_.executor(*mention.executor).entry;
      key = "cli.executors.known";
      facts.push_back({"name", entry.name});
      facts.push_back({"kind", std::string{messages_.text(kind_key(entry.kind))}});
      facts.push_back({"id", entry.id});
    } else if (candidates.size() > 1) {
      key = "cli.executors.ambiguous";
      facts.push_back({"names", quoted_names(candidates)});
    } else if (const auto nearest = nearest_executors(text, scope_, kNearestNames); !nearest.empty()) {
      key = "cli.executors.nearest";
      facts.push_back({"names", quoted(nearest)});
    }
    out.append("  ").append(messages_.text(key, facts)).append("\n");
    if (mention.remark) add_line("remark", std::string{part_of(phrase, *mention.remark)}, out);
    if (!mention.executor) return;
    if (const auto members = members_of(*mention.executor); !members.empty()) {
      add_line("members", quoted_names(members), out);
    }
  }

  void add_line(const std::string& key, const std::string& what, std::string& out) const {
    out.append("    ")
        .append(messages_.text("cli.executors." + key, {{"what", collapse_spaces(what)}}))
        .append("\n");
  }

  void write_part(std::string_view phrase, const ExecutorMention& mention, JsonWriter& json) const {
    const std::string_view text = part_of(phrase, mention.text);
    json.begin_object().key("text").value(text).key("remark");
    if (mention.remark) {
      json.value(part_of(phrase, *mention.remark));
    } else {
      json.null();
    }
    if (mention.executor) {
      const Executor& entry = *corpus_.executor(*mention.executor).entry;
      json.key("id").value(entry.id).key("name").value(entry.name);
      write_ids("members", members_of(*mention.executor), json);
    } else {
      json.key("id").null().key("name").null().key("members").begin_array().end_array();
      write_unknown(text, mention, json);
    }
    json.end_object();
  }

  void write_unknown(std::string_view text, const ExecutorMention& mention, JsonWriter& json) const {
    const std::vector<ExecutorId> candidates = candidates_of(text, mention);
    if (candidates.size() > 1) {
      write_ids("candidates", candidates, json);
      return;
    }
    json.key("nearest").begin_array();
    for (const std::string& name : nearest_executors(text, scope_, kNearestNames)) json.value(name);
    json.end_array();
  }

  void write_ids(std::string_view key, const std::vector<ExecutorId>& executors, JsonWriter& json) const {
    json.key(key).begin_array();
    for (const ExecutorId id : executors) json.value(corpus_.executor(id).entry->id);
    json.end_array();
  }

  std::vector<ExecutorId> candidates_of(std::string_view text, const ExecutorMention& mention) const {
    return mention.executor ? std::vector<ExecutorId>{} : executor_candidates(text, scope_);
  }

  std::vector<ExecutorId> members_of(ExecutorId id) const {
    return list_members(corpus_, id, place_.document);
  }

  std::string quoted_names(const std::vector<ExecutorId>& executors) const {
    std::vector<std::string> names;
    for (const ExecutorId id : executors) names.push_back(corpus_.executor(id).entry->name);
    return quoted(names);
  }

  static std::string quoted(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) out.append(out.empty() ? "" : "; ").append(name);
    return out;
  }

  static std::string_view kind_key(ExecutorKind kind) {
    switch (kind) {
      case ExecutorKind::organization:
        return "cli.executors.organization";
      case ExecutorKind::person:
        return "cli.executors.person";
      case ExecutorKind::role:
        return "cli.executors.role";
      case ExecutorKind::group:
        break;
    }
    return "cli.executors.group";
  }

  const Corpus& corpus_;
  const PhrasePlace& place_;
  const Messages& messages_;
  ExecutorIndex index_;
  ExecutorScope scope_;
};

// Names can be explained where there is no site: then nobody is known, and only the splitting is shown.
bool has_content(const BuildOptions& options) {
  return entry_kind(join_path(options.site_folder, "content")) == EntryKind::folder;
}

}  // namespace

int run_executors(const Command& command, const Setup& setup) {
  CheckedSite site;
  const std::string& document = command.executors.document;
  if (has_content(command.build) || !document.empty()) {
    Stopwatch stopwatch;
    site = check_site(setup, command.build, stopwatch);
    if (site.error) {
      print_message(describe_error(*site.error, setup.messages));
      return kExitIo;
    }
  }
  const auto place = document.empty() ? std::optional{PhrasePlace{}} : find_place(site.corpus, document);
  if (!place) {
    print_message(setup.messages.text("cli.errors.unknown-document", {{"what", document}}) + "\n");
    return kExitUsage;
  }
  const ExecutorExplainer explainer{site.corpus, *place, setup.messages};
  bool printed = true;
  const bool complete = read_phrases(
      command.executors.phrases, setup.messages, "cli.errors.line-too-long", [&](std::string_view phrase) {
        printed =
            print_result(command.executors.json ? explainer.in_json(phrase) : explainer.in_words(phrase));
        return printed;
      });
  return printed && complete ? kExitOk : kExitIo;
}

}  // namespace roadbook
