#include "ui/checkins/shared_note_card.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

SharedNoteCard::SharedNoteCard(const SharedCareNote& note, For whom, const QString& title, const NoteFormText& form,
                               const std::vector<NoteLine>& lines, QWidget* parent)
    : Card(parent) {
    setObjectName(u"note."_s + note.id.hex());
    content()->addWidget(new TextLabel(TextRole::Strong, title));
    for (const NoteLine& line : lines) {
        content()->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, line.label));
        content()->addWidget(new TextLabel(TextRole::Body, line.words.join(u'\n')));
    }
    if (whom == For::Author)
        addOwn(note, form);
    else
        addReplies(note, form);
}

void SharedNoteCard::addReplies(const SharedCareNote& note, const NoteFormText& form) {
    if (form.replies.empty()) return;
    auto* box = new QWidget;
    setAccessibleRole(box, QAccessible::Grouping);
    box->setAccessibleName(tr("A reply, if you like"));
    auto* flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Phrase& reply : form.replies) {
        auto* tag = new Tag(TagKind::Choosable, reply.text, box);
        tag->setObjectName(u"reply."_s + reply.id.text());
        tag->setChecked(note.reply == reply.id.text());
        connect(tag, &QPushButton::clicked, this,
                [this, id = reply.id.text()](bool on) { Q_EMIT replied(on ? id : QString()); });
        flow->addWidget(tag);
    }
    content()->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, tr("A reply, if you like")));
    content()->addWidget(box);
    followTheme(box,
                [flow](const Theme& theme) { flow->setSpacings(theme.metrics().bodies(0.53), theme.metrics().u); });
}

void SharedNoteCard::addOwn(const SharedCareNote& note, const NoteFormText& form) {
    const auto reply = std::ranges::find_if(
        form.replies, [&](const Phrase& each) { return note.reply && each.id.text() == *note.reply; });
    if (reply != form.replies.end()) {
        content()->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, tr("Their reply")));
        content()->addWidget(new TextLabel(TextRole::Body, reply->text));
    }
    auto* takeBack = new QPushButton(tr("Take it back"));
    takeBack->setObjectName(u"takeBackNote"_s);
    setButtonKind(takeBack, ButtonKind::Muted, ButtonSize::Small);
    setFlush(takeBack, FlushSide::Leading);
    content()->addWidget(takeBack, 0, Qt::AlignLeading);
    connect(takeBack, &QPushButton::clicked, this, &SharedNoteCard::takeBackRequested);
}

} // namespace bothy
