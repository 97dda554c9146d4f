#include "ui/answers/hidden_view.h"

#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

HiddenView::HiddenView(Session& session, AnswerEditor& editor, QWidget* parent)
    : PageFrame(parent, 44)
    , m_editor(editor)
    , m_topics(session)
    , m_head(new PageHead({}))
    , m_nothing(new TextLabel(TextRole::Body, Ink::Muted, tr("Nothing is hidden here.")))
    , m_rows(new RowCard) {
    content()->addWidget(m_head);
    content()->addWidget(m_nothing);
    content()->addWidget(m_rows);
    content()->addStretch();
    connect(m_head, &PageHead::backRequested, this, &HiddenView::backRequested);
    connect(&editor, &AnswerEditor::answersChanged, this, &HiddenView::refresh);
}

void HiddenView::showTopics() {
    m_topic = nullptr;
    m_head->setTitle(tr("Hidden topics"));
    m_head->setBack(tr("All topics"));
    m_head->setLead(tr("Only you know of them. Their answers are kept and not offered."));
    refresh();
}

void HiddenView::showItemsOf(const Section& topic) {
    m_topic = &topic;
    m_head->setTitle(tr("Hidden items"));
    m_head->setBack(topic.title);
    m_head->setLead(tr("Only you know of them. Their answers are kept and not offered."));
    refresh();
}

void HiddenView::refresh() {
    m_rows->clear();
    if (m_topic)
        for (const Item* item : m_topics.hiddenItems(*m_topic))
            addRow(item->id.text(), item->prompt, [this, id = item->id] { m_editor.hide(id, false); });
    else
        for (const Section* section : m_topics.hidden())
            addRow(section->id.text(), section->title, [this, id = section->id] { m_editor.hide(id, false); });
    m_nothing->setVisible(m_rows->count() == 0);
    m_rows->setVisible(m_rows->count() > 0);
}

void HiddenView::addRow(const QString& id, const QString& title, const std::function<void()>& bringBack) {
    QHBoxLayout* row = m_rows->addRow();
    auto* back = new QPushButton(tr("Bring back"));
    back->setObjectName(u"bringBack."_s + id);
    //: Said by a screen reader; %1 is the name of a topic or an item.
    back->setAccessibleName(tr("Bring back: %1").arg(title));
    setButtonKind(back, ButtonKind::Accent, ButtonSize::Small);
    setFlush(back, FlushSide::Trailing);
    row->addWidget(new TextLabel(TextRole::Body, title), 1);
    row->addWidget(back, 0, Qt::AlignVCenter);
    connect(back, &QPushButton::clicked, this, bringBack);
}

} // namespace bothy
