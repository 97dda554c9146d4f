#pragma once

#include "core/itembank/care_content.h"
#include "ui/widgets/page_frame.h"

namespace bothy {

/// The exercises to come back to here and now, as cards with how long each takes.
class ExerciseList : public PageFrame {
    Q_OBJECT

public:
    ExerciseList(const CareContent& care, const QString& back, QWidget* parent = nullptr);
    void refresh() {} ///< the shipped texts do not change

Q_SIGNALS:
    void backRequested();
    void chosen(const bothy::CareId& exercise);
};

} // namespace bothy
