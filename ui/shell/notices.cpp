#include "ui/shell/notices.h"

#include "ui/shell/clock_notice.h"
#include "ui/shell/file_notice.h"
#include "ui/shell/words_notice.h"

#include <QVBoxLayout>

namespace bothy {

QWidget* noticesAbove(Session& session, QWidget* parent) {
    auto* notices = new QWidget(parent);
    auto* column = new QVBoxLayout(notices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FileNotice(session, notices));
    column->addWidget(new ClockNotice(session, notices));
    column->addWidget(new WordsNotice(session, notices));
    return notices;
}

} // namespace bothy
