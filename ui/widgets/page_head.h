#pragma once

#include "ui/theme/button_kind.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace bothy {

class FlowLayout;
class TextLabel;

/// The top of a page: an optional way back, the title with an optional pill beside it, one lead line,
/// and up to two buttons (or other widgets) at the trailing side, which move below when narrow.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Shows "back arrow + where"; an empty text hides it. `backRequested` follows.
    void setBack(const QString& where);
    void setLead(const QString& lead);
    /// A pill beside the title; the head owns it.
    void setPill(QWidget* pill);
    /// Adds a button or any other widget at the trailing side; the head owns it.
    QPushButton* addButton(const QString& text, ButtonKind kind = ButtonKind::Outlined, const QIcon& icon = {});
    void addTrailing(QWidget* widget);

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QToolButton* m_back;
    TextLabel* m_title;
    TextLabel* m_lead;
    QBoxLayout* m_row;
    QWidget* m_words;
    QWidget* m_trailing;
    FlowLayout* m_titleLine;
    FlowLayout* m_trailingLine;
};

/// The title of a section inside a page, with an optional line under it and a widget (usually an
/// accent text button) at the trailing edge.
class SectionHead : public QWidget {
    Q_OBJECT

public:
    explicit SectionHead(const QString& title, const QString& line = {}, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& line);
    void addTrailing(QWidget* widget);

private:
    TextLabel* m_title;
    TextLabel* m_line;
    QBoxLayout* m_row;
};

} // namespace bothy
