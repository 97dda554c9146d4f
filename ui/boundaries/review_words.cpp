#include "ui/boundaries/review_words.h"

#include "core/documents/agreements/agreement.h"
#include "core/itembank/care_content.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/limit_note.h"
#include "ui/boundaries/agreement_card.h"
#include "ui/boundaries/agreement_text.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/words_block.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double SideBySideFromBodies = 44;

std::optional<Limit> limitNow(const Session& session, const DocumentId& id) {
    const auto own = session.mine().ownLimits.find(id);
    if (own != session.mine().ownLimits.end()) return own->second;
    for (const LimitInEffect& limit : session.shared().limits.limits)
        if (limit.id == id) return limit.limit;
    return {};
}

std::optional<SharedAgreement> agreementNow(const Session& session, const DocumentId& id) {
    const SignedDocument* document = session.shared().document(id);
    return document ? std::optional(agreementOf(*document)) : std::nullopt;
}

/// Everything that is filled in, by name, so that a field that came or went shows as a change.
std::map<QString, QString> factsByName(const Session& session, const Limit& limit) {
    std::map<QString, QString> facts;
    for (const LimitFact& fact : factsOf(session, limit))
        facts[fact.name] = fact.words;
    return facts;
}

QString coversAll(const Session& session, const Limit& limit) {
    QStringList names;
    for (const QString& item : limit.items)
        names << itemInWords(session, item);
    return names.join(u" · "_s);
}

void addLimit(QVBoxLayout* column, const Session& session, const Limit& now, const Limit& before, DiffSide side) {
    const auto add = [&](const QString& title, const QString& from, const QString& to) {
        auto* block = new WordsBlock(title, side, title.isEmpty() ? TextRole::Reading : TextRole::Body);
        column->addWidget(block);
        block->setChange(from, to);
    };
    add({}, before.words, now.words);
    auto facts = factsByName(session, now), factsBefore = factsByName(session, before);
    for (const auto& [name, words] : facts)
        add(name, factsBefore[name], words);
    for (const auto& [name, words] : factsBefore)
        if (!facts.contains(name)) add(name, words, {});
    add(ReviewWords::tr("What it covers"), coversAll(session, before), coversAll(session, now));
}

} // namespace

ReviewWords::ReviewWords(const Session& session, const DocumentId& id, const Cbor& words, const Cbor& before,
                         DiffSide side, QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"reviewWords"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (session.shared().document(id)) {
        auto* text = new AgreementText(session, side, TextRole::Reading);
        text->setWords(Agreement::decode(words).value_or({}), Agreement::decode(before).value_or({}), true);
        column->addWidget(text);
    } else {
        addLimit(column, session, Limit::decode(words).value_or({}), Limit::decode(before).value_or({}), side);
    }
    followTheme(this, [column](const Theme& theme) { column->setSpacing(2 * theme.metrics().u); });
}

QWidget* reviewCard(const Session& session, const DocumentId& id, const Cbor& words) {
    auto* card = new Card;
    card->content()->addWidget(new ReviewWords(session, id, words, words, DiffSide::Both));
    return card;
}

ReviewPair::ReviewPair(const Session& session, const DocumentId& id, const Cbor& before, const Cbor& now,
                       QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& title, CardTone tone, DiffSide side) {
        auto* card = new Card(nullptr, tone);
        card->setAccessibleName(title);
        card->content()->addWidget(new TextLabel(TextRole::Strong, title));
        card->content()->addWidget(new ReviewWords(session, id, now, before, side));
        card->content()->addStretch();
        m_row->addWidget(card, 1);
    };
    add(tr("Before"), CardTone::Raised, DiffSide::OldOnly);
    add(tr("New words"), CardTone::Accent, DiffSide::NewOnly);
}

void ReviewPair::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const Metrics& m = themeOf(this).metrics();
    const bool beside = width() >= m.bodies(SideBySideFromBodies);
    turnRow(m_row, beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m.cardGap);
}

