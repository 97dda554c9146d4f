#include "ui/forms/field_edit.h"

#include "ui/forms/duration_edit.h"
#include "ui/forms/hours_edit.h"
#include "ui/forms/part_head.h"
#include "ui/forms/tag_choice.h"
#include "ui/forms/word_choice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <memory>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString ownText(const Choices& value) {
    return value.ownWords.empty() ? QString() : value.ownWords.front();
}

Choices asOwnText(const QString& text) {
    return text.trimmed().isEmpty() ? Choices() : Choices{{}, {text}};
}

} // namespace

FieldEdit::FieldEdit(const FormField& field, const std::vector<Phrase>& words, std::function<Day()> today,
                     PickLook look, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_today(std::move(today)) {
    setObjectName(u"field."_s + field.id.text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    switch (field.type) {
    case FieldType::Items:
    case FieldType::Choice:
    case FieldType::Days:
        makeWords(column, words, look);
        break;
    case FieldType::Date:
        makeDay(column);
        break;
    case FieldType::Hours:
        makeHours(column);
        break;
    case FieldType::Duration:
        makeDuration(column);
        break;
    case FieldType::Text:
        makeText(column);
    }
    if (!field.help.isEmpty()) column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, field.help));
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

void FieldEdit::setValue(const Choices& value) {
    m_value = value;
    m_show(value);
}

void FieldEdit::take(const Choices& value) {
    if (value == m_value) return;
    m_value = value;
    Q_EMIT valueChanged();
}

void FieldEdit::pick(const Choices& value) {
    const Choices before = m_value;
    if (value == before) return;
    take(value);
    Q_EMIT picked(before);
}

void FieldEdit::makeText(QVBoxLayout* column) {
    auto* area = new TextArea(m_field.label, 2);
    area->edit()->setObjectName(u"text."_s + m_field.id.text());
    limitText(area->edit(), area, limits::textLength);
    column->addWidget(area);
    connect(area->edit(), &QPlainTextEdit::textChanged, this,
            [this, area] { take(asOwnText(area->edit()->toPlainText())); });
    m_show = [area](const Choices& value) {
        if (area->edit()->toPlainText() == ownText(value)) return;
        const QSignalBlocker silent(area->edit());
        area->edit()->setPlainText(ownText(value));
    };
    followTheme(area, [area](const Theme& theme) { area->setContentsMargins(0, 2 * theme.metrics().u, 0, 0); });
}

void FieldEdit::makeWords(QVBoxLayout* column, const std::vector<Phrase>& words, PickLook look) {
    column->addWidget(new PartHead(m_field.label));
    if (look == PickLook::Menu && m_field.type == FieldType::Items) {
        std::vector<TagOffer> offers;
        for (const Phrase& word : words)
            offers.push_back({word.id.text(), word.text, {}});
        auto* tags = new TagChoice(m_field.label, std::move(offers), /*ownWords=*/true);
        column->addWidget(tags);
        connect(tags, &TagChoice::valueChanged, this, [this, tags] { pick(tags->value()); });
        m_show = [tags](const Choices& value) { tags->setValue(value); };
        return;
    }
    auto* choice = new WordChoice(m_field.label, words, m_field);
    column->addWidget(choice);
    connect(choice, &WordChoice::valueChanged, this, [this, choice] { pick(choice->value()); });
    m_show = [choice](const Choices& value) { choice->setValue(value); };
}

void FieldEdit::makeDay(QVBoxLayout* column) {
    column->addWidget(new PartHead(m_field.label));
    auto* box = new QWidget;
    auto* line = new FlowLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto* tick = new TickBox(tr("A day"));
    auto* date = new DayEdit(m_today().date());
    date->setName(m_field.label);
    date->setObjectName(u"day."_s + m_field.id.text());
    line->addWidget(tick);
    line->addWidget(date);
    column->addWidget(box);
    column->addWidget(date->notice());
    const auto value = [tick, date] {
        return tick->isChecked() ? asOwnText(date->date().toString(Qt::ISODate)) : Choices();
    };
    // The day that is proposed is the one on which the box is ticked, also on a page that stayed open over midnight.
    const auto proposed = std::make_shared<QDate>(date->date());
    auto* held = new HeldWords(
        date, [tick, date] { return tick->isChecked() ? date->unfinished() : QString(); },
        [date](const QString& unfinished) { date->bringBack(unfinished); });
    connect(tick, &QCheckBox::clicked, this, [this, date, value, proposed](bool on) {
        if (on && date->date() == *proposed) {
            const QSignalBlocker silent(date);
            *proposed = m_today().plus(m_daysAhead).date();
            date->setDate(*proposed);
        }
        date->setVisible(on);
        pick(value());
    });
    connect(date, &DayEdit::typed, held, &HeldWords::typed);
    connect(tick, &QCheckBox::clicked, held, &HeldWords::typed);
    connect(date, &DayEdit::dateChanged, this, [this, value] { take(value()); });
    connect(date, &DayEdit::problemChanged, this, &FieldEdit::valueChanged);
    m_problem = [tick, date] { return tick->isChecked() ? date->problem() : QString(); };
    m_show = [tick, date](const Choices& shown) {
        const QDate day = QDate::fromString(ownText(shown), Qt::ISODate);
        if (day.isValid() && tick->isChecked() && day == date->date()) return; // with what is being typed over it
        const QSignalBlocker silent(date);
        tick->setChecked(day.isValid());
        date->setVisible(day.isValid());
        if (day.isValid()) date->setDate(day);
    };
    m_show({});
}

void FieldEdit::makeHours(QVBoxLayout* column) {
    column->addWidget(new PartHead(m_field.label));
    auto* hours = new HoursEdit(m_field.label);
    column->addWidget(hours);
    connect(hours, &HoursEdit::rangesChosen, this, [this](const std::vector<QString>& ranges) { pick({{}, ranges}); });
    m_show = [hours](const Choices& shown) { hours->setRanges(shown.ownWords); };
}

void FieldEdit::makeDuration(QVBoxLayout* column) {
    column->addWidget(new PartHead(m_field.label));
    auto* duration = new DurationEdit(m_field.label);
    column->addWidget(duration, 0, Qt::AlignLeading);
    connect(duration, &DurationEdit::durationChosen, this, [this, duration] { pick(asOwnText(duration->duration())); });
    m_show = [duration](const Choices& shown) { duration->setDuration(ownText(shown)); };
}

} // namespace bothy
