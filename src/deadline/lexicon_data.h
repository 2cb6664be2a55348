// The words of the deadline language: every form that people write, with what it stands for. A form that ends
// in a full stop is an abbreviation: the stop after it in a phrase belongs to it. Private to the lexicon.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "deadline/symbols.h"

namespace roadbook::deadline {

struct WordRow {
  Symbol symbol;
  std::uint8_t value;
  std::string_view forms;
};

// The values of Symbol::often: how often.
enum class Often : std::uint8_t { daily, weekly, monthly, quarterly, half_yearly, yearly };

constexpr std::uint8_t value_of(Often often) { return static_cast<std::uint8_t>(often); }

inline constexpr std::array kWordRows = std::to_array<WordRow>({
    {Symbol::month, 1, "январь января январю январем январе янв."},
    {Symbol::month, 2, "февраль февраля февралю февралем феврале фев. февр."},
    {Symbol::month, 3, "март марта марту мартом марте мар."},
    {Symbol::month, 4, "апрель апреля апрелю апрелем апреле апр."},
    {Symbol::month, 5, "май мая маю маем мае"},
    {Symbol::month, 6, "июнь июня июню июнем июне июн."},
    {Symbol::month, 7, "июль июля июлю июлем июле июл."},
    {Symbol::month, 8, "август августа августу августом августе авг."},
    {Symbol::month, 9, "сентябрь сентября сентябрю сентябрем сентябре сен. сент."},
    {Symbol::month, 10, "октябрь октября октябрю октябрем октябре окт."},
    {Symbol::month, 11, "ноябрь ноября ноябрю ноябрем ноябре ноя. нояб."},
    {Symbol::month, 12, "декабрь декабря декабрю декабрем декабре дек."},
    {Symbol::weekday, 1,
     "понедельник понедельника понедельнику понедельники понедельникам понедельников пн."},
    {Symbol::weekday, 2, "вторник вторника вторнику вторники вторникам вторников вт."},
    {Symbol::weekday, 3, "среда среды среде среду средам сред ср."},
    {Symbol::weekday, 4, "четверг четверга четвергу четверги четвергам четвергов чт."},
    {Symbol::weekday, 5, "пятница пятницы пятнице пятницу пятницам пт."},
    {Symbol::weekday, 6, "суббота субботы субботе субботу субботам сб."},
    {Symbol::weekday, 7, "воскресенье воскресенья воскресенью воскресеньям вс."},
    {Symbol::number, 1, "один одного одному одним одном одна одну одной одно однажды"},
    {Symbol::number, 2, "два две двух двум двумя дважды"},
    {Symbol::number, 3, "три трех трем тремя трижды"},
    {Symbol::number, 4, "четыре четырех четырем"},
    {Symbol::number, 5, "пять пяти"},
    {Symbol::number, 6, "шесть шести"},
    {Symbol::number, 10, "десять десяти"},
    {Symbol::number, 12, "двенадцать двенадцати"},
    {Symbol::ordinal, 1, "первый первого первому первым первом первая первой первую первое"},
    {Symbol::ordinal, 2, "второй второго второму вторым втором вторая вторую второе"},
    {Symbol::ordinal, 3, "третий третьего третьему третьим третьем третья третьей третью третье"},
    {Symbol::ordinal, 4,
     "четвертый четвертого четвертому четвертым четвертом четвертая четвертой четвертую четвертое"},
    // Cyrillic letters are typed for Roman numerals where the keyboard is Russian.
    {Symbol::roman, 1, "i"},
    {Symbol::roman, 2, "ii п"},
    {Symbol::roman, 3, "iii ш"},
    {Symbol::roman, 4, "iv iу"},
    {Symbol::conjunction, 0, "и"},
    {Symbol::before, 0, "до"},
    {Symbol::towards, 0, "к ко"},
    {Symbol::negation, 0, "не"},
    {Symbol::later, 0, "позднее позже"},
    {Symbol::rarer, 0, "реже менее"},
    {Symbol::than, 0, "чем"},
    {Symbol::in, 0, "в во"},
    {Symbol::from, 0, "с со"},
    {Symbol::to, 0, "по"},
    {Symbol::on, 0, "на"},
    {Symbol::at, 0, "при"},
    {Symbol::other_word, 0,
     "кроме исключая исключением без от за через около примерно ориентировочно перед накануне ранее раньше "
     "чаще "
     "более свыше вместо начиная либо или"},
    {Symbol::deadline_noun, 0, "срок срока сроки сроку сроком сроков"},
    {Symbol::during, 0, "течение течении течению протяжении продолжение продолжении"},
    {Symbol::whole, 0, "весь всего всей все вся всем целого полного"},
    {Symbol::period, 0, "период периода периоду периоде периодом"},
    {Symbol::year, 0, "год года году годом годе годы годов годам годах г. гг."},
    {Symbol::school, 0, "учебный учебного учебному учебным учебном учебные учебных уч. учеб."},
    {Symbol::quarter, 0, "квартал квартала кварталу кварталом квартале кварталы кварталов кв. кварт."},
    {Symbol::half_year, 0, "полугодие полугодия полугодию полугодием полугодии полгода"},
    {Symbol::school_quarter, 0, "четверть четверти четвертью четвертей четвертям"},
    {Symbol::month_noun, 0, "месяц месяца месяцу месяцем месяце месяцы месяцев мес."},
    {Symbol::week, 0, "неделя недели неделе неделю неделей недель нед."},
    {Symbol::day_noun, 0, "день дня дню дней дни"},
    {Symbol::often, value_of(Often::daily), "ежедневно"},
    {Symbol::often, value_of(Often::weekly), "еженедельно"},
    {Symbol::often, value_of(Often::monthly), "ежемесячно помесячно"},
    {Symbol::often, value_of(Often::quarterly), "ежеквартально поквартально"},
    {Symbol::often, value_of(Often::yearly), "ежегодно"},
    {Symbol::every, 0, "каждый каждая каждое каждого каждой каждую каждые каждом"},
    {Symbol::times, 0, "раз раза разу разов"},
    {Symbol::constantly, 0, "постоянно непрерывно круглогодично"},
    {Symbol::end, 0, "конец конца концу концом конце"},
    {Symbol::start, 0, "начало начала началу началом начале"},
    {Symbol::after, 0, "после"},
    {Symbol::event_noun, 0,
     "окончание окончания окончанию окончании завершение завершения завершению завершении итогам результатам "
     "мере факту"},
    {Symbol::need, 0, "необходимости"},
    {Symbol::occasion, 0, "ходе процессе время рамках"},
    {Symbol::schedule, 0,
     "план плана плану планом плане планам планами график графика графику графиком графике графикам "
     "графиками расписание расписания расписанию расписанием циклограмме циклограммой приказу приказа "
     "приказом приказами регламенту регламентом"},
    {Symbol::request, 0, "запрос запросу запроса запросам заявке заявкам требованию обращению согласованию"},
    {Symbol::accordance, 0, "соответствии соответствие"},
    {Symbol::according, 0, "согласно"},
    {Symbol::carrying_out, 0, "реализации действия выполнения исполнения"},
    {Symbol::plan_name, 0,
     "дорожной карты дорожных карт программы программ проекта мероприятий комплекса мер настоящей настоящего "
     "данной данного муниципальной муниципального"},
});

}  // namespace roadbook::deadline
