// Formats of findings: one file each, one row in formats.cpp. All text of a finding is hostile (it quotes
// plans and names of files) and is escaped by the format's own rules.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "diag/finding.h"
#include "diag/messages.h"
#include "diag/source.h"

namespace roadbook {

enum class Colour { never, always };

// What is printed. `fingerprints`, for the formats that show them, has one entry for each finding: the same
// for the same fault in the next run, whatever was edited elsewhere.
struct FindingReport {
  const Findings& findings;
  const SourceSet& sources;
  const Messages& messages;
  std::span<const std::string> fingerprints = {};
  Colour colour = Colour::never;
};

using PrintFindings = std::string(const FindingReport& report);

// Takes a piece of a report; false: no more pieces are wanted.
using TakePiece = std::function<bool(std::string_view)>;
// Returns whether all pieces were taken.
using PrintInPieces = bool(const FindingReport& report, const TakePiece& take);

// For people, in the manner of a good compiler: each finding with its line and the place marked, the reason,
// the way to mend it and the related places, then a summary. Every line ends with '\n'.
PrintFindings print_text;
// The same in pieces of some ten thousand bytes.
PrintInPieces print_text_in_pieces;
// The one object that spec section 6 describes. Lines and columns count from 1, columns in characters;
// `end_line` and `end_column` are behind the last character (for an empty place, its beginning).
PrintFindings print_json;
// SARIF 2.1.0 (OASIS Standard, 27 March 2020); columns in characters, mends as fixes.
PrintFindings print_sarif;
// Workflow commands of GitHub Actions: one line a finding.
PrintFindings print_github;
// Code Quality report of GitLab: the part of Code Climate's format that it reads.
PrintFindings print_gitlab;
// Reviewdog Diagnostic Format: one object; columns in bytes, mends as suggestions.
PrintFindings print_rdjson;
// JUnit XML: a test suite for each file with findings, a test case for each finding. Errors and warnings
// fail, notes are skipped.
PrintFindings print_junit;

struct FindingFormat {
  std::string_view name;  // of --format
  PrintFindings* print;
  bool has_fingerprints = false;  // whether it shows FindingReport::fingerprints
  // Of a format that many findings make very long; nullptr: it is printed as one piece.
  PrintInPieces* print_in_pieces = nullptr;
};
std::span<const FindingFormat> finding_formats();
// nullptr: there is no such format.
const FindingFormat* find_finding_format(std::string_view name);
// Prints in the format; returns whether all was taken.
bool print_report(const FindingFormat& format, const FindingReport& report, const TakePiece& take);

// «Найдено: 3 ошибки, 12 предупреждений.», or that there is nothing; without '\n'.
std::string summary_of(const Findings& findings, const Messages& messages);

// «предупреждение»
std::string_view severity_word(Severity severity, const Messages& messages);

}  // namespace roadbook
