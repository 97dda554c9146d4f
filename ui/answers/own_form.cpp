#include "ui/answers/own_form.h"

#include "core/documents/fields.h"
#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"
#include "core/session/session.h"
#include "ui/answers/list_acts.h"
#include "ui/answers/own_lines.h"
#include "ui/answers/own_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_limit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllTiers{Tier::Everyday, Tier::Intimate, Tier::Intense};
constexpr std::array AllKinds{Polarity::Permission, Polarity::Protection, Polarity::Agreement, Polarity::Need,
                              Polarity::Avoid};
constexpr std::array AllRoles{RolePair::Mutual,     RolePair::GiveReceive,   RolePair::AskAsked,
                              RolePair::LeadFollow, RolePair::CameraSubject, RolePair::SayHear};
/// What stands in the list of topics for one that does not exist yet.
const auto NewTopic = u"+"_s;

template <typename Choice>
Choice chosenIn(const QComboBox& box) {
    return static_cast<Choice>(box.currentData().toInt());
}

template <typename Choice>
void choose(QComboBox& box, Choice choice) {
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(choice))));
}

bool isTooLong(const QString& text, qsizetype longest) {
    return plainLine(text).size() > longest;
}

} // namespace

OwnForm::OwnForm(OwnLines& lines, ListActs& acts, QWidget* parent)
    : FootedPage(parent, 44)
    , m_lines(lines)
    , m_acts(acts)
    , m_head(new PageHead({}))
    , m_prompt(new TextField(tr("The line")))
    , m_explanation(new TextArea(tr("What it means, if you like"), 2))
    , m_topic(new QComboBox)
    , m_newTopic(new TextField(tr("Name of the new topic")))
    , m_roles(new QComboBox)
    , m_first(new TextField({}))
    , m_second(new TextField({}))
    , m_kind(new QComboBox)
    , m_kindField(new Field(tr("How two answers are read together"), m_kind))
    , m_tier(new QComboBox)
    , m_message(new InlineMessage(MessageKind::Neutral, tr("This line is on your list already."))) {
    build();
    makeChoices();
    connect(m_head, &PageHead::backRequested, this, &OwnForm::left);
    for (const TextField* field : {m_prompt, m_newTopic, m_first, m_second})
        connect(field->edit(), &QLineEdit::textChanged, this, &OwnForm::onChanged);
    connect(m_explanation->edit(), &QPlainTextEdit::textChanged, this, &OwnForm::onChanged);
    connect(m_topic, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling) return;
        fillTiers(chosenIn<Tier>(*m_tier));
        onChanged();
    });
    for (const QComboBox* box : {m_roles, m_kind, m_tier})
        connect(box, &QComboBox::currentIndexChanged, this, &OwnForm::onChanged);
    connect(m_keep, &QPushButton::clicked, this, &OwnForm::keep);
    connect(m_delete, &QPushButton::clicked, this, &OwnForm::deleteDraft);
    connect(m_showSame, &QPushButton::clicked, this, [this] {
        if (m_same) Q_EMIT lineRequested(*m_same);
    });
}

void OwnForm::build() {
    m_head->setBack(tr("My list"));
    m_head->setLead(tr("Only you see it until you offer it."));
    m_prompt->edit()->setObjectName(u"ownPrompt"_s);
    m_explanation->edit()->setObjectName(u"ownExplanation"_s);
    m_newTopic->edit()->setObjectName(u"ownNewTopic"_s);
    m_first->edit()->setObjectName(u"ownFirst"_s);
    m_second->edit()->setObjectName(u"ownSecond"_s);
    // Longer than a line may be: it says so and stays a draft. This is what a draft can hold.
    for (TextField* field : {m_prompt, m_newTopic, m_first, m_second})
        limitText(field->edit(), field, limits::textLength);
    limitText(m_explanation->edit(), m_explanation, limits::textLength);
    m_topic->setObjectName(u"ownTopic"_s);
    m_roles->setObjectName(u"ownRoles"_s);
    m_kind->setObjectName(u"ownKind"_s);
    m_tier->setObjectName(u"ownTier"_s);
    m_message->setObjectName(u"ownSame"_s);
    m_showSame = m_message->addAction(tr("Show that line"));
    m_showSame->setObjectName(u"showSame"_s);
    m_message->hide();
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_head, m_prompt, m_message, new Field(tr("Topic"), m_topic), m_newTopic,
                                         new Field(tr("Who answers what"), m_roles), m_first, m_second, m_kindField,
                                         new Field(tr("Part of the list"), m_tier), m_explanation})
        content()->addWidget(each);
    content()->addStretch();
    followTheme(this, [this](const Theme& theme) { content()->setSpacing(theme.metrics().bodies(1.4)); });
    m_delete = bar()->addRemoving(tr("Delete draft"));
    m_delete->setObjectName(u"deleteOwnDraft"_s);
    m_keep = bar()->addButton(tr("Keep it"), ButtonKind::Filled);
    m_keep->setObjectName(u"keepOwn"_s);
}

