#include "ui/paper/print_page.h"

#include "ui/paper/background.h"
#include "ui/paper/paper_html.h"
#include "ui/paper/paper_sheets.h"
#include "ui/paper/paper_text.h"
#include "ui/paper/sheet_preview.h"
#include "ui/theme/plain_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/menu_place.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>
#include <QFutureWatcher>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double PreviewInBodies = 22;
/// Narrower than this, the first sheet stands below the choices.
constexpr double SideBySideFromBodies = 46;
constexpr std::chrono::milliseconds Patience(200);

QByteArray copyOf(const PrintedPage& page, const PaperLook& look, PaperFormat format, const Progress& goOn) {
    switch (format) {
    case PaperFormat::Pdf:
        return paperPdf(page, look, goOn);
    case PaperFormat::Html:
        return paperHtml(page, look, goOn);
    case PaperFormat::Text:
        return paperText(page, goOn);
    case PaperFormat::Calendar: // is no page
        break;
    }
    return {};
}

} // namespace

PrintPage::PrintPage(const PrintedPage& printed, Room room, const QString& back, const PaperDoors& doors,
                     QWidget* parent)
    : Page(parent)
    , m_printed(printed)
    , m_room(room)
    , m_doors(doors)
    , m_look(paperLook())
    , m_frame(new PageFrame(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_printers(new QMenu(this))
    , m_message(new InlineMessage(MessageKind::Neutral, {})) {
    setObjectName(u"printPage"_s);
    auto* head = new PageHead(tr("Print or save"));
    head->setBack(back);
    head->setLead(tr("Copies stay where you put them. Bothy cannot take them back."));
    m_message->setObjectName(u"printMessage"_s);
    m_message->setDrawing(IconName::Print);
    m_message->setDismissible(true);
    m_message->hide();
    m_columns->addWidget(makeChoices(), 1, Qt::AlignTop);
    m_columns->addWidget(makePreview(), 0, Qt::AlignTop);
    m_frame->content()->addWidget(head);
    m_frame->content()->addWidget(m_message);
    m_frame->content()->addLayout(m_columns);
    m_frame->content()->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    connect(head, &PageHead::backRequested, this, &PrintPage::backRequested);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PrintPage::backRequested);
    connect(m_frame, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_printers, &QMenu::triggered, this, [this](const QAction* action) { print(action->data().toString()); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { showWork(true); });
    showFirstSheet();
}

PrintPage::~PrintPage() {
    m_layout.cancel();
    m_work.cancel();
}

// ---- what is to be seen -------------------------------------------------------------------------

QWidget* PrintPage::makeChoices() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    ClickableCard* print =
        addChoice(column, u"print"_s, tr("Print"), tr("The printer of this computer may keep the page for a while."));
    print->setCircleIcon(IconName::Print);
    connect(print, &QPushButton::clicked, this, &PrintPage::choosePrinter);
    const auto addSave = [&](PaperFormat format, const QString& title, const QString& line) {
        ClickableCard* card = addChoice(column, u"save."_s + endingOf(format), title, line);
        card->setCircleIcon(IconName::Save);
        connect(card, &QPushButton::clicked, this, [this, format] { askWhere(format); });
    };
    addSave(PaperFormat::Pdf, tr("Save as PDF"),
            tr("It looks the same everywhere. Screen readers find only its words."));
    addSave(PaperFormat::Html, tr("Save as HTML"),
            tr("It opens in a browser, with headings and lists for screen readers."));
    addSave(PaperFormat::Text, tr("Save as text"), tr("Plain words. Any program and any screen reader can read them."));
    column->addWidget(makeWorking());
    followTheme(box, [column](const Theme& theme) { column->setSpacing(2 * theme.metrics().u); });
    return box;
}

ClickableCard* PrintPage::addChoice(QVBoxLayout* column, const QString& name, const QString& title,
                                    const QString& line) {
    auto* card = new ClickableCard(title, line);
    card->setObjectName(name);
    card->setAutoDefault(false);
    column->addWidget(card);
    m_choices.push_back(card);
    return card;
}

QWidget* PrintPage::makeWorking() {
    m_working = new QWidget;
    m_working->setObjectName(u"working"_s);
    m_working->hide();
    m_progress = new QProgressBar(m_working);
    m_progress->setAccessibleName(tr("How far the copy is"));
    m_progress->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"), m_working);
    cancel->setObjectName(u"cancelWork"_s);
    cancel->setAutoDefault(false);
    setButtonKind(cancel, ButtonKind::Soft);
    auto* line = new QHBoxLayout(m_working);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_progress, 1, Qt::AlignVCenter);
    line->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, [this] { m_work.cancel(); });
    followTheme(m_working, [line](const Theme& theme) { line->setSpacing(2 * theme.metrics().u); });
    return m_working;
}

