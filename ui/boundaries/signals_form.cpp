#include "ui/boundaries/signals_form.h"

#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/forms/field_edit.h"
#include "ui/forms/field_words.h"
#include "ui/search/folding.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString wordIn(const FilledFields& filled, const QString& field) {
    const Choices* value = filled.find(field);
    return value && !value->ownWords.empty() ? foldedForSearch(value->ownWords.front()).trimmed() : QString();
}

/// In the language of the window and in English, which many couples use for this.
bool saysStop(const QString& folded) {
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s);
    const QStringList stops{u"stop"_s, u"no"_s, foldedForSearch(SignalsForm::tr("Stop")),
                            foldedForSearch(SignalsForm::tr("No"))};
    return std::ranges::any_of(folded.split(gaps), [&](const QString& word) { return stops.contains(word); });
}

} // namespace

SignalsForm::SignalsForm(const Session& session, QWidget* parent)
    : QWidget(parent) {
    const CareContent& care = session.services().care;
    QStringList rules;
    for (const Phrase& rule : care.signs.fixedRules)
        rules << rule.text;
    auto* always = new Card(nullptr, CardTone::Raised);
    always->content()->addWidget(new TextLabel(TextRole::Strong, tr("This always holds")));
    always->content()->addWidget(new PointList(rules));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(always);
    for (const FormField& field : care.signs.fields) {
        auto* edit = new FieldEdit(field, wordsOffered(field, care, session.catalogue()),
                                   [&session] { return session.today(); });
        connect(edit, &FieldEdit::valueChanged, this, &SignalsForm::changed);
        connect(edit, &FieldEdit::picked, this, [this, id = field.id.text()](const Choices& before) {
            FilledFields all = filled();
            all.put(id, before);
            Q_EMIT picked(all);
        });
        column->addWidget(edit);
        m_edits.push_back(edit);
    }
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().bodies(1)); });
}

void SignalsForm::setFilled(const FilledFields& filled) {
    m_others = filled;
    for (FieldEdit* edit : m_edits) {
        const QString id = edit->field().id.text();
        edit->setValue(filled.find(id) ? *filled.find(id) : Choices());
        m_others.put(id, {});
    }
}

FilledFields SignalsForm::filled() const {
    FilledFields all = m_others;
    for (const FieldEdit* edit : m_edits)
        all.put(edit->field().id.text(), edit->value());
    return all;
}

QString SignalsForm::problem() const {
    for (const FieldEdit* edit : m_edits)
        if (const QString words = edit->problem(); !words.isEmpty()) return words;
    return signalsProblem(filled());
}

QString signalsProblem(const FilledFields& filled) {
    const QString stop = wordIn(filled, u"stop_word"_s), slow = wordIn(filled, u"slow_word"_s),
                  ok = wordIn(filled, u"ok_word"_s);
    if (saysStop(slow) || saysStop(ok)) return SignalsForm::tr("Stop and no always mean stop. Choose another word.");
    const auto same = [](const QString& a, const QString& b) { return !a.isEmpty() && a == b; };
    if (same(stop, slow) || same(stop, ok) || same(slow, ok))
        return SignalsForm::tr("One word cannot mean two things. Choose another word.");
    return {};
}

} // namespace bothy
