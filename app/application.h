#pragma once

#include "app/content.h"
#include "app/language.h"
#include "app/options.h"
#include "app/paths.h"
#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <memory>

class QApplication;

namespace bothy {

/// Puts the parts together and owns them: language, content, clock, session, theme, settings, window. Decides
/// nothing itself.
class Application {
public:
    /// What a new passphrase costs; the tour uses less, because its vault lives for a minute.
    using NewCost = std::function<PassphraseCost()>;

    /// ContentBroken is the only thing that keeps the window from opening; a vault that cannot be used is
    /// shown inside the window.
    static Result<std::unique_ptr<Application>> make(QApplication& qt, const Options& options, const Paths& paths,
                                                     NewCost newCost = PassphraseCost::calibrated);

    void show();
    MainWindow& window() { return *m_window; }
    Session& session() { return m_session; }
    Theme& theme() { return m_theme; }

private:
    Application(std::unique_ptr<Language> language, const Paths& paths, Content content, NewCost newCost);

    std::unique_ptr<Language> m_language;
    Content m_content;
    SystemClock m_clock;
    Theme m_theme;
    AppearanceKeeper m_appearance;
    Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bothy
