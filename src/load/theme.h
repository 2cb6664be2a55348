// The theme: templates, assets and message catalogues. The default one comes with the program; a site's own
// layouts/ lies over it file by file, so that an office changes only what it wants to.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "diag/source.h"

namespace roadbook {

struct Asset {
  std::string path;  // on the site: "assets/style.css"
  std::string bytes;
};

struct Theme {
  // Name without ending → text; partials are "partials/<name>".
  std::map<std::string, std::string, std::less<>> templates;
  std::string attachment_style;        // attachment.css: put into pages that are one file
  std::vector<Asset> assets;           // sorted by path
  std::vector<Asset> preview;          // shown by the preview server alone; paths are names
  std::vector<SourceFile> catalogues;  // of one language, the default theme's first
  bool found = false;                  // false: neither a default theme nor the site's own
};

// `language` is "ru" or "en". Catalogues are layouts/i18n/<language>/*.yaml and
// rules/*.yaml below it.
Theme load_theme(const std::string& site_folder, const std::string& language);

}  // namespace roadbook
