// SPDX-License-Identifier: MIT
#include "core/project/file_names.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** Bytes in UTF-8. File systems take 255; what is staged beside a file and archives need some. */
constexpr qsizetype maximumLength = 120;
constexpr qsizetype maximumStem = 40;

const QString ending = QStringLiteral(".json");

bool isSafeCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_') || character == QLatin1Char('-');
}

/** Whether the name can be a file's name as it is. */
bool isPlain(const QString &name)
{
    return !name.isEmpty() && name.toUtf8().size() <= maximumLength && !isReservedFileName(name) &&
           name == name.normalized(QString::NormalizationForm_C) && name.isValidUtf16() &&
           std::all_of(name.begin(), name.end(), isSafeCharacter);
}

/** What file systems that ignore case take for the same name. */
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/** What the name of a file is made from. */
struct NamedThing
{
    ObjectId id;
    QString nameSpace;
    QString name;
};

template <typename T>
void collect(const IdMap<T> &values, QList<NamedThing> &things)
{
    things.reserve(things.size() + values.size());
    for (const T &value : values)
        things.append({value.id, value.nameSpace, value.name});
}

QHash<ObjectId, QString> fileNames(const QList<NamedThing> &things)
{
    QHash<QString, int> uses;
    for (const NamedThing &thing : things)
        ++uses[folded(qualifiedName(thing.nameSpace, thing.name))];
    QHash<ObjectId, QString> result;
    result.reserve(things.size());
    for (const NamedThing &thing : things) {
        const QString whole = qualifiedName(thing.nameSpace, thing.name);
        const bool isSafe = isPlain(thing.name) && (thing.nameSpace.isEmpty() || isPlain(thing.nameSpace)) &&
                            uses.value(folded(whole)) == 1;
        const QString stem = isSafe ? whole : safeFileName(whole) + QLatin1Char('~') + thing.id.text();
        result.insert(thing.id, stem + ending);
    }
    return result;
}

} // namespace

bool isReservedFileName(const QString &name)
{
    static const QRegularExpression reserved(QStringLiteral("\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString safeFileName(const QString &text)
{
    QString result;
    for (const QChar character : text.left(maximumStem)) {
        const bool isSafe = isSafeCharacter(character) && !character.isSurrogate();
        result += isSafe ? character : QLatin1Char('_');
    }
    if (result.isEmpty() || isReservedFileName(result))
        result.prepend(QLatin1Char('_'));
    return result.normalized(QString::NormalizationForm_C);
}

QHash<ObjectId, QString> tableFileNames(const Schema &schema)
{
    QList<NamedThing> things;
    collect(schema.tables, things);
    return fileNames(things);
}

QHash<ObjectId, QString> objectFileNames(const Schema &schema)
{
    QList<NamedThing> things;
    collect(schema.enums, things);
    collect(schema.objects, things);
    return fileNames(things);
}

} // namespace joinery
