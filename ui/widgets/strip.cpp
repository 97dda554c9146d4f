#include "ui/widgets/strip.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace bothy {

using namespace Qt::StringLiterals;

Strip::Strip(QWidget* parent)
    : QWidget(parent)
    , m_leading(new QHBoxLayout)
    , m_afterRoom(new QHBoxLayout)
    , m_room(new RoomLabel(Room::OnlyYou, {}, this))
    , m_search(new QToolButton(this))
    , m_pause(new QToolButton(this))
    , m_hide(new QToolButton(this)) {
    m_search->setObjectName(u"searchButton"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_hide->setObjectName(u"hideButton"_s);
    for (QToolButton* button : {m_search, m_pause, m_hide}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setButtonKind(button, ButtonKind::Plain, ButtonSize::Small);
    }
    setFlush(m_hide, FlushSide::Trailing);
    m_room->hide();
    m_search->hide();
    auto* row = new QHBoxLayout(this);
    row->addLayout(m_leading);
    row->addWidget(m_room);
    row->addLayout(m_afterRoom);
    row->addStretch();
    row->addWidget(m_search);
    row->addWidget(m_pause);
    row->addWidget(m_hide);
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (m_paused)
            Q_EMIT continueRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_search, &QToolButton::clicked, this, &Strip::searchRequested);
    connect(m_hide, &QToolButton::clicked, this, &Strip::hideRequested);
    sayWords();
    followTheme(this, [this, row](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const int side = m_narrow ? 3 * m.u : m.pageMarginX;
        row->setContentsMargins(side, 0, side, 0);
        row->setSpacing(m.bodies(m_narrow ? 0.4 : 1));
        m_leading->setSpacing(m.bodies(1));
        setFixedHeight(m.stripHeight);
    });
}

void Strip::setRoom(Room room, const QString& text) {
    m_room->setRoom(room, text);
    m_room->show();
    fitSearch();
}

void Strip::hideRoom() {
    m_room->hide();
}

void Strip::setPaused(bool paused) {
    m_paused = paused;
    sayWords();
}

void Strip::setPauseShown(bool shown) {
    m_pause->setVisible(shown);
}

void Strip::setSearchShown(bool shown) {
    m_search->setVisible(shown);
    fitSearch();
}

void Strip::setScrolled(bool scrolled) {
    m_scrolled = scrolled;
    update();
}

void Strip::addLeading(QWidget* widget) {
    m_leading->addWidget(widget);
}

void Strip::addAfterRoom(QWidget* widget) {
    m_afterRoom->addWidget(widget);
}

void Strip::setNarrow(bool narrow) {
    m_narrow = narrow;
    const Metrics& m = themeOf(this).metrics();
    const int side = narrow ? 3 * m.u : m.pageMarginX;
    layout()->setContentsMargins(side, 0, side, 0);
    layout()->setSpacing(m.bodies(narrow ? 0.4 : 1));
}

void Strip::sayWords() {
    m_search->setText(tr("Search"));
    m_search->setToolTip(m_search->text());
    m_search->setAccessibleName(m_search->text());
    m_search->setIcon(icon(IconName::Search));
    m_pause->setText(m_paused ? tr("Continue") : tr("Pause"));
    m_pause->setIcon(icon(m_paused ? IconName::Resume : IconName::Pause));
    m_hide->setText(tr("Hide"));
    m_hide->setIcon(icon(IconName::Hide));
    fitSearch();
}

/// The word goes before anything of the strip is cut off.
void Strip::fitSearch() {
    if (!layout() || m_search->isHidden()) return;
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->invalidate();
    if (layout()->sizeHint().width() > width()) m_search->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void Strip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSearch();
}

void Strip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) sayWords();
}

void Strip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    painter.fillRect(rect(), theme.tokens().bg);
    if (m_scrolled)
        painter.fillRect(0, height() - theme.metrics().line, width(), theme.metrics().line, theme.tokens().line);
}

} // namespace bothy
