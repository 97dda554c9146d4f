#include "ui/boundaries/limit_form.h"

#include "core/documents/fields.h"
#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/agreement/look_again_choice.h"
#include "ui/boundaries/item_picker.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_fields.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/plain_choices.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Order of the choices on the page.
constexpr std::array Levels{LimitLevel::No, LimitLevel::AskEachTime, LimitLevel::WithConditions};
enum Sight { OnlyI, BothOfUs };

int choiceOf(LimitLevel level) {
    if (level <= LimitLevel::NotNow) return 0;
    return level == LimitLevel::AskEachTime ? 1 : 2;
}

/// A group of fields under one bold line.
QWidget* titled(const QString& title, QWidget* fields) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(TextRole::Strong, title));
    column->addWidget(fields);
    followTheme(box, [column](const Theme& theme) { column->setSpacing(theme.metrics().bodies(0.5)); });
    return box;
}

} // namespace

LimitForm::LimitForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new TextArea(tr("Words")))
    , m_fields(new LimitFields(session))
    , m_kind(new QComboBox)
    , m_kindField(new Field(tr("What kind of limit"), m_kind))
    , m_items(new ItemPicker(session, tr("What it covers")))
    , m_stays(new TextLabel(TextRole::Body, Ink::Muted,
                            tr("What it covers stays covered. To leave something out, let it go and add another.")))
    , m_coversTouch(new TextLabel(
          TextRole::Body, Ink::Muted,
          tr("It covers every touch, except what you name here. After its day it stays until you let it go.")))
    , m_level(new PlainChoices(tr("What this means for what it covers")))
    , m_lookAgain(new LookAgainChoice([&session] { return session.today(); }))
    , m_sight(new PlainChoices(tr("Who sees it")))
    , m_sharedStays(
          new TextLabel(TextRole::Body, Ink::Muted, tr("Both of you see this limit, and it stays that way."))) {
    m_words->edit()->setObjectName(u"limitWords"_s);
    limitText(m_words->edit(), m_words, limits::textLength);
    m_kind->setObjectName(u"limitKind"_s);
    m_level->setObjectName(u"limitLevel"_s);
    m_sight->setObjectName(u"limitSight"_s);
    makeChoices();
    fillKinds();
    build();
    connectFields();
}

void LimitForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_levelPart = titled(tr("What this means for what it covers"), m_level);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_kindField, m_coversTouch, m_fields, m_items,
                                                         m_stays, m_levelPart, titled(tr("Who sees it"), m_sight),
                                                         m_sharedStays, titled(tr("Look again"), m_lookAgain)})
        column->addWidget(part);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().bodies(1.6)); });
}

void LimitForm::connectFields() {
    connect(m_fields, &LimitFields::changed, this, &LimitForm::nameDays);
    connect(m_fields, &LimitFields::changed, this, &LimitForm::changed);
    connect(m_words->edit(), &QPlainTextEdit::textChanged, this, &LimitForm::changed);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_level->choose(choiceOf(startingLevel(m_kind->currentData().toString())));
        showFields(limit());
        Q_EMIT changed();
    });
    connect(m_items, &ItemPicker::itemsChanged, this, &LimitForm::changed);
    connect(m_level, &PlainChoices::choiceMade, this, &LimitForm::changed);
    connect(m_lookAgain, &LookAgainChoice::dayChanged, this, &LimitForm::changed);
    connect(m_sight, &PlainChoices::choiceMade, this, &LimitForm::changed);
    connect(m_sight, &PlainChoices::choiceMade, this, &LimitForm::sharingChanged);
}

/// Words that its person left as they were follow the days that they name.
void LimitForm::nameDays() {
    const FilledFields before = std::exchange(m_filled, m_fields->filled());
    const auto id = CareId::from(QStringView(m_limit.templateId));
    const BoundaryTemplate* from = id ? m_session.services().care.boundaryTemplate(*id) : nullptr;
    if (!from || m_words->edit()->toPlainText() != firstWords(*from, before)) return;
    if (const QString words = firstWords(*from, m_filled); words != m_words->edit()->toPlainText())
        m_words->edit()->setPlainText(words);
}

