#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace bothy {

class Theme;
class PageEntry;

/// The list of pages at the leading side, 14 body wide: the mark and name on top, pages, and few pages at
/// the foot. Entries carry the objectName "page.<id>". Where the window is narrow (under 62 body) the
/// list hides and menuButton() takes its place.
class PageList : public QWidget {
    Q_OBJECT

public:
    explicit PageList(const QString& programName, QWidget* parent = nullptr);

    enum class Place { Top, Foot };
    void addPage(const QString& id, IconName icon, const QString& title, Place place = Place::Top);
    void setTitle(const QString& id, const QString& title);
    void setPageEnabled(const QString& id, bool enabled);
    /// Marks a page as the one shown; silent. An unknown id marks none.
    void setCurrent(const QString& id);
    QString current() const { return m_current; }

    /// Whether a window of this width should fold the list.
    static bool foldsAt(int windowWidth, const Theme& theme);
    /// Folded: this widget is hidden and menuButton() is shown.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Opens the same pages as a menu; hidden until folded. Meant for the strip.
    QToolButton* menuButton() const { return m_menuButton; }

Q_SIGNALS:
    void pageChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillMenu();
    PageEntry* entry(const QString& id) const;

    std::vector<PageEntry*> m_entries;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QString m_current;
    bool m_folded = false;
};

} // namespace bothy
