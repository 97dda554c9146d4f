#pragma once

#include "ui/theme/tokens.h"

#include <QSize>
#include <QString>

#include <vector>

namespace bothy {

struct TourStage;

/// One way the window can look.
struct Look {
    QString suffix; ///< for file names and messages; empty for the ordinary look
    ThemeName theme = ThemeName::Light;
    double text = 1.0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QSize size;
};

/// A look in the window it is most often met in: the usual one, or the smallest for text above 100 %.
Look lookOf(ThemeName theme, double text = 1.0, Qt::LayoutDirection direction = Qt::LeftToRight);

/// How much the tour draws: each state once and a few in another look as well, or each in every look.
enum class Pictures { OnceEach, EveryLook };

/// The looks in which this state is drawn; the ordinary look stands first. Every look is every theme at 100 % and 200 %
/// in both directions.
std::vector<Look> looksFor(const QString& state, Pictures pictures);

/// Puts a look on the whole program and waits until the layouts have come to rest.
void wear(const TourStage& stage, const Look& look);

/// Lets layouts and queued work come to rest: sizes, wrapping, sizes again.
void letSettle();

} // namespace bothy
