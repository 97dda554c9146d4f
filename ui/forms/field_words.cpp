#include "ui/forms/field_words.h"

#include "ui/text/time_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

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

} // namespace

std::vector<Phrase> wordsOffered(const FormField& field, const CareContent& care, const Catalogue& catalogue) {
    if (!field.choices.empty()) return field.choices;
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
        lines << (field.type == FieldType::Date    ? dayInWords(own)
                  : field.type == FieldType::Hours ? hoursInWords(own)
                                                   : own);
    return lines;
}

} // namespace bothy
