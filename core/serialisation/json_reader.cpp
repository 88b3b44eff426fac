// SPDX-License-Identifier: MIT
#include "core/serialisation/json_reader.h"

#include "core/base/translate.h"
#include "core/serialisation/excerpt.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace joinery {

namespace {

/** More than these are not told: a file that is not what it should be has a mistake in every line. */
constexpr qsizetype maximumErrors = 20;

QString pointerStep(const QString &key)
{
    QString step = shown(key);
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') + step;
}

QString described(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null:
        return Message::tr("null");
    case JsonValue::Kind::Boolean:
        return Message::tr("true or false");
    case JsonValue::Kind::Number:
        return Message::tr("a number");
    case JsonValue::Kind::Text:
        return Message::tr("a text");
    case JsonValue::Kind::List:
        return Message::tr("a list");
    case JsonValue::Kind::Object:
        return Message::tr("an object");
    }
    return {};
}

/** Letters to change, add or remove to make one word the other. */
int distance(const QString &a, const QString &b)
{
    QList<int> previous(b.size() + 1);
    for (int j = 0; j < previous.size(); ++j)
        previous[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        QList<int> current{i};
        for (int j = 1; j <= b.size(); ++j) {
            const int change = previous.at(j - 1) + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            current.append(std::min({change, previous.at(j) + 1, current.at(j - 1) + 1}));
        }
        previous = current;
    }
    return previous.last();
}

/** The known word that was probably meant; empty when none is near. */
QString nearest(const QString &word, const QStringList &known)
{
    if (word.size() > 40)
        return {};
    QString best;
    int bestDistance = std::max(2, static_cast<int>(word.size()) / 2);
    for (const QString &candidate : known) {
        if (word.size() > 3 && candidate.startsWith(word))
            return candidate;
        const int candidateDistance = distance(word.toLower(), candidate);
        if (candidateDistance < bestDistance) {
            bestDistance = candidateDistance;
            best = candidate;
        }
    }
    return best;
}

QString expected(const QString &what, const JsonValue &found)
{
    return Message::tr("Expected %1, found %2.").arg(what, described(found.kind));
}

/** Whether a number is written without a fraction and an exponent. */
bool isDigits(const QString &number)
{
    return std::all_of(number.begin(), number.end(), [](QChar each) { return each.isDigit() || each == u'-'; });
}

template <typename Number>
QString outOfRange(const QString &number)
{
    using Limits = std::numeric_limits<Number>;
    return Message::tr("%1 is out of range: a whole number here is from %2 to %3.")
        .arg(shown(number), QString::number(Limits::min()), QString::number(Limits::max()));
}

} // namespace

struct JsonReader::Document
{
    const JsonValue &root;
    QString file;
    QList<Error> errors;
    /** Also those beyond what is kept. */
    qsizetype mistakes = 0;
};

JsonReader::JsonReader(const JsonValue &root, const QString &file)
    : m_value(&root), m_document(std::make_shared<Document>(Document{root, file, {}, 0}))
{
}

const QList<Error> &JsonReader::errors() const
{
    return m_document->errors;
}

qsizetype JsonReader::mistakes() const
{
    return m_document->mistakes;
}

QString JsonReader::where() const
{
    const QString place = QStringLiteral("%1:%2").arg(m_document->file).arg(m_value->line);
    QString pointer;
    const JsonValue *value = &m_document->root;
    for (const int position : m_path) {
        const bool isObject = value->kind == JsonValue::Kind::Object;
        pointer += pointerStep(isObject ? value->keys.at(position) : QString::number(position));
        value = &value->items.at(position);
    }
    return pointer.isEmpty() ? place : QStringLiteral("%1 (%2)").arg(place, pointer);
}

void JsonReader::fail(const QString &code, const QString &message)
{
    // A place costs time that nobody needs for what is not kept.
    const bool isKept = m_document->errors.size() < maximumErrors;
    fail(Error{code, message, {}, isKept ? where() : QString()});
}

void JsonReader::fail(const Error &error)
{
    ++m_document->mistakes;
    if (m_document->errors.size() < maximumErrors)
        m_document->errors.append({error.code, shortened(error.message), error.detail, error.where});
}

void JsonReader::failAt(const QString &key, const QString &code, const QString &message)
{
    if (const JsonValue *value = m_value->member(key))
        child(*value).fail(code, message);
    else
        fail(code, message);
}

JsonReader::JsonReader(const JsonValue &value, const JsonReader &parent)
    : m_value(&value), m_path(parent.m_path), m_document(parent.m_document)
{
    m_path.append(static_cast<int>(&value - parent.m_value->items.constData()));
}

