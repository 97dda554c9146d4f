#include "ui/widgets/page_head.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace bothy {
namespace {

/// The words keep at least this much room beside the buttons; otherwise the buttons move below.
constexpr double WordsInBodies = 22;

} // namespace

PageHead::PageHead(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_title(new TextLabel(TextRole::Page, title))
    , m_lead(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_words(new QWidget(this))
    , m_trailing(new QWidget(this))
    , m_titleLine(new FlowLayout)
    , m_trailingLine(new FlowLayout(m_trailing)) {
    m_back->setIcon(icon(IconName::Back));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonKind(m_back, ButtonKind::Muted, ButtonSize::Small);
    setFlush(m_back, FlushSide::Leading);
    m_back->hide();
    if (title.isEmpty()) m_title->hide();
    m_lead->hide();
    m_trailing->hide();
    connect(m_back, &QToolButton::clicked, this, &PageHead::backRequested);

    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    m_titleLine->addWidget(m_title);
    words->addLayout(m_titleLine);
    words->addWidget(m_lead);

    m_row->addWidget(m_words, 1, Qt::AlignVCenter);
    m_row->addWidget(m_trailing, 0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_back, 0, Qt::AlignLeading);
    all->addLayout(m_row);
    followTheme(this, [this, words, all](const Theme& theme) {
        const int u = theme.metrics().u;
        all->setSpacing(2 * (theme.metrics().outline + theme.metrics().ringGap)); // the ring of Back clears the title
        words->setSpacing(u / 2);
        m_titleLine->setSpacings(theme.metrics().bodies(0.87), u);
        arrange();
    });
}

void PageHead::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void PageHead::setBack(const QString& where) {
    m_back->setText(where);
    //: Said by a screen reader; %1 is the name of a page.
    m_back->setAccessibleName(tr("Back to %1").arg(where));
    m_back->setVisible(!where.isEmpty());
}

void PageHead::setLead(const QString& lead) {
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void PageHead::setPill(QWidget* pill) {
    m_titleLine->addWidget(pill);
}

QPushButton* PageHead::addButton(const QString& text, ButtonKind kind, const QIcon& icon) {
    auto* button = new QPushButton(icon, text, m_trailing);
    setButtonKind(button, kind);
    addTrailing(button);
    return button;
}

void PageHead::addTrailing(QWidget* widget) {
    m_trailingLine->addWidget(widget);
    m_trailing->show();
    arrange();
}

void PageHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PageHead::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool below = width() < m_trailingLine->sizeHint().width() + m.bodies(WordsInBodies);
    turnRow(m_row, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, below ? 3 * m.u : 4 * m.u);
    alignPart(m_row, m_trailing, below ? Qt::Alignment() : Qt::AlignBottom);
}

SectionHead::SectionHead(const QString& title, const QString& line, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Section, title))
    , m_line(new TextLabel(TextRole::Body, Ink::Muted, line))
    , m_row(new QHBoxLayout) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_title, 1);
    all->addLayout(m_row);
    all->addWidget(m_line);
    m_line->setVisible(!line.isEmpty());
    followTheme(this, [this, all](const Theme& theme) {
        m_row->setSpacing(2 * theme.metrics().u);
        all->setSpacing(theme.metrics().u / 2);
    });
}

void SectionHead::setTexts(const QString& title, const QString& line) {
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void SectionHead::addTrailing(QWidget* widget) {
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace bothy
