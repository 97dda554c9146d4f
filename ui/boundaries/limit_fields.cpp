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

} // namespace

LimitFields::LimitFields(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_common(new Fold(tr("Exceptions, days, and if it is crossed")))
    , m_own{new QVBoxLayout, {}}
    , m_ofAll{m_common->body(), {}} {
    m_common->button()->setObjectName(u"limitMore"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_own.column);
    column->addWidget(m_common);
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().bodies(1));
        m_own.column->setSpacing(theme.metrics().bodies(1));
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
    const bool isOtherForm = form.fields != m_own.asked, hasOthersInCommon = form.common != m_ofAll.asked;
    if (isOtherForm) clear(m_own);
    if (hasOthersInCommon) {
        clear(m_ofAll);
        foldUp();
    }
    if (isOtherForm) fill(m_own, form.fields);
    if (hasOthersInCommon) fill(m_ofAll, form.common);
}

void LimitFields::clear(Part& part) {
    for (const FormField& field : part.asked) {
        m_edits.erase(field.id.text());
        m_pickers.erase(field.id.text());
    }
    part.asked.clear();
    while (QLayoutItem* old = part.column->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
}

void LimitFields::fill(Part& part, const std::vector<FormField>& fields) {
    part.asked = fields;
    for (const FormField& field : fields)
        addField(field, part.column);
}

void LimitFields::foldUp() {
    m_common->setOpen(false);
}

/// In the order of the form.
std::vector<FormField> LimitFields::asked() const {
    std::vector<FormField> all = m_own.asked;
    all.insert(all.end(), m_ofAll.asked.begin(), m_ofAll.asked.end());
    return all;
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
    for (const FormField& field : asked())
        if (const auto edit = m_edits.find(field.id.text()); edit != m_edits.end())
            if (const QString words = edit->second->problem(); !words.isEmpty()) return words;
    return {};
}

FilledFields LimitFields::filled() const {
    FilledFields filled = m_others;
    for (const FormField& field : asked()) {
        const QString id = field.id.text();
        if (const auto edit = m_edits.find(id); edit != m_edits.end()) filled.put(id, edit->second->value());
        if (const auto picker = m_pickers.find(id); picker != m_pickers.end())
            filled.put(id, {picker->second->items(), {}});
    }
    return filled;
}

} // namespace bothy
