#pragma once

#include "app/tour/eye.h"
#include "app/tour/stage.h"
#include "core/session/session.h"

namespace bothy {

/// The hands of the tour: finds controls of the real window by name, uses them as a person would, waits for
/// what follows, and lets the eye look. Plays on one stage at a time. Remembers the first step that did not
/// come about; every later step then does nothing much.
class TourGuide {
public:
    TourGuide(TourEye& eye, const TourStages& stages);

    /// Closes the window and opens the program on the vault of that name.
    void enter(const QString& vault);
    /// Closes the window; the vault stays.
    void leave();
    QString folderOf(const QString& vault) const { return m_stages.folder(vault); }

    Session& session() { return *m_stage.session; }
    MainWindow& window() { return *m_stage.window; }

    /// With closed eyes, the same steps are walked and nobody looks.
    void closeEyes(bool closed) { m_eyesClosed = closed; }
    /// Lets the eye look, for as long as it takes: the state stays as it is, and nobody is locked for it.
    void shoot(const QString& state);

    void click(const QString& name);
    void clickWithin(const QString& part, const QString& name); ///< where several controls share a name
    void choose(const QString& box, int index);
    void pick(const QString& action); ///< one entry of a menu that somebody opened
    bool sees(const QString& name);
    bool isEnabled(const QString& name);
    QString firstItemOf(const QString& topic); ///< id of the first everyday item that asks for permission
    void type(const QString& name, const QString& text);
    /// Words of one of the two, as they write them: for everything they name and say themselves.
    QString own(const QString& words) const { return m_eye.asWritten(words); }
    void go(const QString& page, const QString& place = {});
    void undo(); ///< as Ctrl+Z
    void until(const char* what, const std::function<bool()>& condition);
    /// Waits for a verb of the session.
    void done(const char* what, Session::Done future);

    bool isWell() const { return m_problem.isEmpty(); }
    const QString& problem() const { return m_problem; }

private:
    template <typename Widget>
    Widget* find(const QString& name, const QWidget* part = nullptr);
    void note(const QString& problem);
    void holdStill();
    void moveMouse();

    TourEye& m_eye;
    bool m_eyesClosed = false;
    TourStages m_stages;
    TourStage m_stage;
    QString m_problem;
};

} // namespace bothy
