// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace joinery {

/**
 * A JSON value about to be written, and the one canonical way to write it.
 *
 * Members stay in the order they were added, indentation is two spaces, characters outside ASCII stay as they are, and
 * a text ends with one line feed: the same value gives the same bytes. A compact list or object is put on one line
 * where it fits, so that a column or a reference is one line in a diff.
 */
class JsonNode
{
public:
    enum class Layout
    {
        Lines,
        Compact
    };

    [[nodiscard]] static JsonNode text(const QString &value);
    /** Shortest digits that read back as the same number; what is not finite becomes 0. */
    [[nodiscard]] static JsonNode number(double value);
    [[nodiscard]] static JsonNode number(qint64 value);
    /** A number by its digits, which must be those of a JSON number. */
    [[nodiscard]] static JsonNode digits(const QString &value);
    [[nodiscard]] static JsonNode boolean(bool value);
    [[nodiscard]] static JsonNode null();
    [[nodiscard]] static JsonNode list(Layout layout = Layout::Lines);
    [[nodiscard]] static JsonNode object(Layout layout = Layout::Lines);
    [[nodiscard]] static JsonNode texts(const QStringList &values);
    /** SQL or prose: a text, or a list of its lines where it has several, so that a changed line is one line. */
    [[nodiscard]] static JsonNode lines(const QString &value);

    void append(JsonNode item);
    JsonNode &add(const QString &key, JsonNode value);
    /** These leave out what has the default value. */
    JsonNode &addText(const QString &key, const QString &value);
    JsonNode &addLines(const QString &key, const QString &value);
    JsonNode &addInteger(const QString &key, const std::optional<qint64> &value);
    JsonNode &addTextMap(const QString &key, const QMap<QString, QString> &map);
    JsonNode &addFlag(const QString &key, bool value, bool defaultValue = false);

    /** Takes the member out of this object and of those in its lists where its text is none of these. */
    void keepMember(const QString &key, const QSet<QString> &texts);

    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    /** One of a list, counted from 0. */
    [[nodiscard]] JsonNode &item(qsizetype index) { return m_items[index]; }
    /** The whole as the bytes of a file, with the final line feed. */
    [[nodiscard]] QByteArray toFile() const;

private:
    enum class Kind
    {
        Scalar,
        List,
        Object
    };

    void keepOwnMember(const QByteArray &key, const QSet<QByteArray> &scalars);
    void write(QByteArray &out, int indent, qsizetype lineStart) const;
    void writeLines(QByteArray &out, int indent) const;
    void writeCompact(QByteArray &out) const;

    Kind m_kind = Kind::Scalar;
    Layout m_layout = Layout::Lines;
    /** A scalar as it is written. */
    QByteArray m_scalar;
    /** Names of the members of an object, one for each item. */
    QList<QByteArray> m_keys;
    QList<JsonNode> m_items;
};

} // namespace joinery
