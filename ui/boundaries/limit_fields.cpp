#include "ui/boundaries/limit_fields.h"

#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/boundaries/item_picker.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/forms/field_edit.h"
#include "ui/forms/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fold.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysAhead = 7; ///< of the days on which something ends

void clear(QVBoxLayout* column) {
    while (QLayoutItem* old = column->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
}

} // namespace

LimitFields::LimitFields(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_own(new QVBoxLayout)
    , m_common(new Fold(tr("Exceptions, days, and if it is crossed"))) {
    m_common->button()->setObjectName(u"limitMore"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_own);
    column->addWidget(m_common);
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().bodies(1));
        m_own->setSpacing(theme.metrics().bodies(1));
    });
}

void LimitFields::show(const Limit& limit) {
    build(limit);
    const FilledFields filled = filledIn(limit);
    m_others = {};
    for (const FilledField& field : filled)
        if (!m_edits.contains(field.fieldId) && !m_pickers.contains(field.fieldId))
            m_others.put(field.fieldId, field.value);
    const auto valueOf = [&](const QString& id) { return filled.find(id) ? *filled.find(id) : Choices(); };
    for (const auto& [id, edit] : m_edits)
        edit->setValue(valueOf(id));
    for (const auto& [id, picker] : m_pickers)
        picker->setItems(valueOf(id).ids);
}

void LimitFields::build(const Limit& limit) {
    const LimitFormText form = formOf(m_session.services().care, limit);
    std::vector<FormField> asked = form.fields;
    asked.insert(asked.end(), form.common.begin(), form.common.end());
    if (asked == m_asked) return;
    m_asked = std::move(asked);
    m_edits.clear();
    m_pickers.clear();
    clear(m_own);
    clear(m_common->body());
    m_common->setOpen(false);
    for (const FormField& field : form.fields)
        addField(field, m_own);
    for (const FormField& field : form.common)
        addField(field, m_common->body());
}

void LimitFields::addField(const FormField& field, QVBoxLayout* column) {
    const QString id = field.id.text();
    if (field.source == u"catalog") {
        auto* picker = new ItemPicker(m_session, field.label);
        connect(picker, &ItemPicker::itemsChanged, this, &LimitFields::changed);
        column->addWidget(picker);
        m_pickers[id] = picker;
        return;
    }
    auto* edit = new FieldEdit(field, wordsOffered(field, m_session.services().care, m_session.catalogue()),
                               [this] { return m_session.today(); });
    edit->setDaysAhead(id == QLatin1StringView(StartsField) ? 1 : DaysAhead);
    connect(edit, &FieldEdit::valueChanged, this, &LimitFields::changed);
    column->addWidget(edit);
    m_edits[id] = edit;
}

QString LimitFields::problem() const {
    for (const FormField& field : m_asked)
        if (const auto edit = m_edits.find(field.id.text()); edit != m_edits.end())
            if (const QString words = edit->second->problem(); !words.isEmpty()) return words;
    return {};
}

FilledFields LimitFields::filled() const {
    FilledFields filled = m_others;
    for (const FormField& field : m_asked) { // in the order of the form
        const QString id = field.id.text();
        if (const auto edit = m_edits.find(id); edit != m_edits.end()) filled.put(id, edit->second->value());
        if (const auto picker = m_pickers.find(id); picker != m_pickers.end())
            filled.put(id, {picker->second->items(), {}});
    }
    return filled;
}

} // namespace bothy
