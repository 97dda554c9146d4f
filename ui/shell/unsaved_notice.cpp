#include "ui/shell/unsaved_notice.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"

namespace bothy {

using namespace Qt::StringLiterals;

UnsavedNotice::UnsavedNotice(Session& session, QWidget* parent)
    : InlineMessage(MessageKind::Caution, {}, {}, parent) {
    setObjectName(u"unsavedNotice"_s);
    setDismissible(true);
    hide();
    connect(&session, &Session::saveFailed, this, [this](const Error& error) {
        const ErrorWords words = unsavedWords(error);
        setTexts(words.title, words.advice);
        comeUp();
    });
    connect(&session, &Session::privateSaved, this, &QWidget::hide);
}

} // namespace bothy
