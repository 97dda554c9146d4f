#pragma once

#include "app/pseudo_language.h"
#include "core/base/result.h"
#include "core/itembank/care_content.h"
#include "core/itembank/catalogue.h"

#include <QLocale>

namespace bothy {

/// The shipped questions and texts, in the language of the window where they are translated, otherwise
/// English. An unchanging value for the run of the program.
struct Content {
    Catalogue catalogue;
    CareContent care;

    /// ContentBroken when even the English files cannot be used. A single broken entry is left out and
    /// noted in the log (which file, never which words).
    static Result<Content> load(const QLocale& locale, Pseudo pseudo = Pseudo::None);
};

} // namespace bothy
