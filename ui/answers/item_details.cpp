#include "ui/answers/item_details.h"

#include "ui/answers/answer_editor.h"
#include "ui/answers/labelled_line.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/plain_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_place.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostNoteLines = 6; // then it scrolls
/// The condition that stands for own words, which go into the note.
constexpr QLatin1StringView OwnWords("free_text");

} // namespace

ItemDetails::ItemDetails(const Item& item, const Catalogue& catalogue, AnswerEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_catalogue(catalogue)
    , m_editor(editor)
    , m_keep(new TickBox(catalogue.texts().keepPrivate, this)) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(new LabelledLine(tr("Conditions"), makeConditions(), this));
    column->addWidget(new LabelledLine(tr("Private note"), makeNote(), this));
    auto* keep = new QWidget(this);
    auto* keepLine = new QHBoxLayout(keep);
    keepLine->setContentsMargins(0, 0, 0, 0);
    keepLine->addWidget(m_keep);
    keepLine->addStretch();
    column->addWidget(new LabelledLine({}, keep, this));
    column->addWidget(new LabelledLine({}, makeHide(), this));
    m_keep->setObjectName(u"keepPrivate"_s);
    connect(m_keep, &QCheckBox::clicked, this, [this](bool on) { m_editor.setKeepPrivate(m_item.id, on); });
    followTheme(this, [this, column](const Theme& theme) {
        column->setContentsMargins(0, theme.metrics().u, 0, 0);
        column->setSpacing(2 * theme.metrics().u);
        fitNote();
    });
    refresh();
    // Only now: until its text is there, an empty field says nothing about the note.
    connect(m_note, &QPlainTextEdit::textChanged, this, &ItemDetails::onNoteTyped);
    connect(m_note->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ItemDetails::fitNote);
}

QWidget* ItemDetails::makeConditions() {
    m_tagBox = new QWidget(this);
    m_tagLine = new FlowLayout(m_tagBox);
    m_tagLine->setContentsMargins(0, 0, 0, 0);
    m_add = new QPushButton(icon(IconName::Plus), tr("Add a condition"), m_tagBox);
    m_add->setObjectName(u"addCondition"_s);
    setButtonKind(m_add, ButtonKind::Accent, ButtonSize::Small);
    setFlush(m_add, FlushSide::Leading);
    m_menu = new QMenu(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &ItemDetails::fillMenu);
    connect(m_add, &QPushButton::clicked, this, [this] { popupBeside(*m_menu, *m_add); });
    m_tagLine->addWidget(m_add);
    return m_tagBox;
}

QWidget* ItemDetails::makeNote() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_note = new QPlainTextEdit(box);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->viewport()->setAutoFillBackground(false); // the frame paints the ground, round corners included
    m_note->setAccessibleName(tr("Private note"));
    m_noteHint = new TextLabel(TextRole::Caption, Ink::Muted, fullInWords(), box);
    m_noteHint->hide();
    limitText(m_note, ItemAnswer::maxNote, [this](bool isFull) { m_noteHint->setVisible(isFull); });
    m_note->installEventFilter(this);
    m_ownWords =
        new TextLabel(TextRole::Caption, Ink::Muted, tr("Write your condition here. Only you see these words."), box);
    m_ownWords->setObjectName(u"ownCondition"_s);
    m_ownWords->hide();
    column->addWidget(m_note);
    column->addWidget(m_noteHint);
    column->addWidget(m_ownWords);
    return box;
}

/// Says before what hiding does; nothing else on the page tells of it.
QWidget* ItemDetails::makeHide() {
    auto* box = new QWidget(this);
    auto* line = new FlowLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto* hide = new QPushButton(icon(IconName::Hide), tr("Don't show this one"), box);
    hide->setObjectName(u"hideItem"_s);
    //: Said by a screen reader; %1 is the title of the item.
    hide->setAccessibleName(tr("Don't show this one: %1").arg(m_item.prompt));
    setButtonKind(hide, ButtonKind::Muted, ButtonSize::Small);
    setFlush(hide, FlushSide::Leading);
    line->addWidget(hide);
    line->addWidget(new TextLabel(TextRole::Caption, Ink::Muted,
                                  tr("It leaves your list. An answer is kept and not offered."), box));
    connect(hide, &QPushButton::clicked, this, [this] { m_editor.hide(m_item.id, true); });
    return box;
}

