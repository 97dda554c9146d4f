#pragma once

#include <QObject>

#include <functional>

namespace bothy {

class Page;
class Session;
class Unfinished;

/// Keeps for one person what they are in the middle of, in their own part (core/session/unfinished.h): words that
/// nothing else keeps, as they are typed, and where the window and the keyboard are when it locks. Hands them back when
/// the same place is shown again. Looking alone keeps nothing: the words of a search are kept from a lock until their
/// owner is back, and not at all where two people look.
class WordKeeper : public QObject {
    Q_OBJECT

public:
    explicit WordKeeper(Session& session, QObject* parent = nullptr);

    /// From now on, every word of this page is kept.
    void follow(Page* page);
    /// Into the fields of the place that the page shows.
    void bringBack(const Page& page);
    /// The window locks on this page: its place, and the words of a search on it.
    void keepPlace(const Page& page);
    /// The same of what stands over that page, if anything does: its name, and the words of its search.
    void keepOver(const Page* over);
    /// Its name. It is kept no longer.
    QString takeOver();
    /// Into the fields that had them at the lock. They are kept no longer.
    void bringBackSearch(const Page& page);
    /// The keyboard into the field that had it, else to where the page puts it on that place. For a page that is to be
    /// seen: only there it can be taken.
    void bringBackKeyboard(Page& page);

private:
    void keepWords(const Page& page);
    void change(const std::function<void(Unfinished&)>& how);
    bool focusLastField(const Page& page) const;

    Session& m_session;
    bool m_bringing = false; ///< what comes back is kept already
};

} // namespace bothy
