#include "ui/answers/look_over_plain_row.h"

#include "ui/text/answer_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

LookOverPlainRow::LookOverPlainRow(const PlainRow& row, const Item& item, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_item(item)
    , m_catalogue(catalogue)
    , m_tick(new TickBox(item.promptOf(row.place.second)))
    , m_title(new TextLabel(TextRole::Body, item.promptOf(row.place.second)))
    , m_takeBack(new QPushButton(tr("Take back"))) {
    const QString name = item.id.text() + u'.' + QString::number(static_cast<int>(row.place.second));
    setObjectName(u"plain."_s + name);
    m_tick->setObjectName(u"tick."_s + name);
    m_takeBack->setObjectName(u"takeBackAnswer"_s);
    setButtonKind(m_takeBack, ButtonKind::Muted, ButtonSize::Small);
    setFlush(m_takeBack, FlushSide::Trailing);
    //: Said by a screen reader; %1 is the title of a row.
    m_takeBack->setAccessibleName(tr("Take back %1").arg(item.promptOf(row.place.second)));
    auto* line = new QHBoxLayout(this);
    line->addWidget(makeWords(), 1, Qt::AlignVCenter);
    line->addWidget(m_takeBack, 0, Qt::AlignTop);
    connect(m_takeBack, &QPushButton::clicked, this, &LookOverPlainRow::takeBackRequested);
    followTheme(this, [line](const Theme& theme) {
        const Metrics& m = theme.metrics();
        line->setContentsMargins(m.cardPadX, m.bodies(0.6), m.cardPadX, m.bodies(0.6));
        line->setSpacing(m.bodies(0.8));
    });
    refresh();
}

QWidget* LookOverPlainRow::makeWords() {
    auto* words = new QWidget(this);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tick);
    auto* below = new QVBoxLayout;
    below->addWidget(m_title);
    m_answer = new TextLabel(TextRole::Body, Ink::Muted, {});
    m_conditions = new TextLabel(TextRole::Body, Ink::Muted, {});
    m_state = new TextLabel(TextRole::Caption, Ink::Muted, {});
    for (TextLabel* label : {m_answer, m_conditions, m_state})
        below->addWidget(label);
    auto* indented = new QHBoxLayout;
    auto* step = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum); // below the words of the tick
    indented->setSpacing(0);
    indented->addItem(step);
    indented->addLayout(below, 1);
    column->addLayout(indented);
    followTheme(words, [column, below, step](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(m.u / 2);
        below->setSpacing(m.u / 2);
        step->changeSize(m.tick + m.bodies(0.66), 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    });
    return words;
}

void LookOverPlainRow::setRow(const PlainRow& row) {
    m_tick->setChecked(false);
    m_row = row;
    refresh();
}

bool LookOverPlainRow::canTick() const {
    return m_row.now && m_row.now != m_row.shown;
}

QString LookOverPlainRow::says() const {
    const QString age = m_row.isOld ? u"old"_s : QString();
    return QStringList{objectName(), m_title->text(), m_answer->text(), m_conditions->text(), age}.join(u'|');
}

void LookOverPlainRow::takeKeyboard() {
    QAbstractButton* first = m_takeBack;
    if (canTick()) first = m_tick;
    first->setFocus(Qt::TabFocusReason);
}

void LookOverPlainRow::refresh() {
    const bool hadFocus = m_tick->hasFocus() || m_takeBack->hasFocus();
    m_tick->setVisible(canTick());
    m_title->setVisible(!canTick());
    m_takeBack->setVisible(m_row.shown.has_value());
    sayContent();
    const QString state = stateInWords();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_tick->setAccessibleDescription(QStringList{m_answer->text(), m_conditions->text(), state}.join(u' ').trimmed());
    m_takeBack->setAccessibleDescription(state);
    if (hadFocus && !hasFocus()) (canTick() ? static_cast<QWidget*>(m_tick) : m_takeBack)->setFocus();
}

/// The words that go out with the tick; of a row that cannot be ticked, the words that are shown.
void LookOverPlainRow::sayContent() {
    const SharedContent& content = m_row.now ? *m_row.now : *m_row.shown;
    m_answer->setText(answerInWords(m_catalogue, m_item, m_row.place.second, *content.answer));
    m_conditions->setText(conditionsInWords(m_catalogue, content.conditions).join(u'\n'));
    m_conditions->setVisible(!m_conditions->text().isEmpty());
}

QString LookOverPlainRow::stateInWords() const {
    const auto shownWords = [&] {
        return answerInWords(m_catalogue, m_item, m_row.place.second, *m_row.shown->answer);
    };
    if (m_row.shown && !m_row.now)
        return tr("Your list does not say this any more. It is shown until you take it back.");
    if (m_row.shown == m_row.now) return tr("Shown");
    if (m_row.shown) {
        const bool careful = isMoreCareful(m_item, m_row.place.second, *m_row.now->answer, *m_row.shown->answer);
        //: %1 is an answer, such as "Important to me".
        return (careful ? tr("Still shown: “%1”. Your answer is more careful now. Tick it to show that.")
                        : tr("Still shown: “%1”. Tick the row to show your answer of now."))
            .arg(shownWords());
    }
    return m_row.isOld ? tr("Some time old. Tick it if it still holds.") : QString();
}

} // namespace bothy
