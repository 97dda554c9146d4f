#include "tests/ui/widgets/gallery.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/hills.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/page_list.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/sign_off_bar.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QtWidgets>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

std::vector<ChipWord> answers() {
    return {{ChipMeaning::Yes, u"Yes, I am open to this"_s},
            {ChipMeaning::Maybe, u"Maybe, talk first"_s},
            {ChipMeaning::No, u"No"_s},
            {ChipMeaning::NotNow, u"Not now"_s}};
}

QWidget* flow(const QList<QWidget*>& widgets) {
    auto* box = new QWidget;
    auto* layout = new FlowLayout(box);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return box;
}

QWidget* column(const QString& title, const QList<QWidget*>& widgets) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(themeOf(box).metrics().u * 2);
    layout->addWidget(new TextLabel(TextRole::Item, title));
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return box;
}

QPushButton* button(const QString& text, ButtonKind kind, ButtonSize size = ButtonSize::Regular,
                    std::optional<IconName> drawing = std::nullopt) {
    auto* made = new QPushButton(text);
    if (drawing) made->setIcon(icon(*drawing));
    setButtonKind(made, kind, size);
    return made;
}

template <typename T>
T* off(T* widget) {
    widget->setEnabled(false);
    return widget;
}

QWidget* typeScale() {
    return column(u"Type"_s,
                  {new TextLabel(TextRole::Timer, u"3:06"_s), new TextLabel(TextRole::Calm, u"Offer water"_s),
                   new TextLabel(TextRole::Page, u"Touch and comfort"_s),
                   new TextLabel(TextRole::Section, u"You both said yes"_s),
                   new TextLabel(TextRole::Item, u"Firm, steady pressure"_s),
                   new TextLabel(TextRole::Body, u"A yes means you may ask."_s),
                   new TextLabel(TextRole::Caption, Ink::Muted, u"In effect"_s)});
}

QWidget* buttons() {
    auto* tool = new QToolButton;
    tool->setIcon(icon(IconName::Up));
    tool->setAccessibleName(u"Up"_s);
    setButtonKind(tool, ButtonKind::Outlined, ButtonSize::Small);
    return column(
        u"Buttons"_s,
        {flow({button(u"Continue"_s, ButtonKind::Filled), off(button(u"Not available"_s, ButtonKind::Filled))}),
         flow({button(u"Print"_s, ButtonKind::Outlined, ButtonSize::Regular, IconName::Print),
               button(u"Both in turn"_s, ButtonKind::Outlined, ButtonSize::Small), tool}),
         flow({button(u"Add a step"_s, ButtonKind::Accent, ButtonSize::Regular, IconName::Plus),
               button(u"Take back"_s, ButtonKind::Muted), button(u"Decide later"_s, ButtonKind::Plain)}),
         flow({button(u"Keep the old words"_s, ButtonKind::Soft)}),
         flow({button(u"Erase my part"_s, ButtonKind::Danger, ButtonSize::Regular, IconName::Trash)})});
}

QWidget* chips() {
    QList<QWidget*> rows{new ChipRow(answers())};
    for (int i = 0; i < 4; ++i) {
        auto* row = new ChipRow(answers());
        row->setAbout(u"Long hugs %1"_s.arg(i));
        row->choose(i);
        rows.append(row);
    }
    rows.append(off(new ChipRow(answers())));
    return column(u"Answer chip"_s, rows);
}

QWidget* pills() {
    return column(
        u"State pill, room"_s,
        {flow({new StatePill(PillKind::Draft, u"Draft"_s), new StatePill(PillKind::Offered, u"Offered"_s),
               new StatePill(PillKind::AgreedForNow, u"Agreed for now"_s),
               new StatePill(PillKind::ChangedNeedsBoth, u"Changed, needs both"_s),
               new StatePill(PillKind::LookAgain, u"Look again"_s), new StatePill(PillKind::Paused, u"Paused"_s),
               new StatePill(PillKind::NoLongerAgreed, u"No longer agreed"_s)}),
         flow({new RoomLabel(Room::OnlyYou, u"Only you"_s), new RoomLabel(Room::BothOfYou, u"Both of you"_s),
               new RoomLabel(Room::TogetherNow, u"Look together"_s)})});
}

