#include "app/application.h"

#include "core/base/log.h"

#include <QApplication>

namespace bothy {

namespace {

/// For another program that holds the file. A pause is only seen once what was asked before it has waited.
constexpr int LongestWait = 2000;

} // namespace

Result<std::unique_ptr<Application>> Application::make(QApplication& qt, const Options& options, const Paths& paths,
                                                       NewCost newCost) {
    auto language = std::make_unique<Language>(qt, options.language);
    auto content = Content::load(language->locale(), language->pseudo());
    if (!content) return content.error();
    return std::unique_ptr<Application>(
        new Application(std::move(language), paths, std::move(content).value(), std::move(newCost)));
}

Application::Application(std::unique_ptr<Language> language, const Paths& paths, Content content, NewCost newCost)
    : m_language(std::move(language))
    , m_content(std::move(content))
    , m_appearance(m_theme, paths.settings)
    , m_session(Services{.places = {paths.data, paths.state, {.busyMilliseconds = LongestWait}},
                         .clock = m_clock,
                         .catalogue = m_content.catalogue,
                         .care = m_content.care,
                         .newCost = std::move(newCost)}) {
    m_window = std::make_unique<MainWindow>(PageNeeds{m_session, m_appearance});
}

namespace {

/// Notes in the log when the window was first drawn (`./dev bench` waits for it), then leaves.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget& window)
        : QObject(&window) {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            if (qEnvironmentVariableIsSet("BOTHY_LOG")) log::info("first window painted");
            deleteLater();
        }
        return false;
    }
};

} // namespace

void Application::show() {
    new FirstPaint(*m_window);
    m_window->show();
}

} // namespace bothy
