// SPDX-License-Identifier: MIT
#include "core/schema/array_text.h"

namespace joinery {

namespace {

/** One element in the text of an array. */
struct Element
{
    QString value;
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isMark(QChar character)
{
    return character == u'{' || character == u'}' || character == u',' || character == u'"';
}

/** Reads from `at`, which is at a quote or at the first character, to behind the element. */
Element readElement(const QString &text, qsizetype &at)
{
    const bool isQuoted = text.at(at) == u'"';
    Element element{.start = at};
    at += isQuoted ? 1 : 0;
    while (at < text.size() && !(isQuoted ? text.at(at) == u'"' : isMark(text.at(at)))) {
        if (text.at(at) == u'\\' && at + 1 < text.size())
            ++at;
        element.value += text.at(at++);
    }
    if (isQuoted) {
        at = std::min(at + 1, text.size());
    } else {
        while (at > element.start + 1 && text.at(at - 1).isSpace()) {
            element.value.chop(1);
            --at;
        }
    }
    element.end = at;
    return element;
}

std::optional<QList<Element>> elementsOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') || !trimmed.endsWith(u'}'))
        return std::nullopt;
    QList<Element> elements;
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text.at(at);
        if (character.isSpace() || (isMark(character) && character != u'"')) {
            ++at;
            continue;
        }
        const Element element = readElement(text, at);
        const bool isNull = character != u'"' && element.value.compare(QLatin1String("NULL"), Qt::CaseInsensitive) == 0;
        if (!isNull)
            elements.append(element);
    }
    return elements;
}

QString writtenElement(const QString &value)
{
    const bool isPlain = !value.isEmpty() && value.compare(QLatin1String("NULL"), Qt::CaseInsensitive) != 0 &&
                         std::none_of(value.begin(), value.end(), [](QChar character) {
                             return isMark(character) || character == u'\\' || character.isSpace();
                         });
    if (isPlain)
        return value;
    QString escaped = value;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

} // namespace

std::optional<QStringList> arrayElements(const QString &text)
{
    const auto elements = elementsOf(text);
    if (!elements)
        return std::nullopt;
    QStringList values;
    for (const Element &element : *elements)
        values.append(element.value);
    return values;
}

QString withElementRenamed(const QString &text, const QString &from, const QString &to)
{
    QString result;
    qsizetype done = 0;
    for (const Element &element : elementsOf(text).value_or(QList<Element>())) {
        if (element.value != from)
            continue;
        result += QStringView(text).sliced(done, element.start - done);
        result += writtenElement(to);
        done = element.end;
    }
    return result + text.sliced(done);
}

} // namespace joinery