QWidget* fields() {
    auto* text = new TextField(u"Private note"_s);
    text->edit()->setText(u"Helps after a long day."_s);
    auto* secret = new SecretField(u"Passphrase"_s);
    secret->edit()->setText(u"four ordinary words"_s);
    secret->setHint(u"Four ordinary words or more work well."_s, u"Strong."_s);
    auto* ticked = new QCheckBox(u"Ticked"_s);
    ticked->setChecked(true);
    auto* on = new SwitchButton(u"May be shown"_s, u"Held back"_s);
    on->setChecked(true);
    auto* combo = new QComboBox;
    combo->setAccessibleName(u"Show"_s);
    combo->addItems({u"All answers"_s, u"Unanswered"_s});
    auto* spin = new QSpinBox;
    spin->setAccessibleName(u"Minutes"_s);
    spin->setValue(5);
    auto* radio = new QRadioButton(u"As the system"_s);
    radio->setChecked(true);
    auto* hand = new Tag(TagKind::Plain, u"Touch"_s);
    hand->setDrawing(IconName::Hand);
    auto* chosen = new Tag(TagKind::Choosable, u"Calm"_s);
    chosen->setChecked(true);
    auto* area = new TextArea(u"What helps"_s, 2);
    area->edit()->setPlainText(u"Quiet company."_s);
    return column(u"Fields, ticks, tags"_s, {makeSearchField(u"Search"_s), text, secret, area, flow({combo, spin}),
                                             flow({new QCheckBox(u"Open"_s), ticked, radio}),
                                             flow({on, new SwitchButton(u"May be shown "_s, u"Held back"_s)}),
                                             flow({new Tag(TagKind::Removable, u"Not when I am tired"_s), hand, chosen,
                                                   new Tag(TagKind::Addable, u"Places and privacy"_s)})});
}

QWidget* agreements() {
    auto* open = new SignOffBar;
    open->setHalves({u"You"_s, {}, false}, {u"Sam"_s, u"Offered. There is no rush."_s, false});
    open->setAgreeText(u"I agree for now"_s);
    auto* done = new SignOffBar;
    done->setHalves({u"You"_s, u"Agrees for now"_s, true}, {u"Sam"_s, u"Agrees for now"_s, true});
    auto* diff = new DiffText;
    diff->setTexts(u"Phones stay outside after 22:00."_s,
                   u"Phones stay outside after 21:00, except when one of us is on call."_s);
    return column(u"Sign-off bar and difference"_s, {open, done, diff});
}

QWidget* messages() {
    auto* neutral = new InlineMessage(MessageKind::Neutral, {}, u"Taken back. Nothing was shown."_s);
    neutral->setDismissible(true);
    auto* caution = new InlineMessage(MessageKind::Caution, u"These words changed."_s, u"Both marks are open again."_s);
    caution->addAction(u"Look at them"_s);
    auto* empty = new EmptyState(IconName::Care, u"No plans yet"_s, u"Begin with a quiet one-step plan?"_s);
    empty->addButton(u"Begin"_s);
    return column(u"Message in place, empty page"_s, {neutral, caution, empty});
}

QWidget* cards() {
    auto* rows = new RowCard;
    for (const QString& word : {u"Lower the light"_s, u"Offer water"_s, u"Say goodnight"_s}) {
        QHBoxLayout* row = rows->addRow();
        row->addWidget(new Drawing(IconName::Drag));
        row->addWidget(new TextLabel(TextRole::Body, word), 1);
        auto* back = button(u"Take back"_s, ButtonKind::Muted, ButtonSize::Small);
        back->setAccessibleDescription(word);
        setFlush(back, FlushSide::Trailing);
        row->addWidget(back);
    }
    rows->setRowTone(rows->row(1), RowTone::Chosen);
    auto* caution =
        new InlineMessage(MessageKind::Caution, u"One of you wants quiet company."_s, u"Plan both in turn?"_s);
    caution->setBare(true);
    rows->addRow(caution, 2);
    rows->setRowTone(caution, RowTone::Caution);
    auto* click =
        new ClickableCard(u"Kissing and closeness"_s, u"Kissing can feel more or less personal than other touch."_s);
    click->setTitleIcon(IconName::Note, u"A short note opens first."_s);
    auto* raised = new Card(nullptr, CardTone::Raised);
    raised->content()->addWidget(new TextLabel(TextRole::Item, u"What can appear"_s));
    raised->content()->addWidget(new TextLabel(TextRole::Body, u"Only rows you both allow."_s));
    return column(u"Cards"_s, {rows, click, raised});
}

