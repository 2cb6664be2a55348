#include "check/settings.h"

#include <algorithm>
#include <string>

namespace roadbook {

// The last one wins, as with any repeated setting.
const SeveritySetting* Settings::find(const Rule& rule) const {
  if (rule.prevents_publication) return nullptr;
  const auto found = std::find_if(config_.severities.rbegin(), config_.severities.rend(),
                                  [&](const SeveritySetting& setting) { return setting.rule == rule.code; });
  return found == config_.severities.rend() ? nullptr : &*found;
}

Severity Settings::severity_of(const Rule& rule) const {
  const SeveritySetting* own = find(rule);
  return own == nullptr || own->off ? rule.severity : own->severity;
}

bool Settings::is_off(const Rule& rule) const {
  const SeveritySetting* own = find(rule);
  return own != nullptr && own->off;
}

void check_settings(const SiteConfig& config, Findings& findings) {
  for (const SeveritySetting& setting : config.severities) {
    if (const Rule* rule = find_rule(setting.rule)) {
      if (!rule->prevents_publication || (setting.severity == Severity::error && !setting.off)) continue;
      findings.push_back({"document/bad-value", setting.span, {{"rule", setting.rule}}, {}, "hard-rule"});
    } else {
      const std::string_view nearest = nearest_rule(setting.rule);
      findings.push_back({"document/unknown-key",
                          setting.span,
                          {{"key", setting.rule}, {"nearest", std::string{nearest}}},
                          {},
                          nearest.empty() ? "no-rule" : "message"});
    }
  }
}

}  // namespace roadbook
