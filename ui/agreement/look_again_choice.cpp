#include "ui/agreement/look_again_choice.h"

#include "ui/agreement/agreement_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

LookAgainChoice::LookAgainChoice(std::function<Day()> today, QWidget* parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_choices(new QButtonGroup(this))
    , m_date(new DayEdit({}, this))
    , m_held(new HeldWords(
          this, [this] { return unfinished(); }, [this](const QString& words) { bringBack(words); }))
    , m_words(new TextLabel(TextRole::Caption, Ink::Muted, {})) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Look again"));
    setObjectName(u"lookAgain"_s);
    auto* chips = new QWidget(this);
    auto* line = new FlowLayout(chips);
    const QStringList words{tr("No date"), tr("In one month"), tr("In three months"), tr("A date")};
    for (int choice = NoDate; choice <= OwnDate; ++choice) {
        auto* chip = new Tag(TagKind::Choosable, words[choice], chips);
        m_choices->addButton(chip, choice);
        line->addWidget(chip);
    }
    m_date->setObjectName(u"lookAgainDate"_s);
    m_date->setName(tr("Look again on"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(chips);
    column->addWidget(m_date, 0, Qt::AlignLeading);
    column->addWidget(m_date->notice());
    column->addWidget(m_words);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(2 * theme.metrics().u); });

    connect(m_choices, &QButtonGroup::idClicked, this, [this](int choice) {
        if (choice == OwnDate && !m_date->isHidden()) return; // with what is being typed in it
        choose(choice);
        m_held->typed();
        Q_EMIT dayChanged();
        tell();
    });
    connect(m_date, &DayEdit::typed, m_held, &HeldWords::typed);
    connect(m_date, &DayEdit::dateChanged, this, [this](const QDate& date) {
        m_day = Day::of(date);
        Q_EMIT dayChanged();
    });
    connect(m_date, &DayEdit::problemChanged, this, &LookAgainChoice::dayChanged);
    connect(m_date, &DayEdit::editingFinished, this, [this] {
        offerDaysFromTomorrow();
        tell();
    });
    show(NoDate);
}

void LookAgainChoice::tell() {
    if (m_told != m_day) Q_EMIT dayChosen(std::exchange(m_told, m_day));
}

QString LookAgainChoice::problem() const {
    return m_choices->checkedId() == OwnDate ? m_date->problem() : QString();
}

QString LookAgainChoice::unfinished() const {
    return m_choices->checkedId() == OwnDate ? m_date->unfinished() : QString();
}

/// The day that still counts may be one that reads as another choice, such as one month from today.
void LookAgainChoice::bringBack(const QString& unfinished) {
    {
        const QSignalBlocker silent(m_date);
        offerDaysFromTomorrow();
    }
    show(OwnDate);
    m_date->bringBack(unfinished);
}

void LookAgainChoice::settle() {
    m_held->settle();
}

void LookAgainChoice::setDay(const std::optional<Day>& day) {
    const auto next = day && *day > m_today() ? day : std::nullopt;
    if (next == m_day && !problem().isEmpty()) return;
    m_day = next;
    m_told = m_day;
    const int choice = !m_day                  ? NoDate
                       : *m_day == inMonths(1) ? OneMonth
                       : *m_day == inMonths(3) ? ThreeMonths
                                               : OwnDate;
    if (m_day) {
        const QSignalBlocker silent(m_date);
        offerDaysFromTomorrow();
        m_date->setDate(m_day->date());
    }
    show(choice);
}

void LookAgainChoice::offerDaysFromTomorrow() {
    m_date->setMinimumDate(m_today().plus(1).date());
}

void LookAgainChoice::choose(int choice) {
    if (choice == NoDate) m_day.reset();
    if (choice == OneMonth) m_day = inMonths(1);
    if (choice == ThreeMonths) m_day = inMonths(3);
    if (choice == OwnDate) {
        const QSignalBlocker silent(m_date);
        offerDaysFromTomorrow();
        if (!m_day) m_day = inMonths(1);
        m_date->setDate(m_day->date());
        m_day = Day::of(m_date->date());
    }
    show(choice);
}

void LookAgainChoice::show(int choice) {
    if (QAbstractButton* chip = m_choices->button(choice)) chip->setChecked(true);
    m_date->setVisible(choice == OwnDate);
    const bool inWords = m_day && choice != OwnDate;
    m_words->setText(inWords ? dayInWords(*m_day, m_today()) : QString());
    m_words->setVisible(inWords);
}

} // namespace bothy
