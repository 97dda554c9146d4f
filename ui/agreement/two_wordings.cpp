#include "ui/agreement/two_wordings.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

TwoWordings::TwoWordings(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_current(makeBox(session, Wordings::Current))
    , m_other(makeBox(session, Wordings::Other))
    , m_whole(new SignOffPanel(session, this)) {
    m_current.panel->setObjectName(u"currentPanel"_s);
    m_other.panel->setObjectName(u"otherPanel"_s);
    m_whole->watchWords(*this);
    for (const Box& box : {m_current, m_other})
        m_row->addWidget(box.card, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_row);
    all->addWidget(m_whole);
    followTheme(this, [this, all](const Theme& theme) {
        m_row->setSpacing(theme.metrics().cardGap);
        all->setSpacing(theme.metrics().cardGap);
        arrange();
    });
    for (SignOffPanel* panel : {m_current.panel, m_other.panel, m_whole}) {
        connect(panel, &SignOffPanel::stepDone, this, &TwoWordings::stepDone);
        connect(panel, &SignOffPanel::limitRequested, this, &TwoWordings::limitRequested);
    }
    connect(m_whole, &SignOffPanel::otherWordsRequested, this, &TwoWordings::otherWordsRequested);
}

TwoWordings::Box TwoWordings::makeBox(Session& session, Wordings which) {
    Box box;
    box.card = new Card(this, which == Wordings::Current ? CardTone::Raised : CardTone::Accent);
    setAccessibleRole(box.card, QAccessible::Grouping);
    box.heading = new TextLabel(TextRole::Strong);
    box.words = new QVBoxLayout;
    box.panel = new SignOffPanel(session);
    box.card->content()->addWidget(box.heading);
    box.card->content()->addLayout(box.words);
    box.card->content()->addStretch();
    box.card->content()->addWidget(box.panel);
    followTheme(box.card, [box](const Theme& theme) {
        const Metrics& m = theme.metrics();
        box.words->setSpacing(2 * m.u);
        box.card->content()->setContentsMargins(m.cardPadY, m.cardPadY, m.cardPadY, m.cardPadY); // room for the marks
    });
    return box;
}

QVBoxLayout* TwoWordings::words(Wordings which) const {
    return which == Wordings::Other ? m_other.words : m_current.words;
}

QString TwoWordings::heading(Wordings which) const {
    return (which == Wordings::Other ? m_other : m_current).heading->text();
}

void TwoWordings::setDocument(const SignedDocument& document) {
    m_whole->setDocument(document, Wordings::Whole);
    m_current.panel->setDocument(document, Wordings::Current);
    m_other.panel->setDocument(document, Wordings::Other);
    for (const Box& box : {m_current, m_other}) {
        box.heading->setText(box.panel->whoseWords());
        box.card->setAccessibleName(box.heading->text());
    }
}

void TwoWordings::setTogether(bool together) {
    for (SignOffPanel* panel : {m_current.panel, m_other.panel, m_whole})
        panel->setTogether(together);
}

void TwoWordings::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

int TwoWordings::narrowestBox() const {
    const int marks = std::max(m_current.panel->narrowestWidth(), m_other.panel->narrowestWidth());
    return marks + 2 * themeOf(this).metrics().cardPadY;
}

QSize TwoWordings::minimumSizeHint() const {
    return {narrowestBox(), QWidget::minimumSizeHint().height()};
}

void TwoWordings::arrange() {
    const bool below = width() < 2 * narrowestBox() + themeOf(this).metrics().cardGap;
    turnRow(m_row, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_row->spacing());
}

} // namespace bothy
