#include "resolve/status.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(ResolveStatus, ReadsTheWordsOfTheCell) {
  struct Example {
    std::string_view cell;
    StatusKind kind;
    std::optional<Date> day;
  };
  const Date april = make_date(2023, 4, 28);
  const Date may = make_date(2023, 5, 15);
  for (const Example& example : {
           Example{"", StatusKind::none, {}},
           Example{" \xC2\xA0", StatusKind::none, {}},
           Example{"–", StatusKind::none, {}},
           Example{"выполнено 28.04.2023", StatusKind::done, april},
           Example{"Выполнено 28.04.2023 — протокол", StatusKind::done, april},
           Example{"Выполнено", StatusKind::done, {}},
           Example{"ИСПОЛНЕНО 2023-04-28", StatusKind::done, april},
           Example{"проведено", StatusKind::done, {}},
           Example{"в работе", StatusKind::in_progress, {}},
           Example{"В\xC2\xA0работе", StatusKind::in_progress, {}},
           Example{"выполняется", StatusKind::in_progress, {}},
           Example{"перенесено на 15.05.2023", StatusKind::postponed, may},
           Example{"перенесён с 28.04.2023 на 15.05.2023", StatusKind::postponed, may},
           Example{"перенесено 15.05.2023, на основании приказа", StatusKind::postponed, may},
           Example{"перенесено", StatusKind::postponed, {}},
           Example{"отменено", StatusKind::cancelled, {}},
           Example{"Отменён", StatusKind::cancelled, {}},
           Example{"не выполнено", StatusKind::not_done, {}},
           Example{"Не исполнено", StatusKind::not_done, {}},
           Example{"выполнено 31.04.2023", StatusKind::done, {}},
           Example{"частично", StatusKind::unknown, {}},
           Example{"28.04.2023", StatusKind::unknown, {}},
       }) {
    const Status status = resolve_status(example.cell);
    EXPECT_EQ(status.kind, example.kind) << example.cell;
    EXPECT_EQ(status.day, example.day) << example.cell;
  }
}

}  // namespace

}  // namespace roadbook
