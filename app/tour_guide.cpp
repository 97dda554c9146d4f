#include "app/tour_guide.h"

#include "ui/shell/house.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize OrdinarySize(1180, 780);
constexpr QSize SmallestSize(800, 560);
constexpr std::chrono::seconds Patience(30);

} // namespace

TourGuide::TourGuide(QApplication& qt, Application& application, const QString& pictures)
    : m_qt(qt)
    , m_application(application)
    , m_pictures(pictures) {
    if (!m_pictures.mkpath(u"."_s)) note(u"the folder for the pictures could not be made"_s);
}

void TourGuide::note(const QString& problem) {
    if (m_problem.isEmpty()) m_problem = problem;
}

void TourGuide::settle() {
    // Layouts of freshly shown pages need a few rounds: sizes, wrapping, sizes again.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

void TourGuide::look(ThemeName theme, double text, Qt::LayoutDirection direction, QSize size) {
    m_application.theme().apply(m_qt, theme, text);
    m_qt.setLayoutDirection(direction);
    window().resize(size);
    settle();
}

void TourGuide::save(const QString& file) {
    if (!window().grab().save(m_pictures.filePath(file + u".png"_s)))
        note(u"a picture could not be written: "_s + file);
}

void TourGuide::shoot(const QString& name, Looks looks) {
    look(ThemeName::Light, 1.0, Qt::LeftToRight, OrdinarySize);
    save(name);
    if (looks == Looks::LightOnly) return;
    look(ThemeName::Dark, 1.0, Qt::LeftToRight, OrdinarySize);
    save(name + u"-dark"_s);
    look(ThemeName::Light, 1.0, Qt::RightToLeft, OrdinarySize);
    save(name + u"-rtl"_s);
    look(ThemeName::Light, 2.0, Qt::LeftToRight, SmallestSize);
    save(name + u"-200"_s);
    look(ThemeName::Light, 1.0, Qt::LeftToRight, OrdinarySize);
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
    settle();
}

void TourGuide::clickWithin(const QString& part, const QString& name) {
    const auto* place = find<QWidget>(part);
    if (auto* button = place ? find<QAbstractButton>(name, place) : nullptr)
        button->click();
    else
        note(u"not there: "_s + part + u' ' + name);
    settle();
}

QString TourGuide::firstItemOf(const QString& topic) const {
    const Catalogue& catalogue = m_application.session().services().catalogue;
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
    settle();
}

void TourGuide::go(const QString& page, const QString& place) {
    if (House* house = window().house())
        house->show(page, place);
    else
        note(u"nobody is unlocked for "_s + page);
    settle();
}

void TourGuide::until(const char* what, const std::function<bool()>& condition) {
    const QDeadlineTimer deadline(Patience);
    while (isWell() && !condition()) {
        if (deadline.hasExpired()) note(u"did not happen: "_s + QLatin1StringView(what));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    settle();
}

void TourGuide::done(const char* what, Session::Done future) {
    until(what, [&] { return future.isFinished(); });
    if (isWell() && !future.result()) note(u"did not work: "_s + QLatin1StringView(what));
}

} // namespace bothy
