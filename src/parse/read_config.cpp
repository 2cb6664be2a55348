#include <algorithm>

#include "base/colour.h"
#include "base/russian.h"
#include "base/text.h"
#include "parse/columns.h"
#include "parse/fields.h"
#include "parse/read_document.h"

namespace roadbook {

namespace {

std::optional<SeveritySetting> parse_severity(std::string_view rule, std::string_view written) {
  const std::string word = fold(trim(written));
  SeveritySetting setting{std::string{rule}, Severity::warning, false};
  if (word == "error" || word == "ошибка") {
    setting.severity = Severity::error;
  } else if (word == "note" || word == "примечание" || word == "заметка") {
    setting.severity = Severity::note;
  } else if (word == "off" || word == "не проверять" || word == "нет") {
    setting.off = true;
  } else if (word != "warning" && word != "предупреждение") {
    return std::nullopt;
  }
  return setting;
}

void read_severities(const Fields& fields, SiteConfig& config) {
  const YamlValue* value = fields.find("severities");
  if (value == nullptr) return;
  if (value->kind != YamlValue::Kind::map) return fields.report_bad_value("severities", *value, "map");
  for (const YamlEntry& entry : value->entries) {
    if (auto setting = parse_severity(entry.key, entry.value.text)) {
      setting->span = entry.key_span;
      config.severities.push_back(std::move(*setting));
    } else {
      fields.report_bad_value("severities", entry.value, "severity");
    }
  }
}

void add_headings(ColumnKind kind, const YamlValue& value, const Fields& fields, SiteConfig& config) {
  if (value.is_scalar()) config.columns.push_back({kind, collapse_spaces(value.text)});
  if (value.kind == YamlValue::Kind::map) fields.report_bad_value("columns", value, "text");
  for (const YamlValue& item : value.items) add_headings(kind, item, fields, config);
}

void read_columns(const Fields& fields, SiteConfig& config) {
  const YamlValue* value = fields.find("columns");
  if (value == nullptr) return;
  if (value->kind != YamlValue::Kind::map) return fields.report_bad_value("columns", *value, "map");
  for (const YamlEntry& entry : value->entries) {
    if (const auto kind = parse_column_kind(entry.key)) {
      add_headings(*kind, entry.value, fields, config);
    } else {
      fields.report_bad_value("columns", entry.value, "column");
    }
  }
}

// One word «все» or «нет», or a list of names.
void read_outputs(const Fields& fields, SiteConfig& config) {
  const YamlValue* value = fields.find("outputs");
  if (value == nullptr) return;
  const std::string word = value->is_scalar() ? fold(trim(value->text)) : std::string{};
  OutputSet outputs;
  const auto add = [&](const YamlValue& item) {
    const std::string name = fold(trim(item.text));
    for (const OutputName& known : kOutputNames) {
      if (item.is_scalar() && (name == known.name || name == known.russian)) return outputs.add(known.output);
    }
    fields.report_bad_value("outputs", item, "outputs");
  };
  if (word == "all" || word == "все") return;
  if (value->kind == YamlValue::Kind::map) return fields.report_bad_value("outputs", *value, "outputs");
  if (value->is_scalar() && word != "none" && word != "нет") add(*value);
  for (const YamlValue& item : value->items) add(item);
  config.outputs = outputs;
}

void read_synonyms(const Fields& fields, SiteConfig& config) {
  const YamlValue* value = fields.find("synonyms");
  if (value == nullptr) return;
  const auto add = [&](const YamlValue& item) {
    const std::vector<std::string_view> words = split(item.text, ',');
    const bool is_group =
        item.is_scalar() &&
        std::count_if(words.begin(), words.end(), [](std::string_view word) { return !word.empty(); }) > 1;
    if (!is_group) return fields.report_bad_value("synonyms", item, "synonyms");
    config.synonyms.push_back(collapse_spaces(item.text));
  };
  if (value->kind == YamlValue::Kind::list) {
    for (const YamlValue& item : value->items) add(item);
  } else {
    add(*value);
  }
}

void read_language(const Fields& fields, SiteConfig& config) {
  const Field<std::string> language = fields.read_text("language");
  if (!language.given) return;
  if (language.value == "ru" || language.value == "en") {
    config.language = language.value;
  } else {
    fields.report_bad_value("language", *fields.find("language"), "language");
  }
}

void read_monthly_limit(const Fields& fields, SiteConfig& config) {
  const Field<std::string> limit = fields.read_text("monthly_limit");
  if (!limit.given) return;
  const std::string_view digits = limit.value;
  const bool is_number = !digits.empty() && digits.size() <= 4 &&
                         digits.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_number) {
    config.monthly_limit = std::stoul(limit.value);
  } else {
    fields.report_bad_value("monthly_limit", *fields.find("monthly_limit"), "number");
  }
}

// It goes into files of lines and of markup as it is.
bool is_web_address(std::string_view url) {
  if (!url.starts_with("https://") && !url.starts_with("http://")) return false;
  return std::none_of(url.begin(), url.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7F || c == '"' || c == '<' || c == '>' || c == '\\';
  });
}

void read_base_url(const Fields& fields, SiteConfig& config) {
  const Field<std::string> base = fields.read_text("base_url");
  if (!base.given) return;
  if (!is_web_address(base.value))
    return fields.report_bad_value("base_url", *fields.find("base_url"), "url");
  config.base_url = base.value;
}

// A colour that cannot be read on the page is refused: links would be lost on a public site.
std::string read_colour(const Fields& fields, std::string_view key, Colour background) {
  constexpr double kLeastContrast = 4.5;
  const Field<std::string> written = fields.read_text(key);
  if (!written.given || written.value.empty()) return {};
  const std::optional<Colour> colour = parse_colour(written.value);
  if (!colour || contrast(*colour, background) < kLeastContrast) {
    fields.report_bad_value(key, *fields.find(key), "colour");
    return {};
  }
  return written.value.substr(written.value.starts_with('#') ? 1 : 0);
}

}  // namespace

SiteConfig read_config(FileId file, std::string_view file_text, Findings& findings) {
  SiteConfig config;
  const SourceSpan whole{file, 0, static_cast<std::uint32_t>(file_text.size())};
  const YamlValue root = parse_yaml(file_text, whole, findings);
  if (root.kind == YamlValue::Kind::null) return config;
  if (root.kind != YamlValue::Kind::map) {
    findings.push_back({"document/bad-front-matter", root.span, {}, {}, "not-a-map"});
    return config;
  }
  const Fields fields{root, {config_keys()}, findings};
  if (const auto title = fields.read_text("title"); title.given) config.title = title.value;
  config.office = fields.read_text("office").value;
  read_language(fields, config);
  read_base_url(fields, config);
  read_monthly_limit(fields, config);
  config.footer = fields.read_text("footer").value;
  config.colour = read_colour(fields, "colour", {0xFF, 0xFF, 0xFF});
  config.colour_dark = read_colour(fields, "colour_dark", {0x11, 0x17, 0x16});
  read_severities(fields, config);
  read_columns(fields, config);
  read_outputs(fields, config);
  read_synonyms(fields, config);
  return config;
}

}  // namespace roadbook
