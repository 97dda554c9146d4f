#include "ui/widgets/strip.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

Strip::Strip(QWidget* parent)
    : QWidget(parent)
    , m_leading(new QHBoxLayout)
    , m_afterRoom(new QHBoxLayout)
    , m_room(new RoomLabel(Room::OnlyYou, {}, this))
    , m_search(new QToolButton(this))
    , m_stop(new QToolButton(this))
    , m_pause(new QToolButton(this))
    , m_hide(new QToolButton(this)) {
    m_search->setObjectName(u"searchButton"_s);
    m_stop->setObjectName(u"stopButton"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    m_hide->setObjectName(u"hideButton"_s);
    for (QToolButton* button : {m_search, m_stop, m_pause, m_hide}) {
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
    row->addWidget(m_stop);
    row->addWidget(m_pause);
    row->addWidget(m_hide);
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (m_paused)
            Q_EMIT continueRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_search, &QToolButton::clicked, this, &Strip::searchRequested);
    connect(m_stop, &QToolButton::clicked, this, &Strip::stopRequested);
    connect(m_hide, &QToolButton::clicked, this, &Strip::hideRequested);
    sayWords();
    followTheme(this, [this, row](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const int side = m_narrow ? 3 * m.u : m.pageMarginX;
        row->setContentsMargins(side, 0, side, 0);
        m_leading->setSpacing(m.bodies(1));
        setFixedHeight(m.stripHeight);
        fitWords();
    });
}

void Strip::setRoom(Room room, const QString& text) {
    m_room->setRoom(room, text);
    m_room->show();
    fitWords();
}

void Strip::hideRoom() {
    m_room->hide();
    fitWords();
}

void Strip::setPaused(bool paused) {
    m_paused = paused;
    sayWords();
}

void Strip::setPauseShown(bool shown) {
    m_pause->setVisible(shown);
    fitWords();
}

void Strip::setStopShown(bool shown) {
    m_stop->setVisible(shown);
    fitWords();
}

void Strip::setSearchShown(bool shown) {
    m_search->setVisible(shown);
    fitWords();
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
    fitWords();
}

void Strip::sayWords() {
    const auto say = [](QToolButton* button, const QString& words, IconName drawing) {
        button->setText(words);
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setIcon(icon(drawing));
    };
    say(m_search, tr("Search"), IconName::Search);
    say(m_stop, tr("Stop"), IconName::Stop);
    say(m_pause, m_paused ? tr("Continue") : tr("Pause"), m_paused ? IconName::Resume : IconName::Pause);
    say(m_hide, tr("Hide"), IconName::Hide);
    fitWords();
}

/// The words go, one button after the other, before anything of the strip is cut off: Search first, because its
/// drawing is known best; Hide last. Drawings without words can stand closer.
void Strip::fitWords() {
    if (!layout()) return;
    const Metrics& m = themeOf(this).metrics();
    const std::array buttons{m_search, m_pause, m_stop, m_hide};
    layout()->setSpacing(m.bodies(m_narrow ? 0.7 : 1));
    for (QToolButton* button : buttons)
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto fits = [this] {
        layout()->invalidate();
        return layout()->sizeHint().width() <= width();
    };
    for (QToolButton* button : buttons) {
        if (fits()) return;
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    if (!fits()) layout()->setSpacing(m.line);
}

void Strip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWords();
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