/// List, strip and page side by side.
QWidget* window(Room room, const QString& roomText, const QString& current, QWidget* page, QWidget* foot = nullptr) {
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* list = new PageList(u"Bothy"_s);
    list->addPage(u"home"_s, IconName::Home, u"Home"_s);
    list->addPage(u"answers"_s, IconName::List, u"My list"_s);
    list->addPage(u"matches"_s, IconName::Common, u"In common"_s);
    list->addPage(u"care"_s, IconName::Care, u"Care plans"_s);
    list->addPage(u"boundaries"_s, IconName::Boundaries, u"Boundaries"_s);
    list->addPage(u"repair"_s, IconName::Repair, u"Repair"_s);
    list->addPage(u"rituals"_s, IconName::Rituals, u"Rituals"_s);
    list->addPage(u"settings"_s, IconName::Settings, u"Settings"_s, PageList::Place::Foot);
    list->addPage(u"help"_s, IconName::Help, u"Help"_s, PageList::Place::Foot);
    list->setCurrent(current);
    auto* strip = new Strip;
    strip->setRoom(room, roomText);
    strip->addLeading(list->menuButton());
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(strip);
    main->addWidget(page, 1);
    if (foot) main->addWidget(foot);
    row->addWidget(list);
    row->addLayout(main, 1);
    if (themeOf(all).textFactor() > 1.5) {
        list->setFolded(true);
        strip->setNarrow(true);
    }
    return all;
}

QHBoxLayout* itemHead(Card* card, const QString& title, const QString& clear, const QString& more, IconName arrow) {
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::Item, title), 1);
    auto* first = button(clear, ButtonKind::Muted, ButtonSize::Small);
    first->setAccessibleDescription(title);
    auto* second = button(more, ButtonKind::Muted, ButtonSize::Small, arrow);
    second->setAccessibleDescription(title);
    setFlush(second, FlushSide::Trailing);
    head->addWidget(first);
    head->addWidget(second);
    card->content()->addLayout(head);
    return head;
}

Card* openItem() {
    auto* card = new Card;
    card->setOpen(true);
    itemHead(card, u"Firm, steady pressure"_s, u"Clear"_s, u"Less"_s, IconName::Up);
    card->content()->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted, u"Some people find steady pressure calming. Others do not."_s));
    auto* giving = new RoleRow(u"Giving"_s, answers());
    giving->choose(0);
    auto* receiving = new RoleRow(u"Receiving"_s, answers());
    receiving->choose(1);
    card->content()->addWidget(giving);
    card->content()->addWidget(receiving);
    card->content()->addWidget(
        flow({new Tag(TagKind::Removable, u"Ask me each time"_s), new Tag(TagKind::Removable, u"Not when I am tired"_s),
              button(u"Add a condition"_s, ButtonKind::Accent, ButtonSize::Small, IconName::Plus)}));
    auto* note = new QLineEdit(u"Helps after a long day. Start slowly."_s);
    note->setAccessibleName(u"Private note"_s);
    card->content()->addWidget(note);
    card->content()->addWidget(new QCheckBox(u"Keep this one to myself"_s));
    return card;
}

} // namespace

