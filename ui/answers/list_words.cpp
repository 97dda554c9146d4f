#include "ui/answers/list_acts.h"
#include "ui/text/list_back_words.h"

#include <QCoreApplication>

namespace bothy {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::ListActs", text);
}

} // namespace

QString wordsOf(ListAct act) {
    switch (act) {
    case ListAct::Answered:
        return tr("Answered. Only you see it.");
    case ListAct::Skipped:
        return tr("Skipped.");
    case ListAct::Cleared:
        return tr("Cleared.");
    case ListAct::ConditionAdded:
        return tr("Condition added.");
    case ListAct::ConditionTakenAway:
        return tr("Condition taken away.");
    case ListAct::NoteChanged:
        return tr("Note kept. Only you see it.");
    case ListAct::KeptToMyself:
        return tr("Kept to yourself.");
    case ListAct::NotKeptToMyself:
        return tr("Not kept to yourself any more.");
    case ListAct::TopicOn:
        return tr("Switched on. Only you see it.");
    case ListAct::TopicOff:
        return tr("Switched off. Its answers are kept.");
    case ListAct::HeldBack:
        return tr("Held back.");
    case ListAct::MayBeShown:
        return tr("This row may be shown.");
    case ListAct::AllHeldBack:
        return tr("All of these are held back.");
    case ListAct::SoonerOn:
        return tr("Comparing again within seven days is fine for you.");
    case ListAct::SoonerOff:
        return tr("Seven days pass between comparisons.");
    case ListAct::SetAside:
        return tr("Set aside for comparing.");
    case ListAct::ListTakenBack:
        return listBackWords(ListBack::Loose);
    case ListAct::ListOnItsWay:
        return listBackWords(ListBack::OnItsWay);
    case ListAct::RoundStopped:
        return listBackWords(ListBack::Stopped);
    case ListAct::RoundNotStopped:
        return listBackWords(ListBack::NotStopped);
    case ListAct::ComparedMeanwhile:
        return tr("The lists were compared meanwhile. Rows can be taken back in In common.");
    case ListAct::BackButLoose:
        return tr("Undone. Your list is not set aside any more.");
    case ListAct::StillRight:
        return tr("Still right, as of today.");
    case ListAct::RestNotNow:
        return tr("Not now for the rest. Earlier answers stay as they were.");
    case ListAct::TopicCleared:
        return tr("This topic is cleared. Notes are kept.");
    case ListAct::ListCleared:
        return tr("Your list is cleared. Notes are kept.");
    case ListAct::Hidden:
        return tr("Hidden. Any answer is kept and not offered.");
    case ListAct::BroughtBack:
        return tr("Back on your list.");
    case ListAct::LineKept:
        return tr("Kept. Only you see it.");
    case ListAct::LineDeleted:
        return tr("Deleted.");
    case ListAct::TopicMade:
        return tr("Topic made. Only you see it.");
    case ListAct::TopicRenamed:
        return tr("Renamed.");
    case ListAct::TopicDeleted:
        return tr("Topic deleted. Its lines are kept.");
    case ListAct::OfferLeft:
        return tr("Left for another time.");
    case ListAct::OfferHidden:
        return tr("Hidden. Nobody is told.");
    case ListAct::ListBroughtIn:
        return tr("Brought in. Only you see it.");
    case ListAct::Confirmed:
        return tr("Confirmed.");
    case ListAct::DraftDeleted:
        return tr("Draft deleted.");
    case ListAct::AnswersShown:
        return tr("Shown. You can take each row back.");
    case ListAct::AnswerTakenBack:
        return tr("Taken back. It is not shown any more.");
    }
    return {};
}

} // namespace bothy
