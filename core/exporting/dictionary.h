// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

#include <QHash>

namespace joinery {

/** One text of a data dictionary, and the entry it leads to. */
struct DictionaryText
{
    QString text;
    /** The anchor of an entry; empty where it leads nowhere. */
    QString target;
    /** SQL, a type or an expression: shown in the font of code. */
    bool isCode = false;
};

/** A list of one kind of things of a table, with a heading for each column. */
struct DictionaryList
{
    QString title;
    QStringList headings;
    QList<QList<DictionaryText>> rows;
};

/** A table, view, enum or other object. */
struct DictionaryEntry
{
    QString anchor;
    QString name;
    /** "Table", "View". */
    QString kind;
    QString comment;
    /** What else there is to say in words: storage, partitions. */
    QStringList remarks;
    QList<DictionaryList> lists;
    /** SQL of what is kept by its text. */
    QString definition;
    ObjectId id;
};

struct DictionaryChapter
{
    QString title;
    QList<DictionaryEntry> entries;
};

/**
 * Everything a schema says, in words and lists: what a data dictionary holds whatever it is written in. A chapter for
 * each app; in each tables, then relations, enums and the other objects, in order of names.
 */
struct Dictionary
{
    QString title;
    QList<DictionaryChapter> chapters;
    /** The anchor of every table, relation, enum and object. */
    QHash<ObjectId, QString> anchors;
};

[[nodiscard]] Dictionary dictionary(const ExportSubject &subject);

/** The anchors alone: for pictures whose cards lead there. */
[[nodiscard]] QHash<ObjectId, QString> dictionaryAnchors(const ExportSubject &subject);

} // namespace joinery
