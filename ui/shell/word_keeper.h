#pragma once

#include <QObject>

namespace bothy {

class Page;
class Session;

/// Keeps for one person what they are in the middle of, in their own part (core/session/unfinished.h): words that
/// nothing else keeps, as they are typed, and where the window and the keyboard are when it locks. Hands them back when
/// the same place is shown again. Looking alone keeps nothing.
class WordKeeper : public QObject {
    Q_OBJECT

public:
    explicit WordKeeper(Session& session, QObject* parent = nullptr);

    /// From now on, every word of this page is kept.
    void follow(Page* page);
    /// Into the fields of the place that the page shows.
    void bringBack(const Page& page);
    /// The window locks on this page.
    void keepPlace(const Page& page);
    /// The keyboard into the field that had it, else to where the page puts it on that place. For a page that is to be
    /// seen: only there it can be taken.
    void bringBackKeyboard(Page& page);

private:
    void keepWords(const Page& page);
    bool focusLastField(const Page& page) const;

    Session& m_session;
    bool m_bringing = false; ///< what comes back is kept already
};

} // namespace bothy
