#include "ui/aftercare/guided_ending.h"

#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

GuidedEnding::GuidedEnding(const QStringList& names, QWidget* parent)
    : QWidget(parent)
    , m_lead(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_finish(new QPushButton(tr("Leave this page"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new TextLabel(TextRole::Calm, tr("That is it. There is nothing to fill in."));
    title->setAlignment(Qt::AlignCenter);
    m_lead->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    column->addWidget(m_lead);
    for (const QString& name : names) {
        //: %1 is a name; the person says so for themself.
        auto* mark = new QPushButton(tr("%1: I am all right").arg(isolated(name)));
        mark->setCheckable(true);
        mark->setObjectName(u"allRight.%1"_s.arg(m_marks.size()));
        column->addWidget(mark, 0, Qt::AlignHCenter);
        const std::size_t which = m_marks.size();
        connect(mark, &QPushButton::clicked, this, [this, which](bool on) { Q_EMIT marked(which, on); });
        m_marks.push_back(mark);
    }
    auto* back = new QPushButton(icon(IconName::Back), tr("Back to the steps"));
    back->setObjectName(u"reopen"_s);
    setButtonKind(back, ButtonKind::Plain);
    setButtonKind(m_finish, ButtonKind::Filled);
    m_finish->setObjectName(u"leaveGuided"_s);
    column->addWidget(m_finish, 0, Qt::AlignHCenter);
    column->addWidget(back, 0, Qt::AlignHCenter);
    auto* after = new QPushButton(icon(IconName::Clock), tr("The hours and days after"));
    after->setObjectName(u"daysAfter"_s);
    setButtonKind(after, ButtonKind::Plain);
    column->addWidget(after, 0, Qt::AlignHCenter);
    connect(after, &QPushButton::clicked, this, &GuidedEnding::daysAfterRequested);
    connect(back, &QPushButton::clicked, this, &GuidedEnding::reopenRequested);
    connect(m_finish, &QPushButton::clicked, this, &GuidedEnding::finished);
    followTheme(this, [this, column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(m.cardGap);
        for (QPushButton* mark : m_marks)
            mark->setMinimumSize(m.bodies(18), m.bodies(4)); // to be hit in the dark
    });
    setAllRight(std::vector<bool>(m_marks.size(), false));
}

void GuidedEnding::setAllRight(const std::vector<bool>& marks) {
    bool all = true;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const bool on = i < marks.size() && marks[i];
        m_marks[i]->setChecked(on);
        m_marks[i]->setIcon(icon(on ? IconName::Check : IconName::Ring));
        all = all && on;
    }
    m_lead->setText(all ? tr("Good. You can stay here as long as you like.")
                        : tr("You can mark that you are all right, each for yourself. You can also just leave."));
}

void GuidedEnding::takeKeyboard() {
    (m_marks.empty() ? m_finish : m_marks.front())->setFocus(Qt::OtherFocusReason);
}

} // namespace bothy
