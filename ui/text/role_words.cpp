#include "ui/text/role_words.h"

#include "ui/text/isolated.h"

#include <QCoreApplication>
#include <QLocale>

namespace bothy {

namespace {

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(bothy::RoleWords)

public:
    static QString iDo(RolePair roles);
    static QString theyDo(RolePair roles);
    static QString afterTitle(const QString& words) {
        //: Follows the title of an item in the same line; %1 is who does what, such as "giving".
        return tr("· %1").arg(words);
    }
    static QString somebody() { return tr("the other person"); }
};

/// I am on the first side. %1 is the other person's name.
QString RoleWords::iDo(RolePair roles) {
    switch (roles) {
    case RolePair::Mutual:
        return {};
    case RolePair::GiveReceive:
        return tr("you give, %1 receives");
    case RolePair::AskAsked:
        return tr("you ask, %1 is asked");
    case RolePair::LeadFollow:
        return tr("you lead, %1 follows");
    case RolePair::CameraSubject:
        return tr("you take the picture, %1 is in it");
    case RolePair::SayHear:
        return tr("you say it, %1 hears it");
    }
    return {};
}

/// I am on the second side.
QString RoleWords::theyDo(RolePair roles) {
    switch (roles) {
    case RolePair::Mutual:
        return {};
    case RolePair::GiveReceive:
        return tr("%1 gives, you receive");
    case RolePair::AskAsked:
        return tr("%1 asks, you are asked");
    case RolePair::LeadFollow:
        return tr("%1 leads, you follow");
    case RolePair::CameraSubject:
        return tr("%1 takes the picture, you are in it");
    case RolePair::SayHear:
        return tr("%1 says it, you hear it");
    }
    return {};
}

} // namespace

QString roleInLine(const Catalogue& catalogue, RolePair roles, RoleSide side) {
    if (roles == RolePair::Mutual || side == RoleSide::Both) return {};
    const RoleText& text = catalogue.roleText(roles);
    const QString& label = side == RoleSide::First ? text.first : text.second;
    // German nouns keep their capital inside a line.
    const QLocale locale(catalogue.locale());
    return RoleWords::afterTitle(locale.language() == QLocale::German ? label : locale.toLower(label));
}

QString directionInLine(RolePair roles, RoleSide mySide, const QString& otherName) {
    if (roles == RolePair::Mutual || mySide == RoleSide::Both) return {};
    const QString name = otherName.isEmpty() ? RoleWords::somebody() : isolated(otherName);
    const QString words = mySide == RoleSide::First ? RoleWords::iDo(roles) : RoleWords::theyDo(roles);
    return RoleWords::afterTitle(words.arg(name));
}

} // namespace bothy
