// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QVarLengthArray>

#include <memory>
#include <optional>

namespace joinery {

/** Files larger than this are refused before they are read; a first migration of 25,000 tables is smaller. */
inline constexpr qint64 maximumFileSize = qint64(64) * 1024 * 1024;
/** Lists and objects inside each other. */
inline constexpr int maximumNesting = 64;
/** The format this program writes and the newest it reads: the value of "joinery" in every file. */
inline constexpr int formatVersion = 2;

/** A JSON value that knows its line. */
struct JsonValue
{
    enum class Kind
    {
        Null,
        Boolean,
        Number,
        Text,
        List,
        Object
    };

    Kind kind = Kind::Null;
    bool boolean = false;
    double number = 0;
    /** A text; or a number as it is written. */
    QString text;
    QList<JsonValue> items;
    /** Names of an object's members, one for each item. */
    QStringList keys;
    int line = 1;

    /** The member of an object, or null. */
    [[nodiscard]] const JsonValue *member(QStringView key) const;
    [[nodiscard]] JsonValue *member(QStringView key);
    /** Takes the member out of an object and returns it; nothing when it is not there. */
    std::optional<JsonValue> take(QStringView key);
    void add(const QString &key, JsonValue value);
};

} // namespace joinery

/** It does not know its own address, so lists of it grow by moving bytes. */
Q_DECLARE_TYPEINFO(joinery::JsonValue, Q_RELOCATABLE_TYPE);

namespace joinery {

/**
 * Parses one JSON text (RFC 8259, nothing more lenient). Errors ("file.syntax", "file.depth", "file.duplicate_key",
 * "file.size") carry `file:line`; nothing is thrown and no input makes it recurse without limit.
 */
[[nodiscard]] Result<JsonValue> parseJson(const QByteArray &text, const QString &file);

/**
 * A file of ours: parsed, and where it has an older format brought up to this one step by step (see format_upgrade.h).
 */
[[nodiscard]] Result<JsonValue> parseDocument(const QByteArray &text, const QString &file);

/** The bytes of a file; errors "file.missing", "file.unreadable", "file.size" (checked before reading). */
[[nodiscard]] Result<QByteArray> readFileBytes(const QString &path, const QString &shownAs = {});

/**
 * Reads one value of a document strictly and remembers where it is.
 *
 * Every reading function returns a usable value whatever the file holds, and adds an Error with file, line and JSON
 * pointer to the list shared by all readers of the document when it does not hold what was asked for. So reading code
 * is a plain list of members, all mistakes of a file are told at once, and the caller looks at errors() at the end.
 */
class JsonReader
{
public:
    /** `root` outlives the reader. */
    JsonReader(const JsonValue &root, const QString &file);

    [[nodiscard]] bool has(const QString &key) const;
    /** Refuses everything but an object; false when this is something else. */
    bool expectObject();

    /** A member that must be there. */
    [[nodiscard]] QString requiredText(const QString &key);
    /** A name: there and not empty. */
    [[nodiscard]] QString name(const QString &key = QStringLiteral("name"));
    [[nodiscard]] QString text(const QString &key);
    /** A text, or a list of lines. */
    [[nodiscard]] QString lines(const QString &key);
    [[nodiscard]] bool flag(const QString &key, bool defaultValue = false);
    [[nodiscard]] double requiredNumber(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    /** A whole number; nothing when the member is missing. */
    [[nodiscard]] std::optional<qint64> integer(const QString &key);
    /** An object whose members are texts; empty when the member is missing. */
    [[nodiscard]] QMap<QString, QString> textMap(const QString &key);
    /** An id of twelve characters; null when it is missing. */
    [[nodiscard]] ObjectId id(const QString &key = QStringLiteral("id"));
    /** The position of the text among `words`; `defaultIndex` when the member is missing, an error when that is -1. */
    [[nodiscard]] int choice(const QString &key, const QStringList &words, int defaultIndex = -1);
    /** Readers for the items of this list; an error when this is something else. */
    [[nodiscard]] QList<JsonReader> asItems();
    /** Readers for the items of a list; none when the member is missing. */
    [[nodiscard]] QList<JsonReader> items(const QString &key);
    /** A reader for the member, or nothing when it is missing. */
    [[nodiscard]] std::optional<JsonReader> member(const QString &key);
    /** As member(), but it must be there. */
    [[nodiscard]] std::optional<JsonReader> requiredMember(const QString &key);
    /** Every member of an object whose keys are data, not words of the format. */
    [[nodiscard]] QList<std::pair<QString, JsonReader>> members();
    /** Checks the member "joinery" at the top of a file; false when reading on makes no sense. */
    bool checkVersion();
    /** Call last: names every member that nobody asked for, with the nearest word that was asked for. */
    void refuseOthers();

    [[nodiscard]] const JsonValue &value() const { return *m_value; }
    /** This value as text: for a list of texts. An error when it is anything else. */
    [[nodiscard]] QString asText();
    /** This value as a whole number; an error, and 0, when it is anything else. */
    [[nodiscard]] qint64 asInteger();
    /** The same for one of 32 bits. */
    [[nodiscard]] int asSmallInteger();
    /** This value as true or false; an error, and false, when it is anything else. */
    [[nodiscard]] bool asFlag();
    /** This value as text or a list of lines. */
    [[nodiscard]] QString asLines();
    [[nodiscard]] bool isText() const { return m_value->kind == JsonValue::Kind::Text; }

    /** Adds an error about this value. */
    void fail(const QString &code, const QString &message);
    /** Adds an error that knows its place. */
    void fail(const Error &error);
    /** Adds an error about a member (or about this value where it is missing). */
    void failAt(const QString &key, const QString &code, const QString &message);
    [[nodiscard]] QString where() const;

    /** The first mistakes of the file; of a file full of them not all are kept. */
    [[nodiscard]] const QList<Error> &errors() const;
    /** How many there were so far in all, to tell whether reading something brought new ones. */
    [[nodiscard]] qsizetype mistakes() const;

private:
    struct Document;
    [[nodiscard]] const JsonValue *find(const QString &key);
    /** For one of the values inside another reader's. */
    JsonReader(const JsonValue &value, const JsonReader &parent);
    [[nodiscard]] JsonReader child(const JsonValue &value) const { return JsonReader(value, *this); }

    const JsonValue *m_value;
    /** From the root: the position inside each value. A text of it is made where something is wrong. */
    QVarLengthArray<int, 10> m_path;
    std::shared_ptr<Document> m_document;
    /** Words of the format that were asked for. */
    QStringList m_known;
};

/** All errors of one file as one Error: the first, with the others as detail. */
[[nodiscard]] Error joined(const QList<Error> &errors);

} // namespace joinery