QWidget* PrintPage::makePreview() {
    auto* box = new QWidget;
    const QSizeF sheet = m_look.sheet.size(QPageSize::Millimeter);
    m_preview = new SheetPreview(sheet.height() / sheet.width(), PreviewInBodies);
    m_preview->setObjectName(u"firstSheet"_s);
    m_count = new TextLabel(TextRole::Caption, Ink::Muted, tr("One moment"));
    m_count->setObjectName(u"sheetCount"_s);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview);
    column->addWidget(m_count);
    followTheme(box, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
    return box;
}

void PrintPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const Metrics& m = themeOf(this).metrics();
    const bool below = width() < m.bodies(SideBySideFromBodies);
    turnRow(m_columns, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, below ? 4 * m.u : 6 * m.u);
}

void PrintPage::showWork(bool working) {
    m_patience.stop();
    if (working == m_working->isVisibleTo(this)) return;
    if (working) m_focused = focusWidget();
    m_working->setVisible(working);
    for (ClickableCard* choice : m_choices)
        choice->setEnabled(!working);
    if (!working && m_focused) m_focused->setFocus();
}

void PrintPage::say(const QString& title, const QString& advice) {
    m_message->setTexts(title, advice);
    m_message->show();
    m_frame->ensureWidgetVisible(m_message);
}

void PrintPage::say(PaperTrouble trouble) {
    const PaperTroubleWords words = paperTroubleWords(trouble);
    say(words.title, words.advice);
}

// ---- what is done away from the window's thread ---------------------------------------------------

/// `then` gets the result; where the work was cancelled there is none, and nothing more happens.
template <typename T, typename Then>
void PrintPage::begin(const QFuture<T>& work, Then then) {
    m_message->hide();
    m_work = QFuture<void>(work);
    m_busy = true;
    m_progress->reset();
    m_patience.start();
    auto* watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcher<T>::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcher<T>::finished, this, [this, watcher, then] {
        watcher->deleteLater();
        m_busy = false;
        showWork(false);
        if (!watcher->isCanceled()) then(watcher->result());
    });
    watcher->setFuture(work);
}

void PrintPage::showFirstSheet() {
    const int width = qRound(m_look.metrics.bodies(PreviewInBodies) * devicePixelRatioF());
    const auto work = inBackground([printed = m_printed, look = m_look, width](const Progress& goOn) {
        return firstSheet(printed, look, width, goOn);
    });
    m_layout = QFuture<void>(work);
    auto* watcher = new QFutureWatcher<FirstSheet>(this);
    connect(watcher, &QFutureWatcher<FirstSheet>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isCanceled()) return;
        const FirstSheet first = watcher->result();
        m_preview->setPicture(first.picture);
        m_count->setText(pageOf(1, first.count, m_look.locale));
    });
    watcher->setFuture(work);
}

void PrintPage::askWhere(PaperFormat format) {
    if (isBusy()) return;
    m_doors.askWhere(this, format, [this, format](const QString& path) { save(format, path); });
}

void PrintPage::save(PaperFormat format, const QString& path) {
    if (isBusy()) return;
    const auto work = inBackground(
        [printed = m_printed, look = m_look, format, path](const Progress& goOn) -> std::optional<PaperTrouble> {
            const QByteArray octets = copyOf(printed, look, format, goOn);
            if (!goOn(100)) return {};
            return writeCopy(path, octets);
        });
    begin(work, [this](const std::optional<PaperTrouble>& trouble) {
        if (trouble) return say(*trouble);
        Q_EMIT said(tr("Saved where you chose."), {});
    });
}

// ---- printing -----------------------------------------------------------------------------------

void PrintPage::choosePrinter() {
    if (isBusy()) return;
    m_message->hide();
    m_doors.findPrinters(this, [this](const QStringList& names) {
        if (names.isEmpty())
            return say(tr("No printer is set up here."), tr("You can save the page as PDF and print that elsewhere."));
        if (names.size() == 1) return print(names.front());
        m_printers->clear();
        for (const QString& name : names)
            m_printers->addAction(onMenu(name))->setData(name);
        const ClickableCard* button = m_choices.front();
        popupBeside(*m_printers, *button);
    });
}

void PrintPage::print(const QString& printer) {
    if (isBusy()) return;
    const auto work = inBackground(
        [printed = m_printed, look = m_look](const Progress& goOn) { return paperPdf(printed, look, goOn); });
    begin(work, [this, printer](const QByteArray& pdf) {
        m_doors.sendToPrinter(this, printer, pdf, [this](bool sent) {
            if (!sent) return say(PaperTrouble::PrinterSilent);
            Q_EMIT said(tr("Sent to the printer."), {});
        });
    });
}

} // namespace bothy
