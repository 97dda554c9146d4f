#pragma once

#include "core/documents/signoff.h"

#include <QObject>

class QWidget;

namespace bothy {

class Session;

/// Notices when the words of a document are read, and keeps that (noteRead): their beginning and their end have been in
/// sight, in the window that somebody uses. In one that is minimised or behind others, and further down a page than
/// anybody went, words change without having been read.
class ReadWatch : public QObject {
    Q_OBJECT

public:
    ReadWatch(Session& session, QWidget& words);

    /// After the words themselves were given to what shows them.
    void setDocument(const SignedDocument& document);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookSoon();
    void look();

    Session& m_session;
    QWidget& m_words;
    SignedDocument m_document;
    bool m_isDue = false;
    bool m_beginSeen = false;
    bool m_endSeen = false;
};

} // namespace bothy
