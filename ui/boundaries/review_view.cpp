#include "ui/boundaries/review_view.h"

#include "core/itembank/care_content.h"
#include "ui/boundaries/agreement_marks.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/review_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 64;

QStringList textsOf(const std::vector<Phrase>& phrases) {
    QStringList texts;
    for (const Phrase& phrase : phrases)
        texts << phrase.text;
    return texts;
}

} // namespace

ReviewView::ReviewView(Session& session, QWidget* parent)
    : FootedPage(parent, WidestInBodies)
    , m_session(session)
    , m_head(new PageHead({}))
    , m_message(new InlineMessage(MessageKind::Caution, {}))
    , m_previous(new QPushButton(icon(IconName::Back), tr("Previous")))
    , m_leave(bar()->addButton(tr("Leave for today"), ButtonKind::Outlined))
    , m_next(bar()->addButton(tr("Next"), ButtonKind::Outlined)) {
    m_previous->setObjectName(u"reviewPrevious"_s);
    m_leave->setObjectName(u"reviewLeave"_s);
    m_next->setObjectName(u"reviewNext"_s);
    setButtonKind(m_previous, ButtonKind::Plain);
    bar()->addLeading(m_previous);
    m_message->hide();
    frame()->setCentred(true);
    content()->addWidget(m_head);
    content()->addWidget(m_message);
    content()->addStretch();
    connect(m_previous, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_at ? move(1) : end(); });
    connect(m_leave, &QPushButton::clicked, this, &ReviewView::left);
    connect(&session, &Session::sharedChanged, this, &ReviewView::refresh);
    connect(&session, &Session::privateChanged, this, &ReviewView::refresh);
}

void ReviewView::begin() {
    if (auto review = m_session.mine().review) {
        followReview(*review, m_session.shared(), m_session.mine());
        m_words = wordsToReview(m_session.shared(), m_session.mine(), review->together);
        if (review != m_session.mine().review) m_session.edit([&](PrivateState& mine) { mine.review = review; });
    }
    showPage();
}

bool ReviewView::isTogether() const {
    const auto& review = m_session.mine().review;
    return review && review->together;
}

void ReviewView::start(bool together) {
    const Review review = beginReview(m_session.shared(), m_session.mine(), together);
    m_words = wordsToReview(m_session.shared(), m_session.mine(), together);
    m_session.edit([&](PrivateState& mine) { mine.review = review; });
    showPage();
}

void ReviewView::move(int by) {
    m_session.edit([&](PrivateState& mine) {
        if (!mine.review) return;
        const auto last = static_cast<std::ptrdiff_t>(mine.review->boundaries.size());
        const auto next = std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(mine.review->at) + by, 0, last);
        mine.review->at = static_cast<std::size_t>(next);
    });
    showPage();
}

/// The words as they are now are what the next look compares with.
void ReviewView::end() {
    const auto& review = m_session.mine().review;
    if (!review) return;
    const auto words = wordsToReview(m_session.shared(), m_session.mine(), review->together);
    m_session.edit([&](PrivateState& mine) {
        std::map<DocumentId, Cbor> kept = mine.lastReview ? mine.lastReview->words : std::map<DocumentId, Cbor>();
        const auto all = wordsToReview(m_session.shared(), mine, /*together=*/false);
        std::erase_if(kept, [&](const auto& each) { return !all.contains(each.first); });
        for (const auto& [id, each] : words)
            kept.insert_or_assign(id, each);
        mine.lastReview = LastReview{m_session.today(), std::move(kept)};
        mine.review.reset();
    });
    Q_EMIT left();
}

/// Shows a page anew when its words or marks changed meanwhile; never under somebody who only reads on.
void ReviewView::refresh() {
    if (!isVisible() || m_session.stage() != Session::Stage::Open || !m_session.mine().review) return;
    const auto words = wordsToReview(m_session.shared(), m_session.mine(), isTogether());
    if (words == m_words && (!m_marks || m_marks->hasTwo() == m_twoWordings)) return;
    begin();
}

void ReviewView::clear() {
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_marks = nullptr;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_body, [column](const Theme& theme) { column->setSpacing(theme.metrics().bodies(1.2)); });
    content()->insertWidget(1, m_body);
}

