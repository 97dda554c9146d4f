#include "ui/aftercare/further_fields.h"

#include "ui/aftercare/plan_parts.h"
#include "ui/forms/field_edit.h"
#include "ui/forms/field_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

FurtherFields::FurtherFields(const PlanBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    addGroup(tr("Words and surroundings"), {u"surroundings"_s, u"words_help"_s, u"words_avoid"_s});
    addGroup(tr("Touch, place by place"), {u"touch_yes"_s, u"touch_ask"_s, u"touch_no"_s});
    addGroup(tr("Signs, and what helps then"), {u"signs"_s, u"what_helps"_s, u"if_no_energy"_s});
    addGroup(tr("Sleep, goodbyes and being apart"),
             {u"sleep"_s, u"leaving"_s, u"apart_channel"_s, u"apart_hours"_s, u"who_answers"_s});
    addGroup(tr("If the mood drops later"),
             {u"drop_signs"_s, u"drop_helps"_s, u"drop_no_decisions"_s, u"alone_plan"_s});
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

void FurtherFields::addGroup(const QString& title, const QStringList& fieldIds) {
    Group group{new Fold(title), {}};
    group.fold->button()->setObjectName(u"fold."_s + fieldIds.front());
    const auto& all = m_book.session().services().care.planFields;
    for (const QString& id : fieldIds) {
        const auto field = std::ranges::find_if(all, [&](const FormField& each) { return each.id.text() == id; });
        if (field != all.end()) addField(group, *field);
    }
    static_cast<QVBoxLayout*>(layout())->addWidget(group.fold);
    m_groups.push_back(std::move(group));
}

std::optional<PersonId> FurtherFields::ownerOf(const FormField& field) const {
    return field.owner == FieldOwner::Both ? std::nullopt : std::optional(m_book.session().me());
}

void FurtherFields::addField(Group& group, const FormField& field) {
    const Session& session = m_book.session();
    auto* edit = new FieldEdit(
        field, wordsOffered(field, session.services().care, session.catalogue()),
        [&session] { return session.today(); }, PickLook::Menu);
    auto* theirs = new TextLabel(TextRole::Body, Ink::Muted, {});
    group.fold->body()->addWidget(edit);
    group.fold->body()->addWidget(theirs);
    group.fields.emplace_back(edit, theirs);
    const QString id = field.id.text();
    const auto person = ownerOf(field);
    connect(edit, &FieldEdit::valueChanged, this,
            [this, edit, id, person] { Q_EMIT changed(id, person, edit->value()); });
    connect(edit, &FieldEdit::picked, this,
            [this, id, person](const Choices& before) { Q_EMIT picked(id, person, before); });
}

void FurtherFields::setPlan(const CarePlan& plan) {
    const Session& session = m_book.session();
    const auto& partner = session.shared().partner;
    for (const Group& group : m_groups) {
        bool hasWords = false;
        for (const auto& [edit, theirs] : group.fields) {
            const FormField& field = edit->field();
            edit->setValue(fieldIn(plan, field.id.text(), ownerOf(field)));
            QStringList words;
            if (partner && field.owner != FieldOwner::Both)
                words = valueInWords(field, fieldIn(plan, field.id.text(), *partner), session.services().care,
                                     session.catalogue());
            //: %1 is a name, %2 what this person wrote.
            theirs->setText(words.isEmpty()
                                ? QString()
                                : tr("%1: %2").arg(isolated(nameOf(m_book, *partner)), words.join(u", "_s)));
            theirs->setVisible(!words.isEmpty());
            hasWords = hasWords || !edit->value().isEmpty() || !words.isEmpty();
        }
        if (hasWords) group.fold->setOpen(true);
    }
}

} // namespace bothy
