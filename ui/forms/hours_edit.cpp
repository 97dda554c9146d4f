#include "ui/forms/hours_edit.h"

#include "ui/forms/time_choice.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

struct Range {
    QTime from, until;
};

Range rangeIn(const QString& text) {
    return {QTime::fromString(text.section(u'-', 0, 0), u"HH:mm"_s),
            QTime::fromString(text.section(u'-', 1), u"HH:mm"_s)};
}

QString written(const Range& range) {
    return range.from.toString(u"HH:mm"_s) + u'-' + range.until.toString(u"HH:mm"_s);
}

} // namespace

HoursEdit::HoursEdit(const QString& about, QWidget* parent)
    : QWidget(parent)
    , m_about(about)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(icon(IconName::Plus), tr("Add hours"))) {
    m_add->setObjectName(u"addHours"_s);
    m_add->setAccessibleDescription(about);
    m_add->setAutoDefault(false);
    setButtonKind(m_add, ButtonKind::Accent, ButtonSize::Small);
    setFlush(m_add, FlushSide::Leading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        std::vector<QString> more = m_ranges;
        more.push_back(u"18:00-21:00"_s);
        choose(std::move(more));
        showRows();
        if (auto* first = m_rows->itemAt(m_rows->count() - 1)->widget()->findChild<TimeChoice*>()) first->setFocus();
    });
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().u);
        m_rows->setSpacing(theme.metrics().u);
    });
}

void HoursEdit::setRanges(const std::vector<QString>& ranges) {
    std::vector<QString> readable;
    for (const QString& each : ranges)
        if (const Range range = rangeIn(each); range.from.isValid() && range.until.isValid()) readable.push_back(each);
    if (readable == m_ranges) return;
    m_ranges = std::move(readable);
    showRows();
}

void HoursEdit::choose(std::vector<QString> ranges) {
    m_ranges = std::move(ranges);
    m_add->setVisible(m_ranges.size() < Most);
    Q_EMIT rangesChosen(m_ranges);
}

void HoursEdit::showRows() {
    while (QLayoutItem* old = m_rows->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (std::size_t position = 0; position < m_ranges.size(); ++position)
        m_rows->addWidget(makeRow(position));
    m_add->setVisible(m_ranges.size() < Most);
}

QWidget* HoursEdit::makeRow(std::size_t position) {
    const Range range = rangeIn(m_ranges[position]);
    auto* box = new QWidget;
    auto* line = new FlowLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    //: Said by a screen reader; %1 is the name of the field.
    auto* from = new TimeChoice(tr("%1: from").arg(m_about));
    //: Said by a screen reader; %1 is the name of the field.
    auto* until = new TimeChoice(tr("%1: until").arg(m_about));
    auto* nextDay = new TextLabel(TextRole::Caption, Ink::Muted, tr("until the next day"));
    auto* remove = new QPushButton(tr("Remove"));
    remove->setAccessibleDescription(m_about);
    remove->setAutoDefault(false);
    setButtonKind(remove, ButtonKind::Muted, ButtonSize::Small);
    from->setTime(range.from);
    until->setTime(range.until);
    for (QWidget* each : std::initializer_list<QWidget*>{from, until, nextDay, remove})
        line->addWidget(each);
    const auto tell = [from, until, nextDay] { nextDay->setVisible(until->time() <= from->time()); };
    tell();
    for (TimeChoice* each : {from, until})
        connect(each, &TimeChoice::timeChosen, this, [this, position, from, until, tell] {
            tell();
            std::vector<QString> changed = m_ranges;
            changed[position] = written({from->time(), until->time()});
            choose(std::move(changed));
        });
    connect(remove, &QPushButton::clicked, this, [this, position] {
        std::vector<QString> fewer = m_ranges;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(position));
        choose(std::move(fewer));
        showRows();
        m_add->setFocus();
    });
    return box;
}

} // namespace bothy
