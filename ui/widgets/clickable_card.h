#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

#include <optional>

namespace bothy {

/// A whole card that is one button: title, one line below, optional icon in a circle, optional small
/// icon after the title and an optional arrow at the trailing edge. Emits clicked().
class ClickableCard : public QPushButton {
    Q_OBJECT

public:
    ClickableCard(const QString& title, const QString& line, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& line);
    void setCircleIcon(IconName name);
    /// A small drawing after the title; `meaning` is said by a screen reader.
    void setTitleIcon(IconName name, const QString& meaning);
    void setArrow(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Places;
    Places places(int width) const;
    void describe();

    QString m_title;
    QString m_line;
    QString m_titleIconMeaning;
    std::optional<IconName> m_circleIcon;
    std::optional<IconName> m_titleIcon;
    bool m_arrow = false;
};

} // namespace bothy
