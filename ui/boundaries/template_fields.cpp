#include "ui/boundaries/template_fields.h"

#include "core/itembank/care_content.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

TemplateFields::TemplateFields(const CareContent& care, QWidget* parent)
    : QWidget(parent)
    , m_care(care)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(2 * theme.metrics().u); });
    hide();
}

void TemplateFields::setTemplate(const BoundaryTemplate* from) {
    while (QLayoutItem* old = m_column->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    if (from)
        for (const FormField& field : from->fields)
            addField(field);
    setVisible(m_column->count() > 0);
}

/// Choices become one tag each. A field for own words, a day or hours becomes the beginning of a line. What
/// the list or the topics hold is chosen under "What it covers".
void TemplateFields::addField(const FormField& field) {
    if (field.source == u"catalog" || field.source == u"topics") return;
    const std::vector<Phrase> choices = field.choices.empty() ? m_care.rowsOf(field.source) : field.choices;
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* tags = new QWidget(box);
    auto* line = new FlowLayout(tags);
    const auto add = [&](const QString& word, const QString& offered) {
        auto* tag = new Tag(TagKind::Addable, word, tags);
        tag->setAccessibleDescription(tr("Adds a line to the words"));
        connect(tag, &Tag::addRequested, this, [this, offered] { Q_EMIT lineOffered(offered); });
        line->addWidget(tag);
    };
    //: %1 is what the line is about, such as "Method"; %2 what was chosen, may be empty.
    const QString shape = tr("%1: %2");
    for (const Phrase& choice : choices)
        add(choice.text, shape.arg(field.label, choice.text));
    if (choices.empty()) add(field.label, shape.arg(field.label, QString()));
    if (!choices.empty()) column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, field.label));
    column->addWidget(tags);
    m_column->addWidget(box);
}

} // namespace bothy
