#pragma once

#include <QWidget>

namespace bothy {

/// The states a shared text can be in, each with icon and colours of its own.
enum class PillKind { Draft, Offered, AgreedForNow, ChangedNeedsBoth, LookAgain, Paused, NoLongerAgreed };

/// A small pill that names a state. Not a control.
class StatePill : public QWidget {
    Q_OBJECT

public:
    StatePill(PillKind kind, const QString& text, QWidget* parent = nullptr);

    void setState(PillKind kind, const QString& text);
    PillKind kind() const { return m_kind; }
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PillKind m_kind;
    QString m_text;
};

/// Who a page belongs to: grey for one person, accent for two. PartlyShared: each part of the page says whose it is.
enum class Room { OnlyYou, PartlyShared, BothOfYou, TogetherNow };

/// The label that names the room, shown in the strip. Its words wrap before they are cut off.
class RoomLabel : public QWidget {
    Q_OBJECT

public:
    RoomLabel(Room room, const QString& text, QWidget* parent = nullptr);

    void setRoom(Room room, const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Room m_room;
    QString m_text;
};

} // namespace bothy
