#include "deadline/forms.h"

#include "deadline/form_rows.h"

namespace roadbook::deadline {

namespace {

constexpr std::size_t kSymbols = static_cast<std::size_t>(Symbol::count_);

struct FormIndex {
  std::array<std::uint8_t, kForms.size() * 24> rows{};
  std::array<std::uint16_t, kSymbols + 1> begin{};
};

consteval FormIndex make_index() {
  FormIndex index;
  std::uint16_t count = 0;
  for (std::size_t symbol = 0; symbol < kSymbols; ++symbol) {
    index.begin[symbol] = count;
    for (std::size_t row = 0; row < kForms.size(); ++row) {
      if (!kForms[row].pattern.first().has(static_cast<Symbol>(symbol))) continue;
      index.rows.at(count++) = static_cast<std::uint8_t>(row);
    }
  }
  index.begin[kSymbols] = count;
  return index;
}

constexpr FormIndex kIndex = make_index();

}  // namespace

std::span<const Form> list_forms() { return kForms; }

std::span<const std::uint8_t> list_forms(Symbol first) {
  const auto symbol = static_cast<std::size_t>(first);
  return std::span{kIndex.rows}.subspan(
      kIndex.begin[symbol], static_cast<std::size_t>(kIndex.begin[symbol + 1] - kIndex.begin[symbol]));
}

}  // namespace roadbook::deadline