QString reviewTitle(const Session& session, const DocumentId& id) {
    if (const auto agreement = agreementNow(session, id)) return titleInWords(*agreement);
    const auto limit = limitNow(session, id);
    if (!limit) return ReviewWords::tr("A limit");
    const CareContent& care = session.services().care;
    const auto from = CareId::from(QStringView(limit->templateId));
    if (const BoundaryTemplate* made = from ? care.boundaryTemplate(*from) : nullptr) return made->title;
    const auto kind = CareId::from(QStringView(limit->kind));
    const BoundaryKind* known = kind ? care.boundaryKind(*kind) : nullptr;
    return known ? known->title : ReviewWords::tr("A limit");
}

bool isMyLimit(const Session& session, const DocumentId& id) {
    return session.mine().ownLimits.contains(id) || session.shared().limits.find(id, session.me());
}

QString choiceInWords(ReviewChoice choice) {
    switch (choice) {
    case ReviewChoice::Keep:
        return ReviewWords::tr("You keep it.");
    case ReviewChoice::Change:
        return ReviewWords::tr("You want other words.");
    case ReviewChoice::LetGo:
        return ReviewWords::tr("You let it go.");
    }
    return {};
}

Session::Done carryOutChoice(Session& session, const DocumentId& id, ReviewChoice choice) {
    const Session::Done nothing = QtFuture::makeReadyFuture(Result<void>());
    const auto agreement = agreementNow(session, id);
    if (!agreement) {
        choice == ReviewChoice::LetGo ? session.removeLimit(id) : session.keepLimit(id);
        return nothing;
    }
    if (choice == ReviewChoice::LetGo) return session.withdraw(id);
    return agreement->document.state == SignoffState::LookAgain ? agreeAgain(session, *agreement) : nothing;
}

ErrorWords reviewProblem(const Session& session, const DocumentId& id, ReviewChoice choice, const Error& error) {
    const bool together = session.mine().review && session.mine().review->together;
    const bool isQuiet = together && choice == ReviewChoice::Keep && session.shared().document(id);
    return isQuiet ? ErrorWords{{}, LimitNote::quietWords()} : errorWords(error);
}

namespace {

/// The same for whoever reads it, on the screen or on paper.
QString becameInWords(ReviewChoice choice) {
    switch (choice) {
    case ReviewChoice::Keep:
        return ReviewWords::tr("Kept");
    case ReviewChoice::Change:
        return ReviewWords::tr("To be put in other words");
    case ReviewChoice::LetGo:
        return ReviewWords::tr("Let go");
    }
    return {};
}

} // namespace

std::vector<std::pair<QString, QString>> reviewSummary(const Session& session) {
    std::vector<std::pair<QString, QString>> rows;
    const auto& review = session.mine().review;
    if (!review) return rows;
    for (const DocumentId& id : review->boundaries) {
        const auto choice = review->choices.find(id);
        const auto limit = limitNow(session, id);
        rows.emplace_back(limit ? wordsOf({{}, {}, *limit}) : reviewTitle(session, id),
                          choice == review->choices.end() ? ReviewWords::tr("Looked at")
                                                          : becameInWords(choice->second));
    }
    return rows;
}

QWidget* reviewSummaryCard(const Session& session) {
    auto* rows = new RowCard;
    for (const auto& [title, words] : reviewSummary(session)) {
        QHBoxLayout* row = rows->addRow();
        row->addWidget(new TextLabel(TextRole::Body, title), 1);
        row->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, words));
    }
    return rows;
}

PrintedPage reviewPaper(const Session& session) {
    const bool together = session.mine().review && session.mine().review->together;
    PrintedPage page{.kind = ReviewWords::tr("Review"),
                     .room = together ? ReviewWords::tr("Both of you") : ReviewWords::tr("Only you"),
                     .title = session.services().care.review.title};
    for (const auto& [title, words] : reviewSummary(session))
        page.blocks.push_back({PrintedBlock::Kind::Row, title, words});
    return page;
}

} // namespace bothy
