#include "index/search.h"

#include "base/json.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/phrase_input.h"
#include "load/dictionary.h"
#include "render/html.h"
#include "site_search.h"

namespace roadbook {

namespace {

std::string url_of(const EntryView& view) {
  std::string url = encode_path(view.path);
  if (!view.anchor.empty()) url.append("#").append(encode_path(view.anchor));
  return url;
}

std::string describe_json(const SearchIndex& index, const Corpus& corpus, const SearchResult& result,
                          std::size_t limit) {
  JsonWriter json;
  json.begin_object().key("total").value(result.found.size());
  if (!result.guesses.empty()) {
    json.key("guesses").begin_array();
    for (const Guess& guess : result.guesses) {
      json.begin_object().key("written").value(guess.written).key("meant").value(guess.meant).end_object();
    }
    json.end_array();
  }
  json.key("results").begin_array();
  for (std::size_t i = 0; i < std::min(limit, result.found.size()); ++i) {
    const EntryView view = view_entry(corpus, index.list, index.list.entries[result.found[i].entry]);
    json.begin_object()
        .key("id")
        .value(view.id)
        .key("url")
        .value(url_of(view))
        .key("title")
        .value(view.title);
    json.key("score").value(std::size_t{result.found[i].score}).end_object();
  }
  json.end_array().end_object();
  return json.take() + "\n";
}

std::string describe_text(const SearchIndex& index, const Corpus& corpus, const SearchResult& result,
                          std::size_t limit, const Messages& messages) {
  std::string text;
  for (std::size_t i = 0; i < std::min(limit, result.found.size()); ++i) {
    const EntryView view = view_entry(corpus, index.list, index.list.entries[result.found[i].entry]);
    text += view.title + "\n    " + url_of(view) + "\n";
    std::string beside{view.deadline};
    for (const std::string_view part : {std::string_view{view.executors}, std::string_view{view.context}}) {
      if (!part.empty()) beside.append(beside.empty() ? "" : " · ").append(part);
    }
    for (char& c : beside) {
      if (c == '\n') c = ' ';
    }
    if (!beside.empty()) text += "    " + beside + "\n";
  }
  if (result.found.size() > limit) {
    text += messages.count("cli.search.more", result.found.size() - limit) + "\n";
  }
  return text;
}

void print_about(const SearchResult& result, const Messages& messages) {
  for (const Guess& guess : result.guesses) {
    print_message(messages.text("cli.search.guess", {{"written", guess.written}, {"meant", guess.meant}}) +
                  "\n");
  }
  if (result.found.empty()) print_message(std::string{messages.text("cli.search.nothing")} + "\n");
}

class Answerer {
 public:
  Answerer(const CheckedSite& site, const SearchIndex& index, const SearchOptions& options,
           const Messages& messages)
      : site_(site), index_(index), options_(options), messages_(messages) {}

  // False where nobody takes the output.
  bool answer(std::string_view query) const {
    const SearchResult result = search(index_, query);
    if (options_.format == "json")
      return print_result(describe_json(index_, site_.corpus, result, options_.limit));
    print_about(result, messages_);
    return print_result(describe_text(index_, site_.corpus, result, options_.limit, messages_));
  }

 private:
  const CheckedSite& site_;
  const SearchIndex& index_;
  const SearchOptions& options_;
  const Messages& messages_;
};

}  // namespace

int run_search(const Command& command, const Setup& setup) {
  Stopwatch stopwatch;
  const CheckedSite site = check_site(setup, command.build, stopwatch);
  if (site.error) {
    print_message(describe_error(*site.error, setup.messages));
    return kExitIo;
  }
  if (!has_dictionary()) print_message(std::string{setup.messages.text("cli.search.no-dictionary")} + "\n");
  const SearchIndex index = build_search(site, setup.messages, command.build.jobs);
  const Answerer answerer{site, index, command.search, setup.messages};
  if (command.search.words == std::vector<std::string>{"-"}) {
    bool printed = true;
    const bool complete =
        read_phrases(command.search.words, setup.messages, "cli.search.line-too-long",
                     [&](std::string_view query) { return printed = answerer.answer(query); });
    return complete && printed ? kExitOk : kExitIo;
  }
  std::string query;
  for (const std::string& word : command.search.words) query.append(query.empty() ? "" : " ").append(word);
  return answerer.answer(query) ? kExitOk : kExitIo;
}

}  // namespace roadbook
