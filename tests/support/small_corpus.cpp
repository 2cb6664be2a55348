#include "support/small_corpus.h"

#include "parse/read_document.h"
#include "resolve/resolve.h"
#include "support/describe_findings.h"

namespace roadbook::testing {

namespace {

SourceSet source_set(const std::vector<std::pair<std::string, std::string>>& files) {
  std::vector<SourceFile> sources;
  for (const auto& [path, text] : files) sources.push_back({"content/" + path, text});
  return SourceSet{std::move(sources)};
}

}  // namespace

SmallCorpus::SmallCorpus(const std::vector<std::pair<std::string, std::string>>& files, Date today)
    : sources{source_set(files)} {
  std::vector<Document> documents;
  std::vector<Registry> registries;
  for (std::uint32_t i = 0; i < files.size(); ++i) {
    const std::string& path = files[i].first;
    const std::string_view text = sources.file(FileId{i}).text;
    if (path.ends_with("executors.yaml")) {
      const std::size_t slash = path.rfind('/');
      const std::string folder = slash == std::string::npos ? std::string{} : path.substr(0, slash);
      registries.push_back(read_registry(folder, FileId{i}, text, findings));
    } else {
      documents.push_back(read_document(path.substr(0, path.size() - 3), FileId{i}, text, {}, findings));
    }
  }
  corpus = resolve_corpus(std::move(documents), std::move(registries), {}, today, 2, findings);
}

std::string SmallCorpus::name_of(const std::optional<ExecutorId>& id) const {
  if (!id) return "?";
  const KnownExecutor& known = corpus.executor(*id);
  return (known.registry->folder.empty() ? "" : known.registry->folder + "/") + known.entry->id;
}

std::vector<std::string> SmallCorpus::report() const {
  Lines lines;
  for (const Finding& finding : findings) {
    const SourceFile& file = sources.file(finding.span.file);
    lines.push_back(file.path + ": " + describe_finding(finding, file.text));
  }
  return lines;
}

}  // namespace roadbook::testing
