#include "ui/aftercare/said_card.h"

#include "ui/aftercare/plan_parts.h"
#include "ui/checkins/need_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answer_mark.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bothy {

namespace {

constexpr std::array Wishes{CareWish::Want, CareWish::Depends, CareWish::DoNotWant};

ChipMeaning meaningOf(CareWish wish) {
    switch (wish) {
    case CareWish::Want:
        return ChipMeaning::Yes;
    case CareWish::Depends:
        return ChipMeaning::Maybe;
    case CareWish::DoNotWant:
        return ChipMeaning::No;
    }
    return ChipMeaning::NotNow;
}

QWidget* makeLine(CareWish wish, const QString& words, TextRole role) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new AnswerMark(meaningOf(wish)), 0, Qt::AlignTop);
    auto* label = new TextLabel(role, role == TextRole::Body ? Ink::Text : Ink::Muted, words);
    label->setAccessibleName(words + QStringLiteral(", ") + wishInWords(wish)); // the mark is not read
    row->addWidget(label, 1);
    followTheme(line, [row](const Theme& theme) { row->setSpacing(2 * theme.metrics().u); });
    return line;
}

} // namespace

SaidCard::SaidCard(const PlanBook& book, QWidget* parent)
    : Card(parent)
    , m_book(book) {
    setObjectName(QStringLiteral("saidCard"));
}

void SaidCard::setPlan(const CarePlan& plan) {
    if (m_body && m_shown == plan.fields) return;
    m_shown = plan.fields;
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    std::vector<PersonId> people{m_book.session().me()};
    if (const auto& partner = m_book.session().shared().partner) people.push_back(*partner);
    std::ranges::sort(people);
    for (const PersonId& person : people)
        addPerson(*column, plan, person);
    const bool isEmpty = column->count() == 0;
    if (!isEmpty) addLegend(*column);
    content()->addWidget(m_body);
    setVisible(!isEmpty);
    followTheme(m_body, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

void SaidCard::addPerson(QVBoxLayout& column, const CarePlan& plan, const PersonId& person) {
    const CareNeeds needs = needsIn(plan, person);
    std::vector<QWidget*> lines;
    for (const CareWish wish : Wishes) {
        for (const auto& [id, said] : needs.wishes)
            if (const Item* item = said == wish ? m_book.session().catalogue().item(id) : nullptr)
                lines.push_back(makeLine(wish, item->prompt, TextRole::Body));
        for (const QString& own : fieldIn(plan, fieldOf(wish), person).ownWords)
            lines.push_back(makeLine(wish, own, TextRole::Body));
    }
    if (lines.empty()) return;
    column.addWidget(new TextLabel(TextRole::Strong, nameOf(m_book, person)));
    for (QWidget* line : lines)
        column.addWidget(line);
}

void SaidCard::addLegend(QVBoxLayout& column) {
    auto* legend = new QWidget;
    auto* flow = new FlowLayout(legend);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const CareWish wish : Wishes)
        flow->addWidget(makeLine(wish, wishInWords(wish), TextRole::Caption));
    column.addWidget(legend);
    followTheme(legend, [flow](const Theme& theme) { flow->setSpacings(theme.metrics().bodies(0.8), 0); });
}

} // namespace bothy
