#include "ui/forms/duration_edit.h"

#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int Longest = 365;

struct Duration {
    int number = 0;
    QString unit;
};

Duration durationIn(const QString& written) {
    bool isNumber = false;
    const int number = written.section(u' ', 0, 0).toInt(&isNumber);
    return isNumber && number > 0 && number <= Longest ? Duration{number, written.section(u' ', 1)} : Duration();
}

} // namespace

DurationEdit::DurationEdit(const QString& about, QWidget* parent)
    : QWidget(parent)
    , m_number(new QSpinBox)
    , m_unit(new QComboBox) {
    m_number->setRange(0, Longest);
    m_number->setSpecialValueText(tr("None", "length of time"));
    m_number->setAccessibleName(about);
    m_number->findChild<QLineEdit*>()->setAccessibleName(about);
    m_unit->addItem(tr("minutes"), u"min"_s);
    m_unit->addItem(tr("hours"), u"hour"_s);
    m_unit->addItem(tr("days"), u"day"_s);
    m_unit->addItem(tr("weeks"), u"week"_s);
    m_unit->addItem(tr("months"), u"month"_s);
    m_unit->setCurrentIndex(3);
    //: Said by a screen reader; %1 is the name of the field.
    m_unit->setAccessibleName(tr("%1: minutes, hours, days, weeks or months").arg(about));
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_number);
    line->addWidget(m_unit);
    connect(m_number, &QSpinBox::valueChanged, this, &DurationEdit::durationChosen);
    connect(m_unit, &QComboBox::activated, this, &DurationEdit::durationChosen);
}

void DurationEdit::setDuration(const QString& duration) {
    const QSignalBlocker silent(m_number);
    const Duration read = durationIn(duration);
    const int unit = m_unit->findData(read.unit);
    m_number->setValue(unit < 0 ? 0 : read.number);
    if (unit >= 0) m_unit->setCurrentIndex(unit);
}

QString DurationEdit::duration() const {
    if (m_number->value() == 0) return {};
    return QString::number(m_number->value()) + u' ' + m_unit->currentData().toString();
}

QString durationInWords(const QString& written) {
    const Duration read = durationIn(written);
    if (read.unit == u"min") return DurationEdit::tr("%n minute(s)", nullptr, read.number);
    if (read.unit == u"hour") return DurationEdit::tr("%n hour(s)", nullptr, read.number);
    if (read.unit == u"day") return DurationEdit::tr("%n day(s)", nullptr, read.number);
    if (read.unit == u"week") return DurationEdit::tr("%n week(s)", nullptr, read.number);
    if (read.unit == u"month") return DurationEdit::tr("%n month(s)", nullptr, read.number);
    return written;
}

} // namespace bothy