QWidget* makeGallery(int columns) {
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    const int u = themeOf(sheet).metrics().u;
    row->setContentsMargins(8 * u, 8 * u, 8 * u, 8 * u);
    row->setSpacing(8 * u);
    const QList<QList<QWidget*>> groups{
        {typeScale(), buttons(), cards()}, {chips(), pills(), messages()}, {fields(), agreements()}};
    QVBoxLayout* target = nullptr;
    for (int i = 0; i < groups.size(); ++i) {
        if (i < columns) {
            target = new QVBoxLayout;
            target->setSpacing(6 * u);
            row->addLayout(target, 1);
        }
        for (QWidget* group : groups[i])
            target->addWidget(group);
        if (columns > 1) target->addStretch();
    }
    return sheet;
}

QWidget* makeItemsPage() {
    auto* frame = new PageFrame;
    auto* head = new PageHead(u"Touch and comfort"_s);
    head->setBack(u"My list"_s);
    head->setLead(u"Touch needs no goal. Wanting little or none is fine."_s);
    auto* filter = new QComboBox;
    filter->setAccessibleName(u"Show"_s);
    filter->addItems({u"All answers"_s});
    head->addTrailing(makeSearchField(u"Search"_s));
    head->addTrailing(filter);
    frame->content()->addWidget(head);
    auto* first = new Card;
    itemHead(first, u"Long hugs"_s, u"Skip"_s, u"More"_s, IconName::Expand);
    first->content()->addWidget(new ChipRow(answers()));
    frame->content()->addWidget(first);
    frame->content()->addWidget(openItem());
    frame->content()->addStretch();
    return window(Room::OnlyYou, u"Only you"_s, u"answers"_s, frame);
}

QWidget* makeHomePage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* frame = new PageFrame(nullptr, 44);
    auto* head = new PageHead(u"Hello, Robin"_s);
    head->setLead(u"Start anywhere. Nothing here has a deadline."_s);
    frame->content()->addWidget(head);
    const auto add = [&](IconName name, const QString& title, const QString& line) {
        auto* card = new ClickableCard(title, line);
        card->setCircleIcon(name);
        card->setArrow(true);
        frame->content()->addWidget(card);
    };
    add(IconName::Common, u"In common"_s, u"You can both look when you like."_s);
    add(IconName::Care, u"Care plans"_s, u"Quiet landing: read it through, then agree or suggest a change."_s);
    add(IconName::Rituals, u"Rituals"_s, u"One appreciation, a quiet minute, or neither."_s);
    frame->content()->addStretch();
    column->addWidget(frame, 1);
    column->addWidget(new Hills);
    return window(Room::OnlyYou, u"Only you"_s, u"home"_s, page);
}

QWidget* makeOpeningPage() {
    auto* page = new QWidget;
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    auto* strip = new Strip;
    strip->setPauseShown(false);
    all->addWidget(strip);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    const Metrics& m = themeOf(page).metrics();
    column->setSpacing(m.cardGap);
    middle->setMaximumWidth(m.bodies(28));
    column->addWidget(new Mark(3.33, HalfLook::Ink, HalfLook::Neutral), 0, Qt::AlignHCenter);
    column->addWidget(new TextLabel(TextRole::Page, u"Bothy"_s), 0, Qt::AlignHCenter);
    auto* tiles = new QHBoxLayout;
    auto* robin = new Tile(Tile::Half::Left, u"Robin"_s);
    robin->setChecked(true);
    tiles->addWidget(robin);
    tiles->addWidget(new Tile(Tile::Half::Right, u"Sam"_s));
    column->addLayout(tiles);
    auto* card = new Card;
    auto* secret = new SecretField(u"Passphrase"_s);
    secret->edit()->setText(u"four ordinary words"_s);
    card->content()->addWidget(secret);
    auto* sheet = button(u"Use my recovery sheet"_s, ButtonKind::Accent, ButtonSize::Regular, IconName::Key);
    setFlush(sheet, FlushSide::Leading);
    card->content()->addWidget(sheet, 0, Qt::AlignLeading);
    column->addWidget(card);
    all->addWidget(middle, 0, Qt::AlignHCenter);
    all->addStretch();
    all->addWidget(new Hills(nullptr, false));
    return page;
}