void OwnForm::makeChoices() {
    const Catalogue& catalogue = m_lines.session().catalogue();
    for (const RolePair roles : AllRoles) {
        OwnItem each;
        each.roles = roles;
        m_roles->addItem(rolesInWords(each, catalogue), static_cast<int>(roles));
    }
    for (const Polarity kind : AllKinds)
        m_kind->addItem(catalogue.polarity(kind).title, static_cast<int>(kind));
}

void OwnForm::beginNew(const SectionId& section) {
    const Session& session = m_lines.session();
    OwnItem fresh;
    if (isOwnSection(section))
        fresh.ownSection = OwnLines::topicTitle(session, section).value_or(QString());
    else
        fresh.section = section;
    for (const auto& [id, draft] : session.mine().drafts) {
        if (draft.type != DocumentType::OwnItem || session.mine().ownItems.contains(id)) continue;
        if (const auto begun = OwnItem::decodeDraft(draft.content); begun && !session.shared().document(id)) {
            begin(id, *begun, tr("Add a line"));
            m_before = {};
            return;
        }
    }
    begin(Session::newDocumentId(), fresh, tr("Add a line"));
}

bool OwnForm::open(const DocumentId& id) {
    const auto line = OwnLines::lineOf(m_lines.session(), id);
    if (!line) return false;
    const auto& drafts = m_lines.session().mine().drafts;
    const auto draft = drafts.find(id);
    const auto begun = draft == drafts.end() ? Result<OwnItem>(Error{}) : OwnItem::decodeDraft(draft->second.content);
    begin(id, begun ? *begun : line->item, line->isAccepted ? tr("Suggest other words") : tr("Change the line"));
    m_before = line->item;
    refresh();
    return true;
}

void OwnForm::begin(const DocumentId& id, const OwnItem& item, const QString& title) {
    m_id = id;
    m_head->setTitle(title);
    fill(item);
    m_before = this->item();
    frame()->verticalScrollBar()->setValue(0);
    m_prompt->edit()->setFocus();
    refresh();
}

void OwnForm::fill(const OwnItem& item) {
    m_filling = true;
    m_prompt->edit()->setText(item.prompt);
    m_explanation->edit()->setPlainText(item.explanation);
    m_first->edit()->setText(item.firstPrompt);
    m_second->edit()->setText(item.secondPrompt);
    m_newTopic->edit()->clear();
    fillTopics(item);
    fillTiers(item.tier);
    choose(*m_roles, item.roles);
    choose(*m_kind, item.polarity);
    m_filling = false;
}

/// Topics that are on, then own ones, then one that is made with the line.
void OwnForm::fillTopics(const OwnItem& item) {
    const Session& session = m_lines.session();
    m_topic->clear();
    for (const Section& section : session.catalogue().sections())
        if (isOwnSection(section.id) || session.mine().answers.isOn(section) || section.id == item.section)
            m_topic->addItem(section.title, section.id.text());
    m_topic->addItem(tr("A new topic"), NewTopic);
    const SectionId wanted = item.section.isEmpty() && item.ownSection.isEmpty() ? SectionId() : item.sectionId();
    const int held = m_topic->findData(wanted.text());
    if (held < 0 && !item.ownSection.isEmpty()) m_newTopic->edit()->setText(item.ownSection);
    m_topic->setCurrentIndex(held >= 0 ? held : item.ownSection.isEmpty() ? 0 : m_topic->count() - 1);
}

/// Parts of a shipped topic that are not open would hide the line from its writer.
void OwnForm::fillTiers(Tier wanted) {
    const Session& session = m_lines.session();
    const auto id = SectionId::from(QStringView(m_topic->currentData().toString()));
    const Section* section = id && !isOwnSection(*id) ? session.catalogue().section(*id) : nullptr;
    const QSignalBlocker quiet(m_tier);
    m_tier->clear();
    for (const Tier tier : AllTiers)
        if (!section || session.mine().answers.isOpen(*section, tier) || tier == wanted)
            m_tier->addItem(session.catalogue().tier(tier).title, static_cast<int>(tier));
    choose(*m_tier, wanted);
}