const JsonValue *JsonReader::find(const QString &key)
{
    constexpr qsizetype usualMembers = 16;
    if (m_known.isEmpty())
        m_known.reserve(usualMembers);
    m_known.append(key);
    return m_value->member(key);
}

bool JsonReader::has(const QString &key) const
{
    return m_value->member(key) != nullptr;
}

bool JsonReader::expectObject()
{
    if (m_value->kind == JsonValue::Kind::Object)
        return true;
    fail(QStringLiteral("file.type"), expected(described(JsonValue::Kind::Object), *m_value));
    return false;
}

QString JsonReader::asText()
{
    if (isText())
        return m_value->text;
    fail(QStringLiteral("file.type"), expected(described(JsonValue::Kind::Text), *m_value));
    return {};
}

qint64 JsonReader::asInteger()
{
    bool isWhole = false;
    const qint64 result = m_value->text.toLongLong(&isWhole);
    if (m_value->kind != JsonValue::Kind::Number || !isDigits(m_value->text))
        fail(QStringLiteral("file.type"), expected(Message::tr("a whole number"), *m_value));
    else if (!isWhole)
        fail(QStringLiteral("file.value"), outOfRange<qint64>(m_value->text));
    else
        return result;
    return 0;
}

int JsonReader::asSmallInteger()
{
    const qint64 result = asInteger();
    if (result == static_cast<int>(result))
        return static_cast<int>(result);
    fail(QStringLiteral("file.value"), outOfRange<int>(m_value->text));
    return 0;
}

bool JsonReader::asFlag()
{
    if (m_value->kind == JsonValue::Kind::Boolean)
        return m_value->boolean;
    fail(QStringLiteral("file.type"), expected(described(JsonValue::Kind::Boolean), *m_value));
    return false;
}

QString JsonReader::asLines()
{
    if (m_value->kind != JsonValue::Kind::List) {
        if (!isText())
            fail(QStringLiteral("file.type"), expected(Message::tr("a text or a list of lines"), *m_value));
        return m_value->text;
    }
    QStringList lines;
    for (qsizetype i = 0; i < m_value->items.size(); ++i)
        lines.append(child(m_value->items.at(i)).asText());
    return lines.join(QLatin1Char('\n'));
}

QString JsonReader::text(const QString &key)
{
    const JsonValue *value = find(key);
    if (!value || value->kind == JsonValue::Kind::Text)
        return value ? value->text : QString();
    return child(*value).asText();
}

QString JsonReader::requiredText(const QString &key)
{
    if (const JsonValue *value = m_value->member(key); value && value->kind == JsonValue::Kind::Text)
        return text(key);
    auto value = requiredMember(key);
    return value ? value->asText() : QString();
}

QString JsonReader::name(const QString &key)
{
    const QString result = requiredText(key);
    const JsonValue *value = m_value->member(key);
    if (value && value->kind == JsonValue::Kind::Text && result.isEmpty())
        failAt(key, QStringLiteral("file.value"), Message::tr("A name cannot be empty."));
    return result;
}

QString JsonReader::lines(const QString &key)
{
    const JsonValue *value = find(key);
    if (!value || value->kind == JsonValue::Kind::Text)
        return value ? value->text : QString();
    return child(*value).asLines();
}

bool JsonReader::flag(const QString &key, bool defaultValue)
{
    const JsonValue *value = find(key);
    if (!value)
        return defaultValue;
    if (value->kind != JsonValue::Kind::Boolean) {
        failAt(key, QStringLiteral("file.type"), expected(described(JsonValue::Kind::Boolean), *value));
        return defaultValue;
    }
    return value->boolean;
}

double JsonReader::requiredNumber(const QString &key)
{
    const auto value = requiredMember(key);
    if (!value)
        return 0;
    if (value->value().kind != JsonValue::Kind::Number)
        failAt(key, QStringLiteral("file.type"), expected(described(JsonValue::Kind::Number), value->value()));
    return value->value().number;
}

QStringList JsonReader::texts(const QString &key)
{
    QStringList result;
    for (JsonReader &item : items(key))
        result.append(item.asText());
    return result;
}

std::optional<qint64> JsonReader::integer(const QString &key)
{
    const JsonValue *value = find(key);
    return value ? std::optional(child(*value).asInteger()) : std::nullopt;
}

QMap<QString, QString> JsonReader::textMap(const QString &key)
{
    QMap<QString, QString> result;
    auto object = member(key);
    if (!object || !object->expectObject())
        return result;
    for (auto &[name, value] : object->members())
        result.insert(name, value.asText());
    return result;
}

