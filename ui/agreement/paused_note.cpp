#include "ui/agreement/paused_note.h"

#include "ui/agreement/agreement_words.h"
#include "ui/text/error_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The same as on Home.
constexpr double TopInBodies = 8;
constexpr double TallFromBodies = 40;

} // namespace

PausedNote::PausedNote(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new RowCard(this))
    , m_message(new InlineMessage(MessageKind::Caution, {}, {}, this)) {
    setObjectName(u"paused"_s);
    m_message->hide();
    auto* title = new TextLabel(TextRole::Page, tr("Paused"));
    auto* buttons = makeButtons();
    auto* column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(new TextLabel(TextRole::Body, tr("Everything is kept. Continue when you like.")));
    column->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted, tr("Shared pages come back when both of you have continued.")));
    column->addWidget(buttons);
    column->addWidget(m_rows);
    column->addWidget(m_message);
    followTheme(this, [column, title, buttons](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(m.u);
        title->setContentsMargins(0, 0, 0, m.u);
        buttons->layout()->setContentsMargins(0, 4 * m.u, 0, 2 * m.u);
    });
}

QWidget* PausedNote::makeButtons() {
    auto* box = new QWidget(this);
    auto* line = new FlowLayout(box);
    m_continue = new QPushButton(icon(IconName::Resume), tr("Continue"), box);
    m_continue->setObjectName(u"continue"_s);
    setButtonKind(m_continue, ButtonKind::Filled);
    m_open = new QPushButton(tr("Take something back"), box);
    m_open->setObjectName(u"takeSomethingBack"_s);
    setButtonKind(m_open, ButtonKind::Plain);
    line->addWidget(m_continue);
    line->addWidget(m_open);
    m_rows->hide();
    connect(m_continue, &QPushButton::clicked, this, [this] { await(m_session.resume(), {}); });
    connect(m_open, &QPushButton::clicked, this, [this] { m_rows->setVisible(m_rows->isHidden()); });
    return box;
}

/// Only who paused can continue; the other one reads the same sentences.
void PausedNote::refresh(const std::vector<Title>& takeBacks) {
    m_continue->setVisible(m_session.shared().pauses.mine);
    setFlush(m_open, m_session.shared().pauses.mine ? FlushSide::None : FlushSide::Leading);
    if (!m_session.shared().isPaused()) m_rows->hide();
    m_open->setVisible(!takeBacks.empty());
    if (takeBacks == m_takeBacks) return;
    m_takeBacks = takeBacks;
    fillRows();
}

void PausedNote::fillRows() {
    m_rows->clear();
    for (const Title& title : m_takeBacks) {
        QHBoxLayout* row = m_rows->addRow();
        row->addWidget(new TextLabel(TextRole::Body, title.words), 1);
        auto* takeBack = new QPushButton(tr("Take back"));
        takeBack->setObjectName(u"takeBack."_s + title.id.hex());
        takeBack->setAccessibleDescription(title.words);
        setButtonKind(takeBack, ButtonKind::Muted, ButtonSize::Small);
        connect(takeBack, &QPushButton::clicked, this,
                [this, id = title.id] { await(m_session.withdraw(id), stepWords(SignoffState::NoLongerAgreed)); });
        row->addWidget(takeBack);
    }
    if (m_takeBacks.empty()) m_rows->hide();
}

void PausedNote::placeIn(int pageHeight) {
    const Metrics& m = themeOf(this).metrics();
    const bool tall = pageHeight >= m.bodies(TallFromBodies);
    layout()->setContentsMargins(0, tall ? m.bodies(TopInBodies) : 2 * m.u, 0, 3 * m.u);
}

void PausedNote::await(const Session::Done& done, const QString& words) {
    // Buttons that go away give the keyboard to whatever is next, which would be Pause: it waits here meanwhile.
    if (isAncestorOf(QApplication::focusWidget())) setFocus(Qt::OtherFocusReason);
    setBusy(true);
    m_message->hide();
    whenDone(done, this, [this, words](const Result<void>& result) {
        setBusy(false);
        if (hasFocus()) focusFirstButton();
        if (!result) {
            const ErrorWords trouble = errorWords(result.error());
            m_message->setTexts(trouble.title, trouble.advice);
            m_message->show();
        } else if (!words.isEmpty()) {
            Q_EMIT said(words);
        }
    });
}

void PausedNote::setBusy(bool busy) {
    for (QWidget* each : std::initializer_list<QWidget*>{m_continue, m_open, m_rows})
        each->setEnabled(!busy);
}

void PausedNote::focusFirstButton() {
    for (QPushButton* button : {m_open, m_continue})
        if (button->isVisible()) return button->setFocus(Qt::OtherFocusReason);
}

} // namespace bothy
