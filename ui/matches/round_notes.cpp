#include "ui/matches/round_notes.h"

#include "core/session/session.h"
#include "ui/matches/common_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_message.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds WorthALine{400};

InlineMessage* messageOf(RoundNotice notice) {
    const auto neutral = [](const QString& title, const QString& text) {
        auto* message = new InlineMessage(MessageKind::Neutral, title, text);
        message->setDrawing(IconName::Shield);
        return message;
    };
    switch (notice) {
    case RoundNotice::Stopped:
        return neutral(RoundNotes::tr("This comparison stopped."),
                       RoundNotes::tr("A part of it did not fit. Nothing of yours was shown. You can set your list "
                                      "aside again."));
    case RoundNotice::OtherPartAbsent:
        return neutral(RoundNotes::tr("The other part did not come."),
                       RoundNotes::tr("To be careful, think of your answers in this round as known."));
    case RoundNotice::TakenBackBefore:
        return neutral(RoundNotes::tr("Something was taken back before you looked."),
                       RoundNotes::tr("The other person may know your answer there."));
    case RoundNotice::NearlyAll:
        return neutral(RoundNotes::tr("Nearly everything you said yes or maybe to came back."),
                       RoundNotes::tr("That can be chance. Talk before you act on it."));
    }
    return nullptr;
}

} // namespace

RoundNotes::RoundNotes(Session& session, CommonRows& model, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
    , m_working(new InlineMessage(MessageKind::Neutral, tr("Comparing the two lists.")))
    , m_bar(new QProgressBar)
    , m_otherList(new InlineMessage(MessageKind::Neutral, tr("Your two apps have different lists."),
                                    tr("Update both, then set aside again.")))
    , m_letGo(new InlineMessage(MessageKind::Neutral, tr("The other part has not come for two weeks."),
                                tr("You can go on waiting, or let this comparison go."))) {
    m_column->setContentsMargins(0, 0, 0, 0);
    addProgress();
    addWaiting();
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(2 * theme.metrics().u); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(WorthALine);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_working->show();
        m_bar->show();
        refresh();
    });
    connect(&session, &Session::comparing, this, &RoundNotes::onComparing);
    refresh();
}

InlineMessage* RoundNotes::add(const QString& name, InlineMessage* message) {
    message->setObjectName(name);
    message->hide();
    m_column->addWidget(message);
    return message;
}

void RoundNotes::addProgress() {
    add(u"comparing"_s, m_working);
    m_working->setDrawing(IconName::TwoCircles);
    m_bar->setAccessibleName(tr("Comparing the two lists."));
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_column->addWidget(m_bar);
    m_stop = m_working->addAction(tr("Take my list back"), ButtonKind::Soft);
    m_stop->setObjectName(u"stopComparing"_s);
    connect(m_stop, &QPushButton::clicked, this, &RoundNotes::takeBackListRequested);
}

void RoundNotes::addWaiting() {
    add(u"otherList"_s, m_otherList);
    add(u"letGoRound"_s, m_letGo);
    m_otherList->setDrawing(IconName::List);
    m_letGo->setDrawing(IconName::TwoCircles);
    QPushButton* letGo = m_letGo->addAction(tr("Let it go"));
    letGo->setObjectName(u"letGo"_s);
    connect(letGo, &QPushButton::clicked, this, [this] { m_model.letGo(); });
}

void RoundNotes::onComparing(int done, int total) {
    if (total == 0) {
        m_soon.stop();
        m_working->hide();
        m_bar->hide();
        return refresh();
    }
    m_stop->setVisible(m_model.canStop() && !m_model.isMyPartOut());
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (!m_working->isVisibleTo(this) && !m_soon.isActive()) m_soon.start();
}

void RoundNotes::refresh() {
    m_otherList->setVisible(m_model.listsDiffer());
    m_letGo->setVisible(m_model.canLetGo());
    showNotices();
    bool any = false;
    for (int i = 0; i < m_column->count(); ++i)
        any = any || m_column->itemAt(i)->widget()->isVisibleTo(this);
    setVisible(any);
}

void RoundNotes::showNotices() {
    const RoundNotices& now = m_session.mine().notices;
    const auto shown = std::exchange(m_notices, {});
    std::set<RoundNotice> kinds;
    for (const auto& [round, notice] : now)
        kinds.insert(notice);
    for (InlineMessage* message : shown) {
        const auto kind = static_cast<RoundNotice>(message->property("notice").toInt());
        if (kinds.erase(kind) == 1)
            m_notices.push_back(message);
        else
            message->hide(), message->deleteLater();
    }
    for (const RoundNotice kind : kinds) {
        InlineMessage* message = add(u"notice.%1"_s.arg(static_cast<int>(kind)), messageOf(kind));
        message->setProperty("notice", static_cast<int>(kind));
        message->setDismissible(true);
        message->show();
        connect(message, &InlineMessage::dismissed, this, [this, kind] { m_model.dismiss(kind); });
        m_notices.push_back(message);
    }
}

} // namespace bothy
