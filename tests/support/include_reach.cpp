// SPDX-License-Identifier: MIT
#include "tests/support/include_reach.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace joinery::house {

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Without comments, texts and includes. */
QString code(QString text)
{
    static const QRegularExpression other(R"(/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|^\s*#\s*include[^\n]*)",
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::MultilineOption);
    return text.remove(other);
}

/** Every capture of the first group. */
QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/** The headers of the standard library that declare a name; any of them will do. */
QStringList standardHeadersOf(const QString &name)
{
    static const QHash<QString, QStringList> headers{
        {"optional", {"optional"}},
        {"nullopt", {"optional"}},
        {"variant", {"variant"}},
        {"visit", {"variant"}},
        {"get_if", {"variant"}},
        {"holds_alternative", {"variant"}},
        {"monostate", {"variant"}},
        {"function", {"functional"}},
        {"unique_ptr", {"memory"}},
        {"make_unique", {"memory"}},
        {"shared_ptr", {"memory"}},
        {"make_shared", {"memory"}},
        {"weak_ptr", {"memory"}},
        {"vector", {"vector"}},
        {"array", {"array"}},
        {"map", {"map"}},
        {"set", {"set"}},
        {"tuple", {"tuple"}},
        {"tie", {"tuple"}},
        {"atomic", {"atomic"}},
        {"atomic_bool", {"atomic"}},
        {"initializer_list", {"initializer_list", "vector", "map", "set", "utility"}},
        {"pair", {"utility", "map", "algorithm", "memory", "vector"}},
        {"move", {"utility", "memory", "functional", "optional", "variant", "vector", "algorithm"}},
        {"sort", {"algorithm"}},
        {"stable_sort", {"algorithm"}},
        {"find_if", {"algorithm"}},
        {"any_of", {"algorithm"}},
        {"all_of", {"algorithm"}},
        {"none_of", {"algorithm"}},
        {"copy_if", {"algorithm"}},
        {"lower_bound", {"algorithm"}},
    };
    return headers.value(name);
}

} // namespace

IncludeReach::IncludeReach(const QString &projectFolder, const QString &qtHeaders)
    : m_project(projectFolder), m_qt(qtHeaders)
{
    for (const QFileInfo &module : QDir(qtHeaders).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &name : QDir(module.filePath()).entryList({QStringLiteral("Q*")}, QDir::Files)) {
            // "QString" is one of a class, "QtCore" of a module.
            if (!name.contains(QLatin1Char('.')) && name.size() > 1 && name.at(1).isUpper())
                m_homes.insert(name, module.filePath() + QLatin1Char('/') + name);
        }
    }
}

QString IncludeReach::resolved(const QString &include, const QString &from) const
{
    if (m_homes.contains(include))
        return m_homes.value(include);
    for (const QString &folder : {m_project, QFileInfo(from).path(), m_qt}) {
        const QString path = folder + QLatin1Char('/') + include;
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

const IncludeReach::File &IncludeReach::file(const QString &path)
{
    static const QRegularExpression include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])",
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression declared(
        R"(\b(?:class|struct|enum|union|namespace|define|using|QT_FORWARD_DECLARE_CLASS\()\s*(?:\w+_EXPORT\s+)?(Q[A-Z]\w*))");
    static const QRegularExpression typedefs(R"(\btypedef\b[^;{}]*\b(Q[A-Z]\w*)\s*;)");
    const auto known = m_files.constFind(path);
    if (known != m_files.constEnd())
        return *known;
    const QString text = textOf(path);
    const QString own = code(text);
    const QStringList declares = allOf(declared, own) + allOf(typedefs, own);
    return *m_files.insert(path, File{allOf(include, text), QSet<QString>(declares.begin(), declares.end())});
}

QStringList IncludeReach::undeclared(const QString &header)
{
    QStringList waiting{m_project + QLatin1Char('/') + header};
    const QString own = code(textOf(waiting.first()));
    QSet<QString> seen{waiting.first()};
    QSet<QString> declared;
    QSet<QString> standard;
    while (!waiting.isEmpty()) {
        const QString path = waiting.takeLast();
        const File &each = file(path);
        declared.unite(each.declares);
        for (const QString &include : each.includes) {
            const QString found = resolved(include, path);
            if (found.isEmpty())
                standard.insert(include);
            else if (!seen.contains(found))
                waiting.append(found);
            seen.insert(found);
        }
    }
    static const QRegularExpression ofQt(R"((?<![\w:])(Q[A-Z]\w*)\b)");
    static const QRegularExpression ofStandard(R"(\bstd::(\w+))");
    QStringList missing;
    for (const QString &name : allOf(ofQt, own)) {
        if (isOfQt(name) && !declared.contains(name))
            missing.append(name);
    }
    for (const QString &name : allOf(ofStandard, own)) {
        const QStringList homes = standardHeadersOf(name);
        const bool isThere = std::any_of(homes.begin(), homes.end(),
                                         [&standard](const QString &home) { return standard.contains(home); });
        if (!homes.isEmpty() && !isThere)
            missing.append(QStringLiteral("std::") + name);
    }
    missing.removeDuplicates();
    return missing;
}

} // namespace joinery::house
