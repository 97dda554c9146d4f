#include "app/tour/looks.h"

#include "app/tour/stage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1180, 780);
constexpr QSize SmallestSize(800, 560);
constexpr int MostRounds = 50;

QString themeWord(ThemeName theme) {
    switch (theme) {
    case ThemeName::Light:
        return {};
    case ThemeName::Dark:
        return u"-dark"_s;
    case ThemeName::HighContrastLight:
        return u"-hc-light"_s;
    case ThemeName::HighContrastDark:
        return u"-hc-dark"_s;
    }
    return {};
}

} // namespace

Look lookOf(ThemeName theme, double text, Qt::LayoutDirection direction) {
    const QString mirrored = direction == Qt::RightToLeft ? u"-rtl"_s : QString();
    const QString size = text > 1 ? u"-%1"_s.arg(qRound(text * 100)) : QString();
    return {themeWord(theme) + mirrored + size, theme, text, direction, text > 1 ? SmallestSize : UsualSize};
}

namespace {

std::vector<Look> everyLook() {
    std::vector<Look> looks;
    for (const double text : {1.0, 2.0})
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
            for (const ThemeName theme :
                 {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrastLight, ThemeName::HighContrastDark})
                looks.push_back(lookOf(theme, text, direction));
    return looks;
}

/// One page for each way in which a look can differ; the README shows some of them.
std::vector<Look> ordinaryLookAndPerhapsAnother(const QString& state) {
    const Look ordinary = lookOf(ThemeName::Light);
    if (state == u"03-home-1-new"_s) return {ordinary, lookOf(ThemeName::HighContrastDark)};
    if (state == u"05-my-list-1-items"_s) return {ordinary, lookOf(ThemeName::Light, 2.0)};
    if (state == u"08-care-plan-03-draft"_s) return {ordinary, lookOf(ThemeName::Light, 1.0, Qt::RightToLeft)};
    if (state == u"10-boundaries-08-changed"_s) return {ordinary, lookOf(ThemeName::Dark)};
    return {ordinary};
}

} // namespace

std::vector<Look> looksFor(const QString& state, Pictures pictures) {
    return pictures == Pictures::EveryLook ? everyLook() : ordinaryLookAndPerhapsAnother(state);
}

void wear(const TourStage& stage, const Look& look) {
    stage.theme->setMotionReduced(true);
    stage.theme->apply(*qApp, look.theme, look.text);
    QApplication::setLayoutDirection(look.direction);
    stage.window->resize(look.size);
    letSettle();
}

namespace {

/// Notices whether any layout wanted to be worked out again.
class LayoutWatch final : public QObject {
public:
    LayoutWatch() { qApp->installEventFilter(this); }
    bool takeBusy() { return std::exchange(m_busy, false); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        m_busy = m_busy || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        return false;
    }

private:
    bool m_busy = false;
};

} // namespace

/// Each round carries a change of size one layout further up, so there are as many as it takes, and two quiet ones. A
/// round ends with what was posted in it: something that is saved just then makes parts of a page anew, and until their
/// layouts have been told, these parts are in no place where anybody sees them.
void letSettle() {
    LayoutWatch layouts;
    for (int round = 0, quiet = 0; round < MostRounds && quiet < 2; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        quiet = layouts.takeBusy() ? 0 : quiet + 1;
    }
}

} // namespace bothy
