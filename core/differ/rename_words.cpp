// SPDX-License-Identifier: MIT
#include "core/differ/rename_words.h"

#include "core/base/translate.h"
#include "core/differ/likeness.h"

namespace joinery {

namespace {

/** From here on two names are told to be alike. */
constexpr double alike = 0.6;

void addIf(bool holds, QStringList &reasons, const QString &reason)
{
    if (holds)
        reasons.append(reason);
}

QStringList reasonsOf(const Table &from, const Column &a, const Table &to, const Column &b)
{
    QStringList reasons;
    if (a.type == b.type)
        reasons.append(Message::tr("same type"));
    else
        addIf(typeLikeness(a.type, b.type) > 0, reasons, Message::tr("similar type"));
    addIf(from.columnPosition(a.id) == to.columnPosition(b.id), reasons, Message::tr("same place"));
    const QSet<QString> roles = rolesOf(from, a.id);
    addIf(!roles.isEmpty() && roles == rolesOf(to, b.id), reasons, Message::tr("same keys"));
    return reasons;
}

QStringList reasonsOf(const Table &a, const Table &b)
{
    QStringList reasons{Message::tr("%1 of %2 columns the same")
                            .arg(columnsInCommon(a, b))
                            .arg(std::max(a.columns.size(), b.columns.size()))};
    const QSet<QString> keys = keysOf(a);
    addIf(!keys.isEmpty() && keys == keysOf(b), reasons, Message::tr("same keys"));
    return reasons;
}

QStringList reasonsOf(const EnumType &a, const EnumType &b)
{
    const QStringList left = a.texts();
    const QStringList right = b.texts();
    const auto common = (QSet<QString>(left.begin(), left.end()) & QSet<QString>(right.begin(), right.end())).size();
    return {Message::tr("%1 of %2 values the same").arg(common).arg(std::max(left.size(), right.size()))};
}

QStringList reasonsOf(const EnumType &from, const EnumValue &a, const EnumType &to, const EnumValue &b)
{
    QStringList reasons;
    addIf(from.valuePosition(a.id) == to.valuePosition(b.id), reasons, Message::tr("same place"));
    return reasons;
}

QStringList reasonsOf(const DefinitionObject &a, const DefinitionObject &b)
{
    return {wordsOf(a.definition) == wordsOf(b.definition) ? Message::tr("same definition")
                                                           : Message::tr("similar definition")};
}

/** Nothing where one of the two is not in its schema. */
QStringList reasonsFor(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    const auto ofBoth = [](const auto *a, const auto *b) { return a && b ? reasonsOf(*a, *b) : QStringList(); };
    const auto ofParts = [](const auto *home, const auto *a, const auto *otherHome, const auto *b) {
        return a && b ? reasonsOf(*home, *a, *otherHome, *b) : QStringList();
    };
    const ObjectId gone = candidate.from.id;
    const ObjectId come = candidate.to.id;
    switch (candidate.kind) {
    case RenameCandidate::Kind::Table:
        return ofBoth(from.tables.find(gone), to.tables.find(come));
    case RenameCandidate::Kind::Column: {
        const Table *before = from.tables.find(candidate.table.id);
        const Table *after = to.tables.find(candidate.table.id);
        return ofParts(before, before ? before->column(gone) : nullptr, after, after ? after->column(come) : nullptr);
    }
    case RenameCandidate::Kind::Enum:
        return ofBoth(from.enums.find(gone), to.enums.find(come));
    case RenameCandidate::Kind::EnumValue: {
        const EnumType *before = from.enums.find(candidate.table.id);
        const EnumType *after = to.enums.find(candidate.table.id);
        return ofParts(before, before ? before->value(gone) : nullptr, after, after ? after->value(come) : nullptr);
    }
    case RenameCandidate::Kind::Object:
        return ofBoth(from.objects.find(gone), to.objects.find(come));
    }
    return {};
}

struct NameSpaces
{
    QString from;
    QString to;
};

/** Of what can be in one; two empty ones for columns and values. */
NameSpaces nameSpacesOf(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    const auto ofBoth = [&](const auto &before, const auto &after) {
        const auto *gone = before.find(candidate.from.id);
        const auto *come = after.find(candidate.to.id);
        return gone && come ? NameSpaces{gone->nameSpace, come->nameSpace} : NameSpaces();
    };
    switch (candidate.kind) {
    case RenameCandidate::Kind::Table:
        return ofBoth(from.tables, to.tables);
    case RenameCandidate::Kind::Enum:
        return ofBoth(from.enums, to.enums);
    case RenameCandidate::Kind::Object:
        return ofBoth(from.objects, to.objects);
    case RenameCandidate::Kind::Column:
    case RenameCandidate::Kind::EnumValue:
        break;
    }
    return {};
}

QString movedText(RenameCandidate::Kind kind, const CandidateNames &names)
{
    if (kind == RenameCandidate::Kind::Table)
        return Message::tr("table %1 may have moved to %2").arg(names.from, names.to);
    if (kind == RenameCandidate::Kind::Enum)
        return Message::tr("enum %1 may have moved to %2").arg(names.from, names.to);
    return Message::tr("%1 may have moved to %2").arg(names.from, names.to);
}

} // namespace

CandidateNames namesOf(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    const NameSpaces spaces = nameSpacesOf(candidate, from, to);
    if (spaces.from == spaces.to)
        return {candidate.from.name, candidate.to.name};
    return {qualifiedName(spaces.from, candidate.from.name), qualifiedName(spaces.to, candidate.to.name)};
}

bool isMove(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    const NameSpaces spaces = nameSpacesOf(candidate, from, to);
    return spaces.from != spaces.to && candidate.from.name == candidate.to.name;
}

QString describe(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    const CandidateNames names = namesOf(candidate, from, to);
    if (isMove(candidate, from, to))
        return movedText(candidate.kind, names);
    switch (candidate.kind) {
    case RenameCandidate::Kind::Table:
        return Message::tr("table %1 may have become %2").arg(names.from, names.to);
    case RenameCandidate::Kind::Column:
        return Message::tr("column %1.%2 may have become %3").arg(candidate.table.qualified(), names.from, names.to);
    case RenameCandidate::Kind::Enum:
        return Message::tr("enum %1 may have become %2").arg(names.from, names.to);
    case RenameCandidate::Kind::EnumValue:
        return Message::tr("value \"%2\" of enum %1 may have become \"%3\"")
            .arg(candidate.table.qualified(), names.from, names.to);
    case RenameCandidate::Kind::Object:
        return Message::tr("%1 may have become %2").arg(names.from, names.to);
    }
    return {};
}

QString likeness(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    QStringList reasons = reasonsFor(candidate, from, to);
    addIf(nameLikeness(candidate.from.name, candidate.to.name) >= alike, reasons, Message::tr("names alike"));
    const QString share = Message::tr("%1 % alike", "percent").arg(qRound(candidate.score * 100));
    return reasons.isEmpty() ? share : share + QStringLiteral(": ") + reasons.join(QStringLiteral(", "));
}

QString describe(const ColumnMove &move)
{
    if (move.from.qualified() == move.to.qualified())
        return Message::tr("Column %1.%2 is in another table now, which is to be called %1. Its values do not move "
                           "along: copy them with SQL of your own before it is dropped.")
            .arg(move.from.qualified(), move.column.name);
    return Message::tr("Column %1.%2 is in table %3 now. Its values do not move along: copy them with SQL of your own "
                       "before it is dropped.")
        .arg(move.from.qualified(), move.column.name, move.to.qualified());
}

} // namespace joinery
