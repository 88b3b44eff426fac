// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace joinery::house {

/**
 * What a header's includes bring with them, found by reading files: precompiled headers hide from the compiler what is
 * missing of Qt and of the standard library.
 */
class IncludeReach
{
public:
    /** `qtHeaders` is the folder with QtCore/ in it. */
    IncludeReach(const QString &projectFolder, const QString &qtHeaders);

    /** The classes of Qt and names of the standard library that the header uses and nothing it includes declares. */
    [[nodiscard]] QStringList undeclared(const QString &header);

private:
    /** What can be told of one file by itself. */
    struct File
    {
        QStringList includes;
        QSet<QString> declares;
    };

    const File &file(const QString &path);
    [[nodiscard]] QString resolved(const QString &include, const QString &from) const;
    [[nodiscard]] bool isOfQt(const QString &name) const { return m_homes.contains(name); }

    QString m_project;
    QString m_qt;
    /** Where the header of a class of Qt is: "QString" in "…/QtCore/QString". */
    QHash<QString, QString> m_homes;
    QHash<QString, File> m_files;
};

} // namespace joinery::house
