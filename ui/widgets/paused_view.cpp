#include "ui/widgets/paused_view.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 44;
/// How far down the words begin, where there is room.
constexpr double TopInBodies = 8;
constexpr double TallFromBodies = 40;

} // namespace

PausedView::PausedView(QWidget* parent)
    : OverHills(parent, ColumnInBodies)
    , m_words(new QWidget)
    , m_kept(new TextLabel(TextRole::Body))
    , m_buttons(new FlowLayout)
    , m_continue(new QPushButton(icon(IconName::Resume), tr("Continue")))
    , m_trouble(new InlineMessage(MessageKind::Caution, {})) {
    m_words->setObjectName(u"paused"_s);
    m_continue->setObjectName(u"continue"_s);
    setButtonKind(m_continue, ButtonKind::Filled);
    m_buttons->addWidget(m_continue);
    auto* ownList = addButton(tr("Go to my list"));
    ownList->setObjectName(u"pausedOwnList"_s);
    connect(ownList, &QPushButton::clicked, this, &PausedView::ownListRequested);
    m_trouble->hide();
    auto* title = new TextLabel(TextRole::Page, tr("Paused"));
    auto* column = new QVBoxLayout(m_words);
    column->addWidget(title);
    column->addWidget(m_kept);
    column->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted, tr("Shared pages come back when both of you have continued.")));
    column->addLayout(m_buttons);
    column->addWidget(m_trouble);
    content()->addWidget(m_words);
    content()->addStretch();
    connect(m_continue, &QPushButton::clicked, this, [this] {
        m_continue->setEnabled(false);
        m_trouble->hide();
        Q_EMIT continueRequested();
    });
    followTheme(this, [this, column, title](const Theme& theme) {
        const int u = theme.metrics().u;
        column->setSpacing(u);
        title->setContentsMargins(0, 0, 0, u);
        m_buttons->setContentsMargins(0, 4 * u, 0, 0);
        arrange();
    });
    setMine(true);
}

void PausedView::setMine(bool mine) {
    m_kept->setText(mine ? tr("Everything is kept. Continue when you like.") : tr("Everything is kept."));
    m_continue->setEnabled(true);
    m_continue->setVisible(mine);
    m_trouble->hide();
}

QPushButton* PausedView::addButton(const QString& text) {
    auto* button = new QPushButton(text);
    setButtonKind(button, ButtonKind::Soft);
    m_buttons->addWidget(button);
    return button;
}

void PausedView::showTrouble(const QString& title, const QString& advice) {
    m_continue->setEnabled(true);
    m_trouble->setTexts(title, advice);
    m_trouble->show();
}

void PausedView::resizeEvent(QResizeEvent* event) {
    arrange();
    OverHills::resizeEvent(event);
}

void PausedView::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool tall = height() >= m.bodies(TallFromBodies);
    m_words->layout()->setContentsMargins(0, tall ? m.bodies(TopInBodies) : 2 * m.u, 0, 0);
}

} // namespace bothy
