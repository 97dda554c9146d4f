#include "app/tour/guide.h"

#include "app/tour/looks.h"
#include "ui/shell/house.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTimer>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Patience(120); // a busy machine is no reason to end
constexpr std::chrono::milliseconds LookAgainEvery(5);
constexpr int MostRounds = 50;

} // namespace

TourGuide::TourGuide(TourEye& eye, const TourStages& stages)
    : m_eye(eye)
    , m_stages(stages) {}

void TourGuide::note(const QString& problem) {
    if (m_problem.isEmpty()) m_problem = problem;
}

void TourGuide::enter(const QString& vault) {
    leave();
    m_stage = m_stages.open(vault);
    if (!m_stage.program) qFatal("The shipped texts cannot be read.");
    window().show();
    letSettle();
}

void TourGuide::leave() {
    m_stage = {};
    letSettle();
}

void TourGuide::shoot(const QString& state) {
    if (m_eyesClosed) return;
    holdStill();
    if (!isWell()) return;
    if (!m_eye.look(m_stage, state)) note(u"could not be looked at: "_s + state);
    moveMouse();
}

/// A state looks the same for as long as somebody looks at it, on a slow machine too: its words stay, and what is on
/// its way to the file or from it has come.
void TourGuide::holdStill() {
    for (Toast* words : window().findChildren<Toast*>())
        words->setStaySeconds(0);
    bool isQuiet = true;
    const QObject listener;
    for (const auto signal : {&Session::privateChanged, &Session::privateSaved})
        QObject::connect(&session(), signal, &listener, [&] { isQuiet = false; });
    // A session writes and reads in the order in which it was asked. What came may lead to more, so there are as many
    // rounds as it takes, and two quiet ones.
    for (int round = 0, quiet = 0; session().stage() == Session::Stage::Open && isWell() && quiet < 2; ++round) {
        if (round == MostRounds) return note(u"goes on changing"_s);
        isQuiet = true;
        const SharedState before = session().shared();
        done("what is still to be written", session().publish({}));
        quiet = isQuiet && session().shared() == before ? quiet + 1 : 0;
    }
}

/// Whoever looked was there, perhaps for longer than the minutes after which nobody counts as there.
void TourGuide::moveMouse() {
    QMouseEvent move(QEvent::MouseMove, QPointF(), QPointF(), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(&window(), &move);
}

template <typename Widget>
Widget* TourGuide::find(const QString& name, const QWidget* part) {
    for (Widget* widget : (part ? part : &window())->findChildren<Widget*>(name))
        if (widget->isVisible()) return widget;
    return nullptr;
}

bool TourGuide::sees(const QString& name) {
    return find<QWidget>(name) != nullptr;
}

bool TourGuide::isEnabled(const QString& name) {
    const auto* widget = find<QWidget>(name);
    return widget && widget->isEnabled();
}

void TourGuide::click(const QString& name) {
    if (auto* button = find<QAbstractButton>(name))
        button->click();
    else
        note(u"not there: "_s + name);
    letSettle();
}

void TourGuide::clickWithin(const QString& part, const QString& name) {
    const auto* place = find<QWidget>(part);
    if (auto* button = place ? find<QAbstractButton>(name, place) : nullptr)
        button->click();
    else
        note(u"not there: "_s + part + u' ' + name);
    letSettle();
}

void TourGuide::choose(const QString& box, int index) {
    if (auto* found = find<QComboBox>(box))
        found->setCurrentIndex(index);
    else
        note(u"not there: "_s + box);
    letSettle();
}

void TourGuide::pick(const QString& action) {
    if (auto* found = window().findChild<QAction*>(action))
        found->trigger();
    else
        note(u"not there: "_s + action);
    letSettle();
}

QString TourGuide::firstItemOf(const QString& topic) {
    const Catalogue& catalogue = session().catalogue();
    for (const Item& item : catalogue.itemsOf(*SectionId::from(QStringView(topic))))
        if (item.tier == Tier::Everyday && item.polarity == Polarity::Permission) return item.id.text();
    return {};
}

void TourGuide::type(const QString& name, const QString& text) {
    if (auto* field = window().findChild<QPlainTextEdit*>(name); field && field->isVisible())
        field->setPlainText(text);
    else if (auto* line = find<QLineEdit>(name))
        line->setText(text);
    else
        note(u"no field: "_s + name);
    letSettle();
}

void TourGuide::go(const QString& page, const QString& place) {
    if (House* house = window().house())
        house->show(page, place);
    else
        note(u"nobody is unlocked for "_s + page);
    letSettle();
}

void TourGuide::undo() {
    if (House* house = window().house())
        house->undo();
    else
        note(u"nobody is unlocked for undo"_s);
    letSettle();
}

void TourGuide::until(const char* what, const std::function<bool()>& condition) {
    const QDeadlineTimer deadline(Patience);
    QTimer lookAgain;
    lookAgain.start(LookAgainEvery);
    while (isWell() && !condition()) {
        if (deadline.hasExpired()) note(u"did not happen: "_s + QLatin1StringView(what));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    letSettle();
}

void TourGuide::done(const char* what, Session::Done future) {
    until(what, [&] { return future.isFinished(); });
    if (isWell() && !future.result()) note(u"did not work: "_s + QLatin1StringView(what));
}

} // namespace bothy
