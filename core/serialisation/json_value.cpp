// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/serialisation/conflict_error.h"
#include "core/serialisation/excerpt.h"
#include "core/serialisation/format_upgrade.h"
#include "core/serialisation/json_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <vector>

namespace joinery {

namespace {

QString placeOf(const QString &file, int line)
{
    return QStringLiteral("%1:%2").arg(file).arg(line);
}

/** Qt leaves out a byte order mark at the start, which is a character like others inside a file. */
QString textOf(const std::string &bytes)
{
    const QString text = QString::fromStdString(bytes);
    return bytes.compare(0, 3, "\xEF\xBB\xBF") == 0 ? QChar(0xFEFF) + text : text;
}

/** An iterator over the bytes that lets its copies be watched: how far the parser has read. */
class WatchedBytes
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    WatchedBytes(const char *at, const char **watched) : m_at(at), m_watched(watched) {}
    reference operator*() const { return *m_at; }
    WatchedBytes &operator++()
    {
        *m_watched = ++m_at;
        return *this;
    }
    WatchedBytes operator++(int)
    {
        WatchedBytes before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const WatchedBytes &a, const WatchedBytes &b) { return a.m_at == b.m_at; }
    friend bool operator!=(const WatchedBytes &a, const WatchedBytes &b) { return !(a == b); }

private:
    const char *m_at;
    const char **m_watched;
};

/** Builds a JsonValue from the parser's events; returning false from any of them stops the parser. */
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeBuilder(const QByteArray &text, const QString &file) : m_read(text.constData()), m_text(text), m_file(file) {}

    [[nodiscard]] const char **watched() { return &m_read; }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    bool null() override { return add({.kind = JsonValue::Kind::Null}); }
    bool boolean(bool value) override { return add({.kind = JsonValue::Kind::Boolean, .boolean = value}); }
    bool number_integer(number_integer_t value) override
    {
        return addNumber(static_cast<double>(value), QString::number(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return addNumber(static_cast<double>(value), QString::number(value));
    }
    bool number_float(number_float_t value, const string_t &digits) override
    {
        return addNumber(value, QString::fromStdString(digits));
    }
    bool string(string_t &value) override { return add({.kind = JsonValue::Kind::Text, .text = textOf(value)}); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::List); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        const QString &text = word(name);
        JsonValue &object = *m_open.back();
        if (isThere(object, text))
            return refuse("file.duplicate_key",
                          Message::tr("The member \"%1\" is there twice; remove one.").arg(shown(text)));
        object.keys.append(text);
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error) override
    {
        const QString detail = QString::fromUtf8(error.what());
        constexpr int numberOverflow = 406;
        if (error.id == numberOverflow) {
            return refuse("file.value", Message::tr("This number is too large to be read. A value of a row can be "
                                                    "written as a text: { \"number\": \"1e400\" }."));
        }
        return refuse("file.syntax",
                      Message::tr("This is not valid JSON: correct it, or take the file's last good "
                                  "version from version control."),
                      shortened(detail.mid(detail.indexOf(QLatin1String("parse error")))));
    }

private:
    /** The name as a text; names repeat, so that most are there already. */
    const QString &word(const string_t &name)
    {
        const size_t ends = name.empty() ? 0 : static_cast<size_t>(name.front() * 7 + name.back());
        QString &known = m_words.at((name.size() * 31 + ends) % m_words.size());
        if (QAnyStringView(known) != QUtf8StringView(name.data(), static_cast<qsizetype>(name.size())))
            known = textOf(name);
        return known;
    }
    /** Few names are looked through; of many a set is kept. */
    bool isThere(const JsonValue &object, const QString &key)
    {
        constexpr qsizetype few = 16;
        if (object.keys.size() < few)
            return object.keys.contains(key);
        QSet<QString> &seen = m_seen.back();
        if (seen.isEmpty())
            seen = QSet<QString>(object.keys.cbegin(), object.keys.cend());
        const bool result = seen.contains(key);
        seen.insert(key);
        return result;
    }
    /** The line the parser is at; it has read the value that is told about and nothing but white space after it. */
    int line()
    {
        m_line += static_cast<int>(std::count(m_counted, m_read, '\n'));
        m_counted = m_read;
        return m_line;
    }
    /** The last thing read is a line feed: it ends the line that is meant, as in a string that is not closed. */
    [[nodiscard]] bool isAhead() const { return m_read > m_text.constData() && m_read[-1] == '\n'; }
    bool refuse(const char *code, const QString &message, const QString &detail = {})
    {
        m_error = Error{QString::fromLatin1(code), message, detail, placeOf(m_file, line() - (isAhead() ? 1 : 0))};
        return false;
    }
    bool addNumber(double value, const QString &digits)
    {
        // The parser has read the character after a number: it may be a line feed, which is not before the number.
        JsonValue number{.kind = JsonValue::Kind::Number, .number = value, .text = digits};
        number.line = line() - (isAhead() ? 1 : 0);
        return append(std::move(number));
    }
    bool add(JsonValue value)
    {
        value.line = line();
        return append(std::move(value));
    }
    bool append(JsonValue value)
    {
        if (m_open.empty())
            m_root = std::move(value);
        else
            m_open.back()->items.append(std::move(value));
        return true;
    }
    bool open(JsonValue::Kind kind)
    {
        if (m_open.size() >= maximumNesting) {
            return refuse("file.depth",
                          Message::tr("Lists and objects are nested more than %1 deep.").arg(maximumNesting));
        }
        constexpr qsizetype usualItems = 8;
        JsonValue value{.kind = kind};
        value.items.reserve(usualItems);
        if (kind == JsonValue::Kind::Object)
            value.keys.reserve(usualItems);
        add(std::move(value));
        // Items of a value that is open are only appended to once the inner one is closed, so this stays valid.
        m_open.push_back(m_open.empty() ? &m_root : &m_open.back()->items.last());
        m_seen.emplace_back();
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        m_seen.pop_back();
        return true;
    }

    const char *m_read;
    const QByteArray &m_text;
    QString m_file;
    const char *m_counted = m_text.constData();
    int m_line = 1;
    JsonValue m_root;
    std::vector<JsonValue *> m_open;
    std::vector<QSet<QString>> m_seen;
    std::array<QString, 64> m_words;
    std::optional<Error> m_error;
};

tl::unexpected<Error> tooLarge(const QString &file)
{
    return fail(
        QStringLiteral("file.size"),
        Message::tr("The file is larger than %1 MiB, which no project file is.").arg(maximumFileSize / 1024 / 1024), {},
        file);
}

} // namespace

