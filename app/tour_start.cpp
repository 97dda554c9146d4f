#include "app/tour_start.h"

#include "app/application.h"
#include "app/log_setup.h"
#include "app/tour/tour.h"

#include <QApplication>
#include <QTemporaryDir>

namespace bothy {

using namespace Qt::StringLiterals;

int startTour(QApplication& qt, const Options& options) {
    const QTemporaryDir home;
    startLog(home.filePath(u"log"_s));
    // A vault that lives for a minute needs no slow passphrase.
    const auto cheap = [] { return PassphraseCost{1, 1024}; };
    const TourStages stages{
        .open =
            [&](const QString& vault) {
                const Paths paths{home.filePath(vault), home.filePath(vault + u".state"_s),
                                  home.filePath(u"bothy.ini"_s)};
                auto made = Application::make(qt, options, paths, cheap);
                if (!made) return TourStage{};
                const std::shared_ptr<Application> program = std::move(made).value();
                return TourStage{&program->session(), &program->window(), &program->theme(), program};
            },
        .folder = [&](const QString& vault) { return home.filePath(vault); }};
    return playTour(qt, options.tourDir, stages);
}

} // namespace bothy
