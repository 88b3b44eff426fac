// SPDX-License-Identifier: MIT
#include "core/serialisation/json_node.h"

#include <QStringList>

#include <charconv>
#include <cmath>

namespace joinery {

namespace {

/** What fits into this many bytes stays on one line. */
constexpr qsizetype lineWidth = 120;
constexpr int indentStep = 2;

QByteArray escaped(const QString &text)
{
    static const char hex[] = "0123456789abcdef";
    QByteArray out = "\"";
    const QByteArray bytes = text.toUtf8();
    out.reserve(bytes.size() + 2);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\')
            (out += '\\') += byte;
        else if (byte == '\n')
            out += "\\n";
        else if (byte == '\t')
            out += "\\t";
        else if (byte == '\r')
            out += "\\r";
        else if (code < 0x20 || code == 0x7f)
            ((out += "\\u00") += hex[code >> 4]) += hex[code & 15];
        else
            out += byte;
    }
    return out += '"';
}

} // namespace

JsonNode JsonNode::text(const QString &value)
{
    JsonNode node;
    node.m_scalar = escaped(value);
    return node;
}

JsonNode JsonNode::number(double value)
{
    JsonNode node;
    if (!std::isfinite(value) || value == 0) {
        node.m_scalar = "0";
        return node;
    }
    char digits[64];
    const std::to_chars_result result = std::to_chars(digits, digits + sizeof digits, value);
    node.m_scalar = QByteArray(digits, result.ptr - digits);
    return node;
}

JsonNode JsonNode::number(qint64 value)
{
    return digits(QString::number(value));
}

JsonNode JsonNode::digits(const QString &value)
{
    JsonNode node;
    node.m_scalar = value.toLatin1();
    return node;
}

JsonNode JsonNode::null()
{
    JsonNode node;
    node.m_scalar = "null";
    return node;
}

JsonNode JsonNode::boolean(bool value)
{
    JsonNode node;
    node.m_scalar = value ? "true" : "false";
    return node;
}

JsonNode JsonNode::list(Layout layout)
{
    JsonNode node;
    node.m_kind = Kind::List;
    node.m_layout = layout;
    return node;
}

JsonNode JsonNode::object(Layout layout)
{
    JsonNode node = list(layout);
    node.m_kind = Kind::Object;
    return node;
}

JsonNode JsonNode::texts(const QStringList &values)
{
    JsonNode node = list(Layout::Compact);
    for (const QString &value : values)
        node.append(text(value));
    return node;
}

JsonNode JsonNode::lines(const QString &value)
{
    if (!value.contains(QLatin1Char('\n')))
        return text(value);
    JsonNode node = list();
    const QStringList parts = value.split(QLatin1Char('\n'));
    for (const QString &line : parts)
        node.append(text(line));
    return node;
}

void JsonNode::append(JsonNode item)
{
    Q_ASSERT(m_kind == Kind::List);
    m_items.append(std::move(item));
}

JsonNode &JsonNode::add(const QString &key, JsonNode value)
{
    Q_ASSERT(m_kind == Kind::Object);
    m_keys.append(escaped(key));
    m_items.append(std::move(value));
    return *this;
}

JsonNode &JsonNode::addText(const QString &key, const QString &value)
{
    return value.isEmpty() ? *this : add(key, text(value));
}

JsonNode &JsonNode::addLines(const QString &key, const QString &value)
{
    return value.isEmpty() ? *this : add(key, lines(value));
}

JsonNode &JsonNode::addInteger(const QString &key, const std::optional<qint64> &value)
{
    return value ? add(key, number(*value)) : *this;
}

JsonNode &JsonNode::addTextMap(const QString &key, const QMap<QString, QString> &map)
{
    if (map.isEmpty())
        return *this;
    JsonNode node = object(Layout::Compact);
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        node.add(entry.key(), text(entry.value()));
    return add(key, node);
}

JsonNode &JsonNode::addFlag(const QString &key, bool value, bool defaultValue)
{
    return value == defaultValue ? *this : add(key, boolean(value));
}

void JsonNode::keepMember(const QString &key, const QSet<QString> &texts)
{
    QSet<QByteArray> scalars;
    for (const QString &text : texts)
        scalars.insert(escaped(text));
    const QByteArray name = escaped(key);
    keepOwnMember(name, scalars);
    for (JsonNode &member : m_items) {
        if (member.m_kind != Kind::List)
            continue;
        for (JsonNode &item : member.m_items)
            item.keepOwnMember(name, scalars);
    }
}

void JsonNode::keepOwnMember(const QByteArray &key, const QSet<QByteArray> &scalars)
{
    const qsizetype at = m_keys.indexOf(key);
    if (at < 0 || scalars.contains(m_items.at(at).m_scalar))
        return;
    m_keys.removeAt(at);
    m_items.removeAt(at);
}

QByteArray JsonNode::toFile() const
{
    QByteArray out;
    write(out, 0, 0);
    return out += '\n';
}

void JsonNode::write(QByteArray &out, int indent, qsizetype lineStart) const
{
    if (m_kind == Kind::Scalar) {
        out += m_scalar;
        return;
    }
    if (m_layout == Layout::Compact || m_items.isEmpty()) {
        const qsizetype before = out.size();
        writeCompact(out);
        // One for the comma that may follow.
        if (m_items.isEmpty() || out.size() - lineStart + 1 <= lineWidth)
            return;
        out.truncate(before);
    }
    writeLines(out, indent);
}

void JsonNode::writeLines(QByteArray &out, int indent) const
{
    const bool isObject = m_kind == Kind::Object;
    const int inner = indent + indentStep;
    out += isObject ? '{' : '[';
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        const qsizetype lineStart = out.size();
        out += QByteArray(inner, ' ');
        if (isObject)
            (out += m_keys.at(i)) += ": ";
        m_items.at(i).write(out, inner, lineStart);
    }
    (out += '\n') += QByteArray(indent, ' ');
    out += isObject ? '}' : ']';
}

void JsonNode::writeCompact(QByteArray &out) const
{
    if (m_kind == Kind::Scalar) {
        out += m_scalar;
        return;
    }
    const bool isObject = m_kind == Kind::Object;
    out += isObject ? '{' : '[';
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (i > 0)
            out += ", ";
        else if (isObject)
            out += ' ';
        if (isObject)
            (out += m_keys.at(i)) += ": ";
        m_items.at(i).writeCompact(out);
    }
    if (isObject && !m_items.isEmpty())
        out += ' ';
    out += isObject ? '}' : ']';
}

} // namespace joinery