ObjectId JsonReader::id(const QString &key)
{
    const JsonValue *value = find(key);
    if (!value)
        return {};
    const QString text = value->kind == JsonValue::Kind::Text ? value->text : child(*value).asText();
    const std::optional<ObjectId> result = ObjectId::fromText(text);
    if (!result && value->kind == JsonValue::Kind::Text) {
        failAt(key, QStringLiteral("file.value"),
               Message::tr("\"%1\" is not an id: twelve of the characters 0-9 and a-z without i, l, o and u. Leave it "
                           "out to have one made.")
                   .arg(shown(text)));
    }
    return result.value_or(ObjectId());
}

int JsonReader::choice(const QString &key, const QStringList &words, int defaultIndex)
{
    if (!find(key) && defaultIndex >= 0)
        return defaultIndex;
    const QString text = requiredText(key);
    const int index = static_cast<int>(words.indexOf(text));
    const JsonValue *value = m_value->member(key);
    if (index < 0 && value && value->kind == JsonValue::Kind::Text) {
        const QString near = nearest(text, words);
        failAt(key, QStringLiteral("file.value"),
               near.isEmpty() ? Message::tr("\"%1\" is none of: %2.").arg(shown(text), words.join(QStringLiteral(", ")))
                              : Message::tr("\"%1\" is not known here; did you mean \"%2\"?").arg(shown(text), near));
    }
    return index < 0 ? std::max(defaultIndex, 0) : index;
}

QList<JsonReader> JsonReader::items(const QString &key)
{
    const JsonValue *value = find(key);
    return value ? child(*value).asItems() : QList<JsonReader>();
}

QList<JsonReader> JsonReader::asItems()
{
    if (m_value->kind != JsonValue::Kind::List) {
        fail(QStringLiteral("file.type"), expected(described(JsonValue::Kind::List), *m_value));
        return {};
    }
    QList<JsonReader> result;
    result.reserve(m_value->items.size());
    for (qsizetype i = 0; i < m_value->items.size(); ++i)
        result.append(child(m_value->items.at(i)));
    return result;
}

std::optional<JsonReader> JsonReader::member(const QString &key)
{
    const JsonValue *value = find(key);
    if (!value)
        return std::nullopt;
    return child(*value);
}

std::optional<JsonReader> JsonReader::requiredMember(const QString &key)
{
    std::optional<JsonReader> result = member(key);
    if (!result)
        fail(QStringLiteral("file.missing_member"), Message::tr("The member \"%1\" is missing.").arg(key));
    return result;
}

QList<std::pair<QString, JsonReader>> JsonReader::members()
{
    QList<std::pair<QString, JsonReader>> result;
    for (qsizetype i = 0; i < m_value->keys.size(); ++i) {
        const QString &key = m_value->keys.at(i);
        result.append({key, child(m_value->items.at(i))});
    }
    return result;
}

bool JsonReader::checkVersion()
{
    const QString key = QStringLiteral("joinery");
    if (!expectObject())
        return false;
    const auto version = requiredMember(key);
    if (!version)
        return true;
    if (version->value().kind != JsonValue::Kind::Number) {
        failAt(key, QStringLiteral("file.type"), expected(described(JsonValue::Kind::Number), version->value()));
        return true;
    }
    const double number = version->value().number;
    const QString written = version->value().text.left(30);
    if (number > formatVersion && number == std::floor(number)) {
        failAt(key, QStringLiteral("file.newer"),
               Message::tr("This file was made by a newer Joinery (format %1, this version reads up to %2); update "
                           "Joinery to open it.")
                   .arg(written)
                   .arg(formatVersion));
        return false;
    }
    if (number != formatVersion) {
        failAt(key, QStringLiteral("file.value"),
               Message::tr("There is no format %1; this version reads 1 to %2.").arg(written).arg(formatVersion));
    }
    return true;
}

void JsonReader::refuseOthers()
{
    for (qsizetype i = 0; i < m_value->keys.size(); ++i) {
        const QString &key = m_value->keys.at(i);
        if (m_known.contains(key))
            continue;
        const QString near = nearest(key, m_known);
        const QString message =
            near.isEmpty()
                ? Message::tr("The member \"%1\" is not known here.").arg(shown(key))
                : Message::tr("The member \"%1\" is not known here; did you mean \"%2\"?").arg(shown(key), near);
        child(m_value->items.at(i)).fail(QStringLiteral("file.unknown_member"), message);
    }
}

Error joined(const QList<Error> &errors)
{
    Error result = errors.value(0);
    QStringList others;
    if (!result.detail.isEmpty())
        others.append(result.detail);
    for (qsizetype i = 1; i < errors.size(); ++i)
        others.append(errors.at(i).text());
    result.detail = others.join(QLatin1Char('\n'));
    return result;
}

} // namespace joinery
