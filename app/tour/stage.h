#pragma once

#include "ui/shell/main_window.h"

#include <functional>
#include <memory>

class QDir;

namespace bothy {

/// What one part of the tour plays with: the whole program in one window, on a vault of its own.
struct TourStage {
    Session* session = nullptr;
    MainWindow* window = nullptr;
    Theme* theme = nullptr;
    std::shared_ptr<void> program; ///< owns the three above; the window closes with the last copy
};

/// Opens the program on the vault of that name; the same name later finds the same vault. Without a program when
/// the shipped texts cannot be read. `folder` tells where the vault lies.
struct TourStages {
    std::function<TourStage(const QString& vault)> open;
    std::function<QString(const QString& vault)> folder;
};

} // namespace bothy