OwnItem OwnForm::item() const {
    OwnItem item;
    item.prompt = plainLine(m_prompt->edit()->text());
    item.explanation = plainLine(m_explanation->edit()->toPlainText());
    item.roles = chosenIn<RolePair>(*m_roles);
    if (item.roles != RolePair::Mutual) {
        item.firstPrompt = plainLine(m_first->edit()->text());
        item.secondPrompt = plainLine(m_second->edit()->text());
    }
    item.polarity = chosenIn<Polarity>(*m_kind);
    item.tier = chosenIn<Tier>(*m_tier);
    const QString topic = m_topic->currentData().toString();
    const auto id = SectionId::from(QStringView(topic));
    if (topic == NewTopic || !id)
        item.ownSection = plainLine(m_newTopic->edit()->text());
    else if (isOwnSection(*id))
        item.ownSection = m_topic->currentText();
    else
        item.section = *id;
    return item;
}

void OwnForm::onChanged() {
    if (m_filling) return;
    keepDraft();
    refresh();
}

void OwnForm::keepDraft() {
    const OwnItem words = item();
    const auto& drafts = m_lines.session().mine().drafts;
    if (words == m_before) {
        if (drafts.contains(m_id)) m_lines.session().edit([&](PrivateState& mine) { mine.drafts.erase(m_id); });
        return;
    }
    if (!OwnItem::decodeDraft(words.encode())) return; // nothing that cannot be read back
    const DocumentDraft draft{DocumentType::OwnItem, {}, words.encode(), m_lines.session().today()};
    m_lines.session().edit([&](PrivateState& mine) { mine.drafts.insert_or_assign(m_id, draft); });
}

void OwnForm::sayLengths() {
    //: While somebody types; %1 is a number of characters.
    const auto longest = [](qsizetype count) {
        return tr("A little shorter, please. There is room for %1 characters.").arg(QLocale().toString(count));
    };
    for (TextField* field : {m_prompt, m_first, m_second, m_newTopic})
        field->setHint(isTooLong(field->edit()->text(), OwnItem::maxPrompt) ? longest(OwnItem::maxPrompt) : QString());
    m_explanation->setHint(isTooLong(m_explanation->edit()->toPlainText(), OwnItem::maxExplanation)
                               ? longest(OwnItem::maxExplanation)
                               : QString());
}

/// Another line with the same words, whatever accents and capitals.
const Item* OwnForm::sameLine(const OwnItem& item) const {
    const QString folded = foldedLine(item.prompt);
    for (const Item& each : m_lines.session().catalogue().items()) {
        if (folded.isEmpty() || foldedLine(each.prompt) != folded) continue;
        const auto line = OwnLines::lineOf(m_lines.session(), each.id);
        if (!line || line->id != m_id) return &each;
    }
    return nullptr;
}

void OwnForm::refresh() {
    const OwnItem words = item();
    const Catalogue& catalogue = m_lines.session().catalogue();
    const bool paired = words.roles != RolePair::Mutual;
    const RoleText& roles = catalogue.roleText(words.roles);
    m_first->setVisible(paired);
    m_second->setVisible(paired);
    //: %1 is a side of a line, such as "Giving".
    m_first->setLabel(tr("The line for this side, if it differs: %1").arg(roles.first));
    m_second->setLabel(tr("The line for this side, if it differs: %1").arg(roles.second));
    m_newTopic->setVisible(m_topic->currentData().toString() == NewTopic);
    m_kindField->setHint(catalogue.polarity(words.polarity).help);
    sayLengths();
    const Item* same = sameLine(words);
    m_same = same ? std::optional(same->id) : std::nullopt;
    m_message->setVisible(same);
    const auto readable = OwnItem::decode(words.encode());
    m_keep->setEnabled(readable && !same);
    const bool needsTopic = words.section.isEmpty() && words.ownSection.isEmpty();
    bar()->setText(words.prompt.isEmpty() ? tr("It needs a few words first.")
                   : needsTopic           ? tr("The new topic needs a name first.")
                                          : QString());
    m_delete->setVisible(m_lines.session().mine().drafts.contains(m_id));
}

void OwnForm::keep() {
    const OwnItem words = item();
    m_lines.session().edit([&](PrivateState& mine) { mine.drafts.erase(m_id); });
    m_lines.keep(m_id, words);
    const auto line = OwnLines::lineOf(m_lines.session(), m_id);
    if (line && line->suggestsOtherWords()) return Q_EMIT suggested(words.sectionId(), m_id);
    Q_EMIT kept(words.sectionId());
}

void OwnForm::deleteDraft() {
    m_acts.perform(ListAct::DraftDeleted, [&](PrivateState& mine) { mine.drafts.erase(m_id); });
    Q_EMIT left();
}

} // namespace bothy