const JsonValue *JsonValue::member(QStringView key) const
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i) == key)
            return &items.at(i);
    }
    return nullptr;
}

JsonValue *JsonValue::member(QStringView key)
{
    return const_cast<JsonValue *>(std::as_const(*this).member(key));
}

std::optional<JsonValue> JsonValue::take(QStringView key)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i) == key) {
            keys.removeAt(i);
            return items.takeAt(i);
        }
    }
    return std::nullopt;
}

void JsonValue::add(const QString &key, JsonValue value)
{
    keys.append(key);
    items.append(std::move(value));
}

Result<JsonValue> parseDocument(const QByteArray &text, const QString &file)
{
    Result<JsonValue> document = parseJson(text, file);
    if (document)
        upgradeFormat(*document);
    return document;
}

Result<JsonValue> parseJson(const QByteArray &text, const QString &file)
{
    if (text.size() > maximumFileSize)
        return tooLarge(file);
    TreeBuilder builder(text, file);
    const char *begin = text.constData();
    const char *end = begin + text.size();
    const bool done = nlohmann::json::sax_parse(WatchedBytes(begin, builder.watched()),
                                                WatchedBytes(end, builder.watched()), &builder);
    if (const std::optional<Error> conflict = builder.error() ? conflictError(text, file) : std::nullopt)
        return fail(*conflict);
    if (builder.error())
        return fail(*builder.error());
    if (!done)
        return fail(QStringLiteral("file.syntax"), Message::tr("This is not valid JSON."), {}, file);
    return builder.takeRoot();
}

Result<QByteArray> readFileBytes(const QString &path, const QString &shownAs)
{
    const QString shown = shownAs.isEmpty() ? path : shownAs;
    const QFileInfo info(path);
    const bool isFile = info.isFile();
    if (!isFile && !info.exists())
        return fail(QStringLiteral("file.missing"), Message::tr("There is no such file."), {}, shown);
    if (!isFile)
        return fail(QStringLiteral("file.unreadable"), Message::tr("This is not a regular file."), {}, shown);
    if (info.size() > maximumFileSize)
        return tooLarge(shown);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(QStringLiteral("file.unreadable"), Message::tr("The file cannot be read."), file.errorString(),
                    shown);
    QByteArray bytes = file.read(info.size() + 1);
    if (bytes.size() > info.size())
        bytes += file.read(maximumFileSize + 1 - bytes.size());
    if (file.error() != QFileDevice::NoError)
        return fail(QStringLiteral("file.unreadable"), Message::tr("The file cannot be read."), file.errorString(),
                    shown);
    if (bytes.size() > maximumFileSize)
        return tooLarge(shown);
    return bytes;
}

} // namespace joinery