void LimitForm::makeChoices() {
    m_level->addChoice(tr("Closed for now"), tr("It is left out of what you do and plan."));
    m_level->addChoice(tr("Ask me each time"), tr("It stays open to talk about. A yes before is not a yes now."));
    m_level->addChoice(tr("Only as the words say"), tr("It stays open, in the way you wrote above."));
    m_sight->addChoice(tr("Only I see it"),
                       tr("It leaves things out on your own pages. Nobody else is told about it."));
    m_sight->addChoice(tr("Both of us see it"),
                       tr("It leaves things out for both of you, from the moment you save it."));
}

void LimitForm::fillKinds() {
    for (const BoundaryKind& kind : m_session.services().care.boundaryKinds)
        m_kind->addItem(kind.title, kind.id.text());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

/// What this kind of limit asks for, and whether it names items of the list at all.
void LimitForm::showFields(const Limit& limit) {
    const LimitFormText form = formOf(m_session.services().care, limit);
    m_fields->show(limit);
    m_items->setVisible(form.namesItems);
    m_stays->setVisible(form.namesItems && m_inEffect && !m_limit.items.empty());
    m_levelPart->setVisible(form.hasLevels);
    m_coversTouch->setVisible(reachOf(limit).touch);
}

void LimitForm::show(const Limit& limit, Stage stage) {
    m_inEffect = stage != Stage::New;
    m_limit = limit;
    Limit blank;
    blank.templateId = limit.templateId;
    blank.kind = limit.kind;
    fill(blank); // nothing that was being typed over the days of another one stays
    m_fields->foldUp();
    fill(limit);
    showTightening(stage);
}

void LimitForm::fill(const Limit& limit) {
    m_words->edit()->setPlainText(limit.words);
    m_filled = filledIn(limit);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(limit.kind)));
    m_kindField->setVisible(limit.templateId.isEmpty());
    m_items->setItems(limit.items, m_inEffect ? m_limit.items : std::vector<QString>());
    m_level->choose(choiceOf(limit.level));
    m_lookAgain->setDay(limit.lookAgain);
    showFields(limit);
}

void LimitForm::change(const Limit& to) {
    fill(to);
    Q_EMIT changed();
}

void LimitForm::showTightening(Stage stage) {
    for (int choice = 0; choice < static_cast<int>(Levels.size()); ++choice)
        m_level->setChoiceEnabled(choice, stage == Stage::New || choice <= choiceOf(m_limit.level));
    const bool shared = stage == Stage::SharedInEffect;
    m_sight->choose(shared ? BothOfUs : OnlyI);
    m_sight->setChoiceEnabled(OnlyI, !shared);
    m_sharedStays->setVisible(shared);
}

Limit LimitForm::limit() const {
    Limit limit = m_limit;
    limit.words = m_words->edit()->toPlainText();
    if (limit.templateId.isEmpty()) limit.kind = m_kind->currentData().toString();
    limit.items = m_items->items();
    limit.lookAgain = m_lookAgain->day();
    limit.level = chosenLevel();
    fillIn(limit, m_fields->filled());
    return limit;
}

QString LimitForm::problem() const {
    const QString ofFields = m_fields->problem();
    return ofFields.isEmpty() ? m_lookAgain->problem() : ofFields;
}

/// "Not now" has no choice of its own here; it stays what it was while its choice is not changed.
LimitLevel LimitForm::chosenLevel() const {
    const int choice = m_level->chosen();
    if (choice == choiceOf(m_limit.level)) return m_limit.level;
    return Levels[static_cast<std::size_t>(std::clamp(choice, 0, 2))];
}

void LimitForm::setShared(bool shared) {
    m_sight->choose(shared ? BothOfUs : OnlyI);
    Q_EMIT changed();
    Q_EMIT sharingChanged();
}

bool LimitForm::isShared() const {
    return m_sight->chosen() == BothOfUs;
}

QWidget* LimitForm::firstField() const {
    return m_words->edit();
}

} // namespace bothy
