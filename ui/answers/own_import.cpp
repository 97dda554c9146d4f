#include "ui/answers/own_import.h"

#include "core/session/session.h"
#include "ui/answers/list_acts.h"
#include "ui/answers/meaning_row.h"
#include "ui/answers/own_words.h"
#include "ui/paper/save_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// More different words than this are no answers but notes; those that are left are no answer.
constexpr std::size_t MostWords = 20;
} // namespace

OwnImport::OwnImport(Session& session, ListActs& acts, QWidget* parent)
    : FootedPage(parent, 44)
    , m_session(session)
    , m_acts(acts)
    , m_head(new PageHead(tr("Bring a list")))
    , m_choose(new QPushButton(tr("Choose a file")))
    , m_message(new InlineMessage(MessageKind::Neutral, {}))
    , m_mapping(new QWidget)
    , m_words(new RowCard)
    , m_wordsNote(new TextLabel(TextRole::Body, Ink::Muted, tr("Other words in the file are taken as no answer.")))
    , m_found(new TextArea(tr("Found in Bothy’s list"), 4))
    , m_new(new TextArea(tr("New lines"), 4))
    , m_withNew(new TickBox(tr("Keep the new lines as lines of my own"))) {
    build();
    connect(m_head, &PageHead::backRequested, this, &OwnImport::left);
    connect(m_choose, &QPushButton::clicked, this, &OwnImport::chooseFile);
    connect(m_bring, &QPushButton::clicked, this, &OwnImport::bringIn);
}

void OwnImport::build() {
    m_head->setBack(tr("My list"));
    m_head->setLead(tr("A list from another program, as CSV or JSON. It stays on this computer, and only you see it."));
    m_choose->setObjectName(u"chooseFile"_s);
    m_message->setObjectName(u"importMessage"_s);
    m_words->setObjectName(u"importWords"_s);
    m_found->edit()->setObjectName(u"importFound"_s);
    m_new->edit()->setObjectName(u"importNew"_s);
    m_withNew->setObjectName(u"importWithNew"_s);
    for (QPlainTextEdit* edit : {m_found->edit(), m_new->edit()})
        edit->setReadOnly(true);
    m_found->setHint(tr("The same words, but for accents and capitals. Lines of topics that are off wait there."));
    auto* wordsHead =
        new SectionHead(tr("What the answers in the file mean"),
                        tr("Nothing counts before you confirm it in your list, line by line or by topic."));
    auto* column = new QVBoxLayout(m_mapping);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{wordsHead, m_words, m_wordsNote, m_found, m_new, m_withNew})
        column->addWidget(each);
    auto* chooseLine = new QHBoxLayout;
    chooseLine->addWidget(m_choose);
    chooseLine->addStretch();
    content()->addWidget(m_head);
    content()->addLayout(chooseLine);
    content()->addWidget(m_message);
    content()->addWidget(m_mapping);
    content()->addStretch();
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().bodies(1.2)); });
    auto* leave = bar()->addButton(tr("Leave it"));
    leave->setObjectName(u"leaveList"_s);
    connect(leave, &QPushButton::clicked, this, &OwnImport::left);
    m_bring = bar()->addButton(tr("Bring it in"), ButtonKind::Filled);
    m_bring->setObjectName(u"bringIn"_s);
}

void OwnImport::begin() {
    ++m_reading;
    m_read = {};
    m_message->hide();
    m_mapping->hide();
    m_bring->setEnabled(false);
    m_choose->setEnabled(true);
    bar()->setText({});
    frame()->verticalScrollBar()->setValue(0);
    m_choose->setFocus(Qt::OtherFocusReason);
}

void OwnImport::chooseFile() {
    askForFile(this, tr("Choose a list"), {u"*.csv"_s, u"*.tsv"_s, u"*.json"_s, u"*.txt"_s},
               [this](const QString& path) { read(path); });
}

void OwnImport::read(const QString& path) {
    const int reading = ++m_reading;
    m_message->hide();
    bar()->setText(tr("One moment."));
    whenDone(readList(path, m_session.catalogue()), this, [this, reading](const Result<ReadList>& read) {
        if (reading == m_reading) show(read);
    });
}

void OwnImport::show(const Result<ReadList>& read) {
    bar()->setText({});
    m_read = read ? *read : ReadList{};
    m_mapping->setVisible(bool(read));
    m_bring->setEnabled(bool(read));
    if (!read) return showTrouble(read.error());
    showWords();
    showLines();
}

void OwnImport::showWords() {
    m_words->clear();
    m_choices.clear();
    const auto& words = m_read.list->words();
    for (std::size_t i = 0; i < std::min(words.size(), MostWords); ++i)
        m_words->addRow(m_choices.emplace_back(new MeaningRow(words[i].first, words[i].second)));
    m_words->setVisible(!words.empty());
    m_wordsNote->setVisible(words.size() > MostWords);
}

void OwnImport::showLines() {
    QStringList found, fresh, open;
    for (const BroughtLine& line : m_read.list->lines())
        (!line.found ? fresh : line.takesAnswers() ? found : open).append(line.text);
    const auto fill = [](TextArea* area, const QStringList& lines) {
        area->edit()->setPlainText(lines.join(u'\n'));
        area->setVisible(!lines.isEmpty());
    };
    fill(m_found, found + open);
    fill(m_new, fresh);
    m_withNew->setVisible(!fresh.isEmpty());
    m_withNew->setChecked(!fresh.isEmpty());
    if (open.isEmpty()) return;
    m_message->setTexts(tr("Some answers are left to you."),
                        tr("On protection and needs, words of another list can mean something else."));
    m_message->show();
}

void OwnImport::showTrouble(const Error& error) {
    const auto [title, advice] = listTrouble(error.kind);
    m_message->setTexts(title, advice);
    m_message->show();
}

AnswerMeanings OwnImport::meanings() const {
    AnswerMeanings meanings;
    for (const MeaningRow* each : m_choices)
        if (const auto meaning = each->meaning()) meanings.emplace(each->word(), *meaning);
    return meanings;
}

void OwnImport::bringIn() {
    if (!m_read.list) return;
    const AnswerMeanings words = meanings();
    const bool withNew = m_withNew->isChecked();
    m_acts.perform(ListAct::ListBroughtIn, [&](PrivateState& mine) {
        m_read.list->bringInto(mine, words, withNew, otherTopic(), m_session.today());
    });
    begin();
    Q_EMIT brought();
}

} // namespace bothy
