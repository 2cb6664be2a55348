// What the office decides about rules in roadbook.yaml, over their own severities.
#pragma once

#include "check/rule.h"

namespace roadbook {

class Settings {
 public:
  explicit Settings(const SiteConfig& config) : config_(config) {}

  Severity severity_of(const Rule& rule) const;
  bool is_off(const Rule& rule) const;

 private:
  const SeveritySetting* find(const Rule& rule) const;
  const SiteConfig& config_;
};

// Settings of rules that there are not, or that cannot be softened.
void check_settings(const SiteConfig& config, Findings& findings);

}  // namespace roadbook
