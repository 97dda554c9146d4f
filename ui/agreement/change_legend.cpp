#include "ui/agreement/change_legend.h"

#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(SignoffState state) {
    switch (state) {
    case SignoffState::OfferedByMe:
    case SignoffState::OfferedToMe:
    case SignoffState::ChangedByMe:
    case SignoffState::ChangedByOther:
        return true;
    case SignoffState::Draft:
    case SignoffState::AgreedForNow:
    case SignoffState::LookAgain:
    case SignoffState::NoLongerAgreed:
    case SignoffState::TakenBack:
    case SignoffState::Conflict:
    case SignoffState::Blocked:
    case SignoffState::NewerVersion:
        return false;
    }
    return false;
}

} // namespace

const Revision* differsFrom(const SignedDocument& document) {
    const bool differs = isOpen(document.state) && document.before &&
                         (document.before->content != document.current.content ||
                          document.before->validUntil != document.current.validUntil);
    return differs ? &*document.before : nullptr;
}

ChangeLegend::ChangeLegend(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_line(new TextLabel(TextRole::Strong, QString(), this))
    , m_marks(new DiffText(this, TextRole::Caption)) {
    setObjectName(u"changeLegend"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addWidget(m_marks);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
    hide();
}

QString ChangeLegend::whose(const Revision& words, bool isNewer) const {
    if (words.author == m_session.me()) return isNewer ? tr("your new words") : tr("your words");
    const QString name = isolated(m_session.shared().partnerName);
    //: %1 is the other person's name. Says what a mark in the words below shows.
    return isNewer ? tr("new words from %1").arg(name) : tr("words from %1").arg(name);
}

void ChangeLegend::setDocument(const SignedDocument& document) {
    const Revision* before = differsFrom(document);
    setVisible(before != nullptr);
    if (!before) return;
    const bool isMine = document.current.author == m_session.me();
    const QString name = isolated(m_session.shared().partnerName);
    m_line->setText(isMine ? tr("You suggest other words. The difference is marked.")
                           //: %1 is the other person's name.
                           : tr("%1 suggests other words. The difference is marked.").arg(name));
    m_marks->setMarks(whose(*before, false), whose(document.current, true));
}

} // namespace bothy
