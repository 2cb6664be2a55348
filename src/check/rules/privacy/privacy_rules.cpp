// Rules about personal data in texts to be published.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_privacy {
DocumentCheck check_birth_date;
DocumentCheck check_email;
DocumentCheck check_passport;
DocumentCheck check_phone;
DocumentCheck check_private_name;
DocumentCheck check_snils;
}  // namespace rules_privacy

namespace {

using namespace rules_privacy;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("privacy/birth-date", warning, check_birth_date),
    document_rule("privacy/email", warning, check_email),
    document_rule("privacy/passport", warning, check_passport),
    document_rule("privacy/phone", warning, check_phone),
    document_rule("privacy/private-name", warning, check_private_name),
    document_rule("privacy/snils", warning, check_snils),
};

}  // namespace

std::span<const Rule> privacy_rules() { return kRules; }

}  // namespace roadbook
