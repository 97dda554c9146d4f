#include "ui/forms/field_words.h"

#include "core/itembank/own_ids.h"
#include "ui/forms/duration_edit.h"
#include "ui/text/isolated.h"
#include "ui/text/time_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::FieldWords", text);
}

QString dayInWords(const QString& written) {
    const QDate day = QDate::fromString(written, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : written;
}

QString hoursInWords(const QString& written) {
    const QStringList hours = written.split(u'-');
    const QTime from = QTime::fromString(hours.value(0), u"HH:mm"_s);
    const QTime to = QTime::fromString(hours.value(1), u"HH:mm"_s);
    if (!from.isValid() || !to.isValid()) return written;
    //: Hours of a day, such as "18:00 to 21:00".
    return tr("%1 to %2").arg(timeInWords(from), timeInWords(to));
}

QString ownInWords(FieldType type, const QString& own) {
    switch (type) {
    case FieldType::Date:
        return dayInWords(own);
    case FieldType::Hours:
        return hoursInWords(own);
    case FieldType::Duration:
        return durationInWords(own);
    default:
        return isolated(own);
    }
}

/// Weekdays in the order the language begins its week.
std::vector<Phrase> weekdays() {
    static constexpr std::array Ids{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    std::vector<Phrase> days;
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7;
        days.push_back(
            {*CareId::from(ByteView(Ids[static_cast<std::size_t>(day)])), QLocale().standaloneDayName(day + 1)});
    }
    return days;
}

/// The shipped topics. Own ones have titles only their writer may know.
std::vector<Phrase> topics(const Catalogue& catalogue) {
    std::vector<Phrase> all;
    for (const Section& section : catalogue.sections())
        if (const auto id = CareId::from(section.id.text()); id && !isOwnSection(section.id))
            all.push_back({*id, section.title});
    return all;
}

} // namespace

std::vector<Phrase> wordsOffered(const FormField& field, const CareContent& care, const Catalogue& catalogue) {
    if (!field.choices.empty()) return field.choices;
    if (field.type == FieldType::Days) return weekdays();
    if (field.source == "topics"_L1) return topics(catalogue);
    if (field.source != "needs"_L1) return care.rowsOf(field.source);
    std::vector<Phrase> needs;
    for (const Item& item : catalogue.itemsOf(*SectionId::from(ByteView("after"))))
        if (item.polarity == Polarity::Need)
            if (const auto id = CareId::from(item.id.text())) needs.push_back({*id, item.prompt});
    return needs;
}

QStringList valueInWords(const FormField& field, const Choices& value, const CareContent& care,
                         const Catalogue& catalogue) {
    QStringList lines;
    const std::vector<Phrase> offered = wordsOffered(field, care, catalogue);
    for (const QString& id : value.ids) {
        const auto word = std::ranges::find_if(offered, [&](const Phrase& each) { return each.id.text() == id; });
        lines << (word == offered.end() ? tr("Words from another version") : word->text);
    }
    for (const QString& own : value.ownWords)
        lines << ownInWords(field.type, own);
    return lines;
}

} // namespace bothy