void ReviewView::showPage() {
    clear();
    m_message->hide();
    m_at.reset();
    const auto& review = m_session.mine().review;
    m_words = review ? wordsToReview(m_session.shared(), m_session.mine(), review->together) : decltype(m_words)();
    m_previous->setVisible(review && review->at > 0);
    m_next->setVisible(review.has_value());
    m_leave->setText(review ? tr("Leave for today") : tr("Not now"));
    if (!review) {
        showDoors();
    } else if (review->isOver()) {
        showSummary();
    } else {
        m_at = review->boundaries[review->at];
        showBoundary(*m_at);
    }
    const bool isLast = review && review->at + 1 == review->boundaries.size();
    m_next->setText(!m_at ? tr("Done") : isLast ? tr("To the end") : tr("Next boundary"));
    frame()->verticalScrollBar()->setValue(0);
    takeKeyboard();
    Q_EMIT roomChanged();
}

/// Where one goes on. A bar that scrolls with the page would take the words out of sight; which one it is, is known
/// once the page has its place in the window.
void ReviewView::takeKeyboard() {
    frame()->setFocus(Qt::OtherFocusReason);
    const auto goOn = [this] {
        auto* together = m_body->findChild<QPushButton*>(u"reviewTogether"_s);
        QWidget* onward = m_next->isHidden() ? together : m_next;
        if (onward && onward->isEnabled() && isBarAtFoot() && frame()->hasFocus())
            onward->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

QPushButton* ReviewView::addButton(QWidget* row, const QString& words, const QString& name) {
    auto* button = new QPushButton(words, row);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(button, ButtonKind::Soft);
    row->layout()->addWidget(button);
    return button;
}

void ReviewView::showDoors() {
    const ReviewTexts& texts = m_session.services().care.review;
    m_head->setTitle(texts.title);
    m_head->setLead(tr("One at a time, as slowly as you like. You can leave on any page and go on later."));
    auto* row = new QWidget;
    (new FlowLayout(row))->setContentsMargins(0, 0, 0, 0);
    auto* together = addButton(row, tr("Together, what both of us see"), u"reviewTogether"_s);
    auto* alone = addButton(row, tr("Alone, with what only I see"), u"reviewAlone"_s);
    together->setEnabled(m_session.shared().partner && !m_session.shared().isPaused());
    connect(together, &QPushButton::clicked, this, [this] { start(true); });
    connect(alone, &QPushButton::clicked, this, [this] { start(false); });
    m_body->layout()->addWidget(new PointList(textsOf(texts.lookBack)));
    m_body->layout()->addWidget(row);
}

QString ReviewView::titleOf(const DocumentId& id) const {
    return reviewTitle(m_session, id);
}

void ReviewView::showBoundary(const DocumentId& id) {
    m_head->setTitle(titleOf(id));
    const auto eyes = isTogether() ? AgreementMarks::Eyes::Together : AgreementMarks::Eyes::Alone;
    if (!m_words.contains(id)) { // let go meanwhile, by either
        m_head->setLead({});
        if (m_session.shared().document(id)) m_body->layout()->addWidget(new AgreementMarks(m_session, id, eyes));
        const auto chosen = m_session.mine().review->choices.find(id);
        if (chosen != m_session.mine().review->choices.end())
            m_body->layout()->addWidget(new TextLabel(TextRole::Body, choiceInWords(chosen->second)));
        return;
    }
    const SinceReview since = sinceReview(id, m_words.at(id), m_session.mine().lastReview);
    m_head->setLead(since == SinceReview::Changed ? tr("Read both slowly. Leaving it for another day is fine.")
                    : since == SinceReview::New   ? tr("New since you last looked.")
                                                  : tr("Read it slowly. Leaving it for another day is fine."));
    if (m_session.shared().document(id)) m_marks = new AgreementMarks(m_session, id, eyes);
    m_twoWordings = m_marks && m_marks->hasTwo();
    if (!m_twoWordings) addWords(id, since); // else the marks hold the words of both
    if (!m_marks) return addActions(id, isMyLimit(m_session, id), /*withButtons=*/true);
    m_body->layout()->addWidget(m_marks);
    connect(m_marks, &AgreementMarks::decided, this, [this, id](ReviewChoice choice, const QString& words) {
        note(id, choice);
        showPage();
        Q_EMIT said(words, {});
    });
    connect(m_marks, &AgreementMarks::limitRequested, this, &ReviewView::limitRequested);
    connect(m_marks, &AgreementMarks::otherWordsRequested, this, [this, id] { choose(id, ReviewChoice::Change); });
    addActions(id, /*isMine=*/true, /*withButtons=*/!m_marks->isOpen());
}

void ReviewView::addWords(const DocumentId& id, SinceReview since) {
    const Cbor& now = m_words.at(id);
    const auto& last = m_session.mine().lastReview;
    QWidget* words = since == SinceReview::Changed ? new ReviewPair(m_session, id, last->words.at(id), now)
                                                   : reviewCard(m_session, id, now);
    m_body->layout()->addWidget(words);
}

void ReviewView::addActions(const DocumentId& id, bool isMine, bool withButtons) {
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    if (!isMine) {
        //: %1 is the name of the other person.
        column->addWidget(new TextLabel(TextRole::Body, Ink::Muted,
                                        tr("A limit of %1, to know and to keep to.").arg(partnerInWords(m_session))));
        return;
    }
    const auto& choices = m_session.mine().review->choices;
    const auto chosen = choices.find(id);
    if (chosen != choices.end())
        column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, choiceInWords(chosen->second)));
    if (!withButtons) return;
    auto* row = new QWidget;
    (new FlowLayout(row))->setContentsMargins(0, 0, 0, 0);
    connect(addButton(row, tr("Keep"), u"reviewKeep"_s), &QPushButton::clicked, this,
            [this, id] { choose(id, ReviewChoice::Keep); });
    connect(addButton(row, tr("Change"), u"reviewChange"_s), &QPushButton::clicked, this,
            [this, id] { choose(id, ReviewChoice::Change); });
    connect(addButton(row, tr("Let go"), u"reviewLetGo"_s), &QPushButton::clicked, this,
            [this, id] { choose(id, ReviewChoice::LetGo); });
    column->addWidget(row);
}

