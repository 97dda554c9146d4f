#pragma once

#include "ui/widgets/mark.h"

#include <QWidget>

#include <optional>

namespace bothy {

class TextLabel;

/// Quiet hills at the bottom of a page, with the shelter small behind them where wanted. They decorate
/// only: not there in low stimulation and high contrast, never behind controls, nothing for a screen reader.
class Hills : public QWidget {
    Q_OBJECT

public:
    explicit Hills(QWidget* parent = nullptr, bool withShelter = true);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_withShelter;
};

/// The panel beside the first steps: the shelter being built from two halves, hills before it, and words below.
class ShelterPanel : public QWidget {
    Q_OBJECT

public:
    explicit ShelterPanel(QWidget* parent = nullptr);

    /// Shown small at the top, beside the mark.
    void setProgramName(const QString& name);
    void setHalves(HalfLook left, HalfLook right);
    void setTexts(const QString& title, const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HalfLook m_left = HalfLook::Accent;
    HalfLook m_right = HalfLook::Dashed;
    Mark* m_mark;
    TextLabel* m_name;
    TextLabel* m_title;
    TextLabel* m_text;
};

} // namespace bothy
