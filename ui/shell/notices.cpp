#include "ui/shell/notices.h"

#include "ui/shell/clock_notice.h"
#include "ui/shell/file_notice.h"
#include "ui/shell/unsaved_notice.h"
#include "ui/shell/words_notice.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bothy {

namespace {

/// As high as what it holds, and at most a third of what it stands in: the page below keeps its room, and in a low
/// window with large text the rest is scrolled to.
class NoticeArea : public QScrollArea {
public:
    NoticeArea(QWidget* notices, QWidget* parent)
        : QScrollArea(parent) {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus); // keys that scroll come from the button of a notice
        setWidgetResizable(true);
        setWidget(notices);
        viewport()->setAutoFillBackground(false);
        notices->setAutoFillBackground(false);
        notices->installEventFilter(this);
        parent->installEventFilter(this);
        fit();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) fit();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        fit();
    }

private:
    void fit() {
        const QLayout& column = *widget()->layout();
        const int wanted = column.isEmpty() ? 0 : column.totalHeightForWidth(width());
        setFixedHeight(std::min(std::max(wanted, 0), parentWidget()->height() / 3));
    }
};

} // namespace

QWidget* noticesAbove(Session& session, QWidget* parent) {
    auto* notices = new QWidget;
    auto* column = new QVBoxLayout(notices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new UnsavedNotice(session, notices));
    column->addWidget(new FileNotice(session, notices));
    column->addWidget(new ClockNotice(session, notices));
    column->addWidget(new WordsNotice(session, notices));
    return new NoticeArea(notices, parent);
}

} // namespace bothy
