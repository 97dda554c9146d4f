#include "app/application.h"
#include "app/log_setup.h"
#include "app/start_checks.h"
#include "app/tour_start.h"

#include <QApplication>

int main(int argc, char** argv) {
    using namespace bothy;
    const Options options = Options::parse(plainArguments(argc, argv));
    if (options.answer) return print(*options.answer);
    if (const auto problem = prepareProcess(options)) return print(*problem);

    QApplication qt(argc, argv);
    nameProgram(qt);
    if (!options.tourDir.isEmpty()) return startTour(qt, options);

    const Paths paths = Paths::choose(options.dataDir);
    startLog(paths.state);
    const auto application = Application::make(qt, options, paths);
    if (!application) return sayCannotStart(application.error());
    (*application)->show();
    return qt.exec();
}
