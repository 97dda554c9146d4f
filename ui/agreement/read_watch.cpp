#include "ui/agreement/read_watch.h"

#include "core/session/agreeing.h"

#include <QEvent>
#include <QWidget>

namespace bothy {

ReadWatch::ReadWatch(Session& session, QWidget& words)
    : QObject(&words)
    , m_session(session)
    , m_words(words) {
    words.installEventFilter(this);
}

void ReadWatch::setDocument(const SignedDocument& document) {
    if (document.current.id != m_document.current.id) m_beginSeen = m_endSeen = false;
    m_document = document;
    m_words.update(); // once they are painted, they are in their places
}

bool ReadWatch::eventFilter(QObject*, QEvent* event) {
    // Whatever comes into sight is painted, also what a page scrolls to.
    if (event->type() == QEvent::Paint || event->type() == QEvent::WindowActivate) lookSoon();
    return false;
}

/// After what goes on now: keeping it changes what a page may be asked to show.
void ReadWatch::lookSoon() {
    if (m_isDue || (m_beginSeen && m_endSeen)) return;
    m_isDue = true;
    QMetaObject::invokeMethod(this, &ReadWatch::look, Qt::QueuedConnection);
}

void ReadWatch::look() {
    m_isDue = false;
    if (!m_words.isVisible() || !m_words.isActiveWindow() || m_words.window()->isMinimized()) return;
    const QRect seen = m_words.visibleRegion().boundingRect();
    if (seen.isEmpty()) return;
    m_beginSeen = m_beginSeen || seen.top() <= m_words.rect().top();
    m_endSeen = m_endSeen || seen.bottom() >= m_words.rect().bottom();
    if (m_beginSeen && m_endSeen) noteRead(m_session, m_document);
}

} // namespace bothy
