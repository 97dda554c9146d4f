#include "ui/widgets/page_list.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/page_entry.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

PageList::PageList(const QString& programName, QWidget* parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(m_menuButton)) {
    setAccessibleRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
    m_menuButton->setObjectName(u"pageMenu"_s);
    m_menuButton->setIcon(icon(IconName::Menu));
    m_menuButton->setAccessibleName(tr("Pages"));
    m_menuButton->setToolTip(tr("Pages"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->hide();
    setButtonKind(m_menuButton, ButtonKind::Outlined);
    connect(m_menu, &QMenu::aboutToShow, this, &PageList::fillMenu);

    auto* head = new QHBoxLayout;
    auto* mark = new Mark(1.33, HalfLook::Ink, HalfLook::Neutral);
    auto* name = new TextLabel(TextRole::Item, programName);
    head->addWidget(mark);
    head->addWidget(name, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_foot);
    followTheme(this, [this, head, column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        setFixedWidth(m.navWidth);
        head->setContentsMargins(m.bodies(0.85), m.bodies(0.73), m.bodies(0.85), m.bodies(1.4));
        head->setSpacing(m.bodies(0.66));
        column->setContentsMargins(m.bodies(0.66), m.bodies(0.66), m.bodies(0.66), m.bodies(1.13));
        column->setSpacing(0);
        m_top->setSpacing(m.bodies(0.13));
        m_foot->setSpacing(m.bodies(0.13));
    });
}

void PageList::addPage(const QString& id, IconName icon, const QString& title, Place place) {
    auto* entry = new PageEntry(id, icon, title, this);
    (place == Place::Top ? m_top : m_foot)->addWidget(entry);
    m_entries.push_back(entry);
    connect(entry, &PageEntry::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void PageList::setTitle(const QString& id, const QString& title) {
    if (auto* found = entry(id)) found->setText(title);
}

void PageList::setPageEnabled(const QString& id, bool enabled) {
    if (auto* found = entry(id)) found->setEnabled(enabled);
}

void PageList::setCurrent(const QString& id) {
    m_current = id;
    for (PageEntry* each : m_entries)
        each->setChecked(each->id() == id);
}

bool PageList::foldsAt(int windowWidth, const Theme& theme) {
    return windowWidth < theme.metrics().foldWidth;
}

void PageList::setFolded(bool folded) {
    m_folded = folded;
    setVisible(!folded);
    m_menuButton->setVisible(folded);
}

void PageList::fillMenu() {
    m_menu->clear();
    for (const PageEntry* each : m_entries) {
        QAction* action = m_menu->addAction(icon(each->drawing()), each->text());
        action->setEnabled(each->isEnabled());
        action->setCheckable(true);
        action->setChecked(each->isChecked());
        connect(action, &QAction::triggered, this, [this, id = each->id()] { Q_EMIT pageChosen(id); });
    }
}

PageEntry* PageList::entry(const QString& id) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](PageEntry* e) { return e->id() == id; });
    return found == m_entries.end() ? nullptr : *found;
}

void PageList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = themeOf(this).tokens();
    painter.fillRect(rect(), t.raised);
    if (!t.highContrast) return;
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    painter.fillRect(leftToRight ? width() - 1 : 0, 0, 1, height(), t.line);
}

void PageList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else
        QWidget::keyPressEvent(event);
}

} // namespace bothy