void ItemDetails::refresh() {
    const ItemAnswer& answer = m_editor.of(m_item.id);
    showConditions();
    m_keep->setChecked(answer.keepPrivate);
    if (!m_note->hasFocus() && m_note->toPlainText() != answer.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(answer.note);
        fitNote();
    }
    showOwnWords();
}

void ItemDetails::showConditions() {
    const auto& held = m_editor.of(m_item.id).conditions;
    if (held == m_shown) return;
    m_shown = held;
    const auto old = m_tagBox->findChildren<Tag*>(QString(), Qt::FindDirectChildrenOnly);
    for (Tag* tag : old) {
        m_tagLine->removeWidget(tag);
        tag->hide();
        tag->deleteLater();
    }
    m_tagLine->removeWidget(m_add);
    for (const ConditionId& id : held) {
        const Condition* condition = m_catalogue.condition(id);
        auto* tag = new Tag(TagKind::Removable, condition ? condition->text : id.text(), m_tagBox);
        tag->setObjectName(u"condition."_s + id.text());
        connect(tag, &Tag::removeRequested, this, [this, id] {
            m_add->setFocus();
            m_editor.removeCondition(m_item.id, id);
        });
        m_tagLine->addWidget(tag);
        tag->show();
    }
    m_tagLine->addWidget(m_add);
    m_add->raise(); // last among its siblings, as it is read
}

void ItemDetails::fillMenu() {
    m_menu->clear();
    for (const ConditionId& id : m_item.suggestedConditions)
        addTo(*m_menu, id);
    if (!m_menu->isEmpty()) m_menu->addSeparator();
    for (const Condition& condition : m_catalogue.conditions()) {
        const auto& suggested = m_item.suggestedConditions;
        if (std::find(suggested.begin(), suggested.end(), condition.id) == suggested.end())
            addTo(*m_menu, condition.id);
    }
}

void ItemDetails::addTo(QMenu& menu, const ConditionId& id) {
    const Condition* condition = m_catalogue.condition(id);
    if (!condition || std::find(m_shown.begin(), m_shown.end(), id) != m_shown.end()) return;
    QAction* action = menu.addAction(onMenu(condition->text));
    action->setObjectName(u"add."_s + id.text());
    connect(action, &QAction::triggered, this,
            [this, id] { id.text() == OwnWords ? addOwnWords(id) : m_editor.addCondition(m_item.id, id); });
}

void ItemDetails::addOwnWords(const ConditionId& id) {
    m_wanted = id;
    m_note->setFocus(Qt::OtherFocusReason);
    showOwnWords();
}

/// A condition without words would say nothing.
void ItemDetails::showOwnWords() {
    const bool hasWords = !m_note->toPlainText().trimmed().isEmpty();
    const auto isHeld = [](const ConditionId& id) { return id.text() == OwnWords; };
    const bool areMissing = !hasWords && (m_wanted || std::ranges::any_of(m_shown, isHeld));
    m_ownWords->setVisible(areMissing);
    m_note->setAccessibleDescription(areMissing ? m_ownWords->text() : QString());
    if (hasWords && m_wanted) m_editor.addCondition(m_item.id, *std::exchange(m_wanted, {}));
}

bool ItemDetails::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        m_editor.endNote();
        if (QApplication::focusWidget() && QApplication::focusWidget() != m_note) m_wanted.reset();
        showOwnWords();
    }
    return QWidget::eventFilter(watched, event);
}

void ItemDetails::onNoteTyped() {
    fitNote();
    m_editor.setNote(m_item.id, m_note->toPlainText());
    showOwnWords();
}

/// As high as its text, from one line to six.
void ItemDetails::fitNote() {
    const Metrics& m = themeOf(this).metrics();
    const int pad = qRound(m_note->document()->documentMargin()) + m_note->frameWidth();
    const int line = QFontMetrics(m.bodyFont).lineSpacing();
    double height = 0; // of another script they may be higher than a line of this font
    for (QTextBlock block = m_note->document()->begin(); block.isValid(); block = block.next())
        height += m_note->document()->documentLayout()->blockBoundingRect(block).height();
    const int words = std::clamp(qCeil(height), line, MostNoteLines * line);
    m_note->setFixedHeight(std::max(m.controlHeight, words + 2 * pad + 2));
}

} // namespace bothy
