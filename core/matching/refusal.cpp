#include "core/matching/refusal.h"

namespace bothy {

const char* name(Reason reason) {
    switch (reason) {
    case Reason::BadEncoding:
        return "bad_encoding";
    case Reason::WrongType:
        return "wrong_type";
    case Reason::WrongContext:
        return "wrong_context";
    case Reason::BadSlots:
        return "bad_slots";
    case Reason::WrongRound:
        return "wrong_round";
    case Reason::WrongLink:
        return "wrong_link";
    case Reason::BadCommitment:
        return "bad_commitment";
    case Reason::BadPoint:
        return "bad_point";
    case Reason::BadScalar:
        return "bad_scalar";
    case Reason::RepeatedPoint:
        return "repeated_point";
    case Reason::OrProof:
        return "or_proof";
    case Reason::Dleq:
        return "dleq";
    case Reason::WrongResult:
        return "wrong_result";
    }
    return "";
}

const char* name(MatchMessage message) {
    switch (message) {
    case MatchMessage::Propose:
        return "propose";
    case MatchMessage::Accept:
        return "accept";
    case MatchMessage::Open:
        return "open";
    case MatchMessage::Finish:
        return "finish";
    case MatchMessage::Result:
        return "result";
    }
    return "";
}

} // namespace bothy
