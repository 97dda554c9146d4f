#include "ui/answers/card_lines.h"

#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/confirm_line.h"
#include "ui/answers/limit_line.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

CardLines::CardLines(const Item& item, Session& session, AnswerEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_session(session)
    , m_editor(editor)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(theme.metrics().u); });
}

void CardLines::refresh() {
    const bool isMasked = m_session.isClosed(m_item.id);
    const bool isImported = !m_editor.of(m_item.id).imported.empty();
    const bool isShownStill = m_editor.isShownStill(m_item.id);
    setVisible(isMasked || isImported || isShownStill);
    showLimit(isMasked);
    showConfirm(isImported);
    showStill(isShownStill);
}

void CardLines::showLimit(bool wanted) {
    if (wanted && !m_limit) {
        m_limit = new LimitLine(this);
        m_column->insertWidget(0, m_limit);
        connect(m_limit, &LimitLine::limitRequested, this, &CardLines::limitRequested);
    }
    if (wanted) m_limit->setItem(m_session, m_item.id);
    if (m_limit) m_limit->setVisible(wanted);
}

void CardLines::showConfirm(bool wanted) {
    if (wanted && !m_confirm) {
        m_confirm = new ConfirmLine(tr("From another list. It counts once you confirm it."), tr("Confirm"), this);
        m_confirm->button()->setObjectName(u"confirm"_s);
        m_confirm->button()->setAccessibleDescription(m_item.prompt);
        m_column->insertWidget(m_limit ? 1 : 0, m_confirm);
        connect(m_confirm, &ConfirmLine::confirmed, this, [this] { m_editor.confirm({m_item.id}); });
    }
    if (m_confirm) m_confirm->setVisible(wanted);
}

/// What both see was said before; a list that says something else now takes nothing back by itself.
void CardLines::showStill(bool wanted) {
    if (wanted && !m_still) {
        m_still = new ConfirmLine({}, tr("Take it back"), this);
        m_still->button()->setObjectName(u"takeBackStill"_s);
        m_still->button()->setAccessibleDescription(m_item.prompt);
        m_column->addWidget(m_still);
        connect(m_still, &ConfirmLine::confirmed, this, &CardLines::takeBackStill);
    }
    if (wanted) m_still->setWords(tr("In common still shows what you said before."));
    if (m_still) m_still->setVisible(wanted);
}

void CardLines::takeBackStill() {
    whenDone(m_editor.takeBackStill(m_item.id), this, [this](const Result<void>& done) {
        refresh();
        if (!done) m_still->setWords(errorWords(done.error()).title);
    });
}

} // namespace bothy