QWidget* makeFirstStepsPage() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* panel = new ShelterPanel;
    panel->setProgramName(u"Bothy"_s);
    panel->setTexts(u"This half is yours."_s, u"The other person has their own half, with their own words."_s);
    panel->setFixedWidth(panel->sizeHint().width());
    row->addWidget(panel);
    auto* right = new QVBoxLayout;
    auto* strip = new Strip;
    strip->setRoom(Room::OnlyYou, u"Only you"_s);
    right->addWidget(strip);
    auto* frame = new PageFrame(nullptr, 32);
    auto* head = new PageHead(u"Ask the other person to look away"_s);
    head->setLead(u"This part is for Robin alone. Take your time."_s);
    auto* secret = new SecretField(u"Passphrase"_s);
    secret->edit()->setText(u"four ordinary words or so"_s);
    secret->setHint(u"Four ordinary words or more work well. You can paste."_s, u"Strong."_s);
    frame->content()->addWidget(head);
    frame->content()->addWidget(secret);
    frame->content()->addWidget(new SecretField(u"The same again"_s));
    frame->content()->addStretch();
    right->addWidget(frame, 1);
    auto* bar = new BottomBar;
    bar->addLeading(button(u"Continue"_s, ButtonKind::Filled));
    bar->addLeading(button(u"Back"_s, ButtonKind::Outlined));
    bar->addButton(u"Stop here, keep nothing"_s, ButtonKind::Muted);
    right->addWidget(bar);
    row->addLayout(right, 1);
    return page;
}

QWidget* makeBoundariesPage() {
    auto* frame = new PageFrame;
    auto* head = new PageHead(u"Boundaries"_s);
    head->setPill(new StatePill(PillKind::Draft, u"Draft"_s));
    head->addButton(u"Review together"_s, ButtonKind::Outlined, icon(IconName::Together));
    frame->content()->addWidget(head);
    auto* section = new SectionHead(u"Our agreements"_s, u"The same words for both of you."_s);
    auto* suggest = button(u"Suggest one"_s, ButtonKind::Accent, ButtonSize::Small, IconName::Plus);
    setFlush(suggest, FlushSide::Trailing);
    section->addTrailing(suggest);
    frame->content()->addWidget(section);
    auto* card = new Card;
    auto* line = new QHBoxLayout;
    line->addWidget(new TextLabel(TextRole::Item, u"Phones at night"_s), 1);
    line->addWidget(new StatePill(PillKind::ChangedNeedsBoth, u"Changed, needs both"_s));
    card->content()->addLayout(line);
    auto* diff = new DiffText;
    diff->setTexts(u"Phones stay outside the bedroom after 22:00."_s,
                   u"Phones stay outside the bedroom after 21:00, except when one of us is on call."_s);
    card->content()->addWidget(diff);
    auto* bar = new SignOffBar;
    bar->setHalves({u"You"_s, {}, false}, {u"Sam"_s, u"Agrees for now"_s, true});
    bar->setAgreeText(u"I agree for now"_s);
    card->content()->addWidget(bar);
    card->content()->addWidget(flow({button(u"Suggest other words"_s, ButtonKind::Soft, ButtonSize::Small),
                                     button(u"Keep the old words"_s, ButtonKind::Soft, ButtonSize::Small)}));
    frame->content()->addWidget(card);
    auto* rows = new RowCard;
    for (const QString& word : {u"Long hugs"_s, u"Back rub"_s}) {
        QHBoxLayout* row = rows->addRow();
        row->addWidget(new Drawing(IconName::Yes, Ink::Accent));
        row->addWidget(new TextLabel(TextRole::Body, word), 1);
        auto* choice = new SwitchButton(u"May be shown"_s, u"Held back"_s, nullptr, SwitchSide::Trailing);
        choice->setChecked(word.startsWith(u'L'));
        choice->setAccessibleDescription(word);
        row->addWidget(choice);
    }
    frame->content()->addWidget(rows);
    frame->content()->addStretch();
    auto* foot = new BottomBar;
    foot->setText(u"Nothing is shown until both lists are set aside."_s);
    foot->addButton(u"Not today"_s);
    foot->addButton(u"Set aside for comparing"_s, ButtonKind::Filled);
    return window(Room::BothOfYou, u"Both of you"_s, u"boundaries"_s, frame, foot);
}

} // namespace bothy