void ReviewView::note(const DocumentId& id, ReviewChoice choice) {
    m_session.edit([&](PrivateState& mine) {
        if (mine.review) mine.review->choices.insert_or_assign(id, choice);
    });
}

/// Noted first: what is let go stays on its page, and in the summary.
void ReviewView::choose(const DocumentId& id, ReviewChoice choice) {
    note(id, choice);
    if (choice == ReviewChoice::Change) {
        Q_EMIT changeRequested(id);
        return;
    }
    whenDone(carryOutChoice(m_session, id, choice), this, [this, id, choice](const Result<void>& result) {
        if (!result) {
            m_session.edit([&](PrivateState& mine) {
                if (mine.review) mine.review->choices.erase(id);
            });
            showPage();
            const ErrorWords words = reviewProblem(m_session, id, choice, result.error());
            m_message->setTexts(words.title, words.advice);
            m_message->show();
            return;
        }
        showPage();
        const bool isLimit = choice == ReviewChoice::LetGo && isMyLimit(m_session, id);
        if (isLimit) Q_EMIT said(tr("It ends after 24 hours."), [this, id] { return keepLimit(m_session, id); });
    });
}

void ReviewView::showSummary() {
    if (m_session.mine().review->boundaries.empty()) {
        m_head->setTitle(tr("There is nothing to look over"));
        m_head->setLead(tr("Limits and agreements stand here when there are some."));
        return;
    }
    m_head->setTitle(tr("That is all"));
    m_head->setLead(tr("Nothing has to follow from it."));
    m_body->layout()->addWidget(reviewSummaryCard(m_session));
    if (isTogether()) m_body->layout()->addWidget(new PointList(textsOf(m_session.services().care.review.closing)));
    auto* row = new QWidget;
    (new FlowLayout(row))->setContentsMargins(0, 0, 0, 0);
    connect(addButton(row, tr("Print"), u"printReview"_s), &QPushButton::clicked, this, &ReviewView::printRequested);
    m_body->layout()->addWidget(row);
}

std::optional<PrintedPage> ReviewView::printedPage() const {
    const auto& review = m_session.mine().review;
    if (!review || !review->isOver() || review->boundaries.empty()) return {};
    return reviewPaper(m_session);
}

} // namespace bothy
