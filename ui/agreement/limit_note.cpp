#include "ui/agreement/limit_note.h"

#include "ui/text/isolated.h"

#include <QPushButton>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

LimitNote::LimitNote(const Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Neutral, {}, {}, parent)
    , m_session(session)
    , m_open(addAction(tr("Open the limit"))) {
    setObjectName(u"limitNote"_s);
    setDrawing(IconName::Boundaries);
    m_open->setObjectName(u"openLimit"_s);
    m_open->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT limitRequested(m_limit); });
    hide();
}

QString LimitNote::quietWords() {
    return tr("Agreeing to this can wait for another day.");
}

void LimitNote::setLimits(const std::vector<LimitInEffect>& limits) {
    setVisible(!limits.empty());
    if (limits.empty()) return;
    const auto own =
        std::ranges::find_if(limits, [&](const LimitInEffect& each) { return each.owner == m_session.me(); });
    const bool isMine = own != limits.end();
    const LimitInEffect& named = isMine ? *own : limits.front();
    m_limit = named.id;
    const bool isShared = m_session.shared().limits.find(named.id, named.owner) != nullptr;
    const QString words = named.wordsMissing || named.limit.words.trimmed().isEmpty()
                              ? tr("A limit whose words are not here yet. Treat it as a no.")
                              : named.limit.words;
    //: %1 is the other person's name.
    const QString whose = isMine ? tr("Your limit covers this. It waits until you let the limit go.")
                                 : tr("A limit of %1 covers this.").arg(isolated(m_session.shared().partnerName));
    setTexts(whose, isShared ? words : tr("Only you see this limit."));
}

} // namespace bothy
