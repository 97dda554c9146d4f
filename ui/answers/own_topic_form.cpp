#include "ui/answers/own_topic_form.h"

#include "core/documents/fields.h"
#include "core/documents/ownitems/own_item.h"
#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"
#include "core/session/session.h"
#include "ui/answers/own_lines.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_limit.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// A topic of the list with this name, other than `except`.
bool isTaken(const Session& session, const QString& title, const QString& except) {
    const auto sections = session.catalogue().sections();
    return std::any_of(sections.begin(), sections.end(), [&](const Section& each) {
        return foldedLine(each.title) == foldedLine(title) && foldedLine(each.title) != foldedLine(except);
    });
}

} // namespace

OwnTopicForm::OwnTopicForm(OwnLines& lines, QWidget* parent)
    : FootedPage(parent, 44)
    , m_lines(lines)
    , m_head(new PageHead({}))
    , m_title(new TextField(tr("Name of the topic")))
    , m_held(new HeldWords(m_title->edit())) {
    m_head->setBack(tr("My list"));
    m_head->setLead(tr("Only you see it. A line that you offer shows the name of its topic."));
    m_title->edit()->setObjectName(u"topicTitle"_s);
    limitText(m_title->edit(), m_title, limits::textLength);
    content()->addWidget(m_head);
    content()->addWidget(m_title);
    content()->addStretch();
    m_keep = bar()->addButton(tr("Keep it"), ButtonKind::Filled);
    m_keep->setObjectName(u"keepTopic"_s);
    connect(m_head, &PageHead::backRequested, this, &OwnTopicForm::leave);
    connect(m_title->edit(), &QLineEdit::textChanged, this, &OwnTopicForm::refresh);
    connect(m_title->edit(), &QLineEdit::returnPressed, this, [this] {
        if (m_keep->isEnabled()) keep();
    });
    connect(m_keep, &QPushButton::clicked, this, &OwnTopicForm::keep);
}

void OwnTopicForm::begin(const QString& title) {
    m_before = title;
    m_head->setTitle(title.isEmpty() ? tr("Make a topic") : tr("Rename this topic"));
    m_title->edit()->setText(title);
    m_title->edit()->setFocus();
    m_title->edit()->selectAll();
    refresh();
}

QString OwnTopicForm::title() const {
    return plainLine(m_title->edit()->text());
}

void OwnTopicForm::refresh() {
    const QString name = title();
    const bool taken = isTaken(m_lines.session(), name, m_before);
    const bool tooLong = name.size() > OwnItem::maxTitle;
    m_title->setHint(taken     ? tr("There is a topic with this name already.")
                     : tooLong ? tr("A little shorter, please. There is room for %1 characters.")
                                     .arg(QLocale().toString(OwnItem::maxTitle))
                               : QString());
    m_keep->setEnabled(!name.isEmpty() && !taken && !tooLong);
    bar()->setText(name.isEmpty() ? tr("It needs a name first.") : QString());
}

/// Leaving by hand gives the name up.
void OwnTopicForm::leave() {
    m_held->settle();
    Q_EMIT left();
}

void OwnTopicForm::keep() {
    const QString name = title();
    m_held->settle();
    if (m_before.isEmpty())
        m_lines.makeTopic(name);
    else
        m_lines.renameTopic(m_before, name);
    Q_EMIT kept(ownSectionId(name));
}

} // namespace bothy
