#include "ui/text/list_back_words.h"

#include <QCoreApplication>

namespace bothy {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::ListBack", text);
}

} // namespace

QString listBackWords(ListBack how) {
    switch (how) {
    case ListBack::Loose:
        return tr("Taken back. Nothing was shown.");
    case ListBack::OnItsWay:
        return tr("Your part may already be on its way. Rows can be taken back.");
    case ListBack::Stopped:
        return tr("Stopped. To be careful, think of your answers in this round as known.");
    case ListBack::NotStopped:
        return tr("It could not be stopped. You can try again.");
    }
    return {};
}

} // namespace bothy
