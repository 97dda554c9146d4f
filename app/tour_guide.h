#pragma once

#include "app/application.h"

#include <QDir>

namespace bothy {

/// The hands and the camera of the tour: finds controls of the real window by name, uses them as a person
/// would, waits for what follows, and takes pictures. Remembers the first step that did not come about.
class TourGuide {
public:
    TourGuide(QApplication& qt, Application& application, const QString& pictures);

    Session& session() { return m_application.session(); }
    MainWindow& window() { return m_application.window(); }

    /// One picture in each look; only the light one when `once`.
    enum class Looks { All, LightOnly };
    void shoot(const QString& name, Looks looks = Looks::All);

    void click(const QString& name);
    void clickWithin(const QString& part, const QString& name); ///< where several controls share a name
    bool sees(const QString& name);
    bool isEnabled(const QString& name);
    QString firstItemOf(const QString& topic) const; ///< id of the first everyday item that asks for permission
    void type(const QString& name, const QString& text);
    void go(const QString& page, const QString& place = {});
    void until(const char* what, const std::function<bool()>& condition);
    /// Waits for a verb of the session.
    void done(const char* what, Session::Done future);

    bool isWell() const { return m_problem.isEmpty(); }
    const QString& problem() const { return m_problem; }

private:
    template <typename Widget>
    Widget* find(const QString& name, const QWidget* part = nullptr);
    void look(ThemeName theme, double text, Qt::LayoutDirection direction, QSize size);
    void settle();
    void save(const QString& file);
    void note(const QString& problem);

    QApplication& m_qt;
    Application& m_application;
    QDir m_pictures;
    QString m_problem;
};

} // namespace bothy
