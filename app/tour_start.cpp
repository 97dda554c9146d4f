#include "app/tour_start.h"

#include "app/application.h"
#include "app/log_setup.h"
#include "app/tour/camera.h"
#include "app/tour/tour.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int PicturesBetweenWords = 10;

} // namespace

QString tourWith(TourEye& eye, QApplication& qt, const Options& options) {
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
    return walkTour(eye, stages);
}

int startTour(QApplication& qt, const Options& options) {
    const auto everySoOften = [](int pictures, const QString& state) {
        if (pictures % PicturesBetweenWords == 0)
            std::fprintf(stderr, "%4d pictures: %s\n", pictures, qPrintable(state));
    };
    Camera camera(options.tourDir, options.tourPictures, everySoOften);
    QString problem = tourWith(camera, qt, options);
    const QStringList sheets = camera.developSheets();
    if (sheets.isEmpty() && problem.isEmpty()) problem = u"the contact sheets could not be written"_s;
    if (!problem.isEmpty()) std::fprintf(stderr, "The tour stopped: %s\n", qPrintable(problem));
    if (!sheets.isEmpty()) std::fprintf(stderr, "All of them at one look: %s\n", qPrintable(sheets.join(u"\n"_s)));
    return problem.isEmpty() ? 0 : 1;
}

} // namespace bothy
