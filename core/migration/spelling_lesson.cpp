// SPDX-License-Identifier: MIT
#include "core/migration/spelling_lesson.h"

#include "core/database/comparable_schema.h"
#include "core/database/introspection.h"
#include "core/database/spelling_repository.h"
#include "core/schema/spelled_texts.h"

#include <QSet>

namespace joinery {

namespace {

using TextsBySubject = QHash<QString, QList<SpelledText>>;

TextsBySubject bySubject(const QList<SpelledText> &texts)
{
    TextsBySubject result;
    for (const SpelledText &text : texts)
        result[text.subject].append(text);
    return result;
}

bool isCounting(DataType::Kind kind)
{
    using Kind = DataType::Kind;
    return kind == Kind::SmallInt || kind == Kind::Integer || kind == Kind::BigInt || kind == Kind::Numeric;
}

/** Whether every database holds the default in words that tell it: there is nothing to be learnt of it. */
bool isPlainDefault(const Column &column)
{
    const DefaultValue &value = *column.defaultValue;
    if (column.type.dimensions > 0)
        return false;
    switch (value.kind) {
    case DefaultValue::Kind::True:
    case DefaultValue::Kind::False:
        return column.type.kind == DataType::Kind::Boolean;
    case DefaultValue::Kind::Number: {
        constexpr qsizetype surelyWhole = 9;
        const auto isDigit = [](QChar each) { return each >= u'0' && each <= u'9'; };
        return isCounting(column.type.kind) && value.text.size() <= surelyWhole &&
               std::all_of(value.text.begin(), value.text.end(), isDigit);
    }
    case DefaultValue::Kind::CurrentTimestamp:
        return column.type.kind == DataType::Kind::Timestamp && value.text.isEmpty();
    default:
        return false;
    }
}

/** Those of which there may be something to be learnt. */
QList<SpelledText> textsToLearn(const Schema &schema)
{
    QSet<ObjectId> plain;
    for (const Table &table : schema.tables) {
        for (const Column &column : table.columns) {
            if (column.defaultValue && isPlainDefault(column))
                plain.insert(column.id);
        }
    }
    QList<SpelledText> texts = spelledTexts(schema);
    texts.removeIf([&plain](const SpelledText &text) {
        return text.place == SpelledText::Place::Default && plain.contains(text.part);
    });
    return texts;
}

/** The texts as they are read, under the names that `model` gives what they belong to. */
TextsBySubject textsHeld(const Connection &connection, const Introspection &read, const Schema &model)
{
    return bySubject(heldTexts(read.schema, connection.dialect().recognised(read.schema, model)));
}

/** What is said of one subject next to what is held for it: pairs of which it is certain. */
class Pairing
{
public:
    Pairing(QList<SpelledText> said, QList<SpelledText> held, const Spellings &known)
        : m_said(std::move(said)), m_held(std::move(held))
    {
        pair([](const SpelledText &a, const SpelledText &b) { return a.text == b.text; });
        pair([&known](const SpelledText &a, const SpelledText &b) {
            return known.held(a.subject, spellingSum(a.text)) == spellingSum(b.text);
        });
        if (m_said.size() == 1 && m_held.size() == 1)
            m_pairs.append({m_said.first(), m_held.first()});
    }

    [[nodiscard]] const QList<std::pair<SpelledText, SpelledText>> &pairs() const { return m_pairs; }

private:
    template <typename Same>
    void pair(const Same &isSame)
    {
        for (auto said = m_said.begin(); said != m_said.end();) {
            const auto held = std::find_if(m_held.begin(), m_held.end(),
                                           [&](const SpelledText &each) { return isSame(*said, each); });
            if (held == m_held.end()) {
                ++said;
                continue;
            }
            m_pairs.append({*said, *held});
            m_held.erase(held);
            said = m_said.erase(said);
        }
    }

    QList<SpelledText> m_said;
    QList<SpelledText> m_held;
    QList<std::pair<SpelledText, SpelledText>> m_pairs;
};

} // namespace

Result<SpellingLesson> SpellingLesson::begin(const Connection &connection, Schema before)
{
    SpellingLesson lesson(std::move(before));
    auto known = SpellingRepository(connection).all();
    if (!known)
        return fail(known);
    lesson.m_known = std::move(*known);
    if (lesson.m_known.isEmpty())
        return lesson;
    const auto read = introspect(connection);
    if (!read)
        return fail(read);
    const TextsBySubject held = textsHeld(connection, *read, lesson.m_before);
    for (const SpelledText &text : textsToLearn(lesson.m_before)) {
        const QString sum = lesson.m_known.held(text.subject, spellingSum(text.text));
        const QList<SpelledText> there = held.value(text.subject);
        const bool isThere = std::any_of(there.begin(), there.end(),
                                         [&sum](const SpelledText &each) { return spellingSum(each.text) == sum; });
        if (!sum.isEmpty() && !isThere)
            lesson.m_lost.insert({text.subject, text.text});
    }
    return lesson;
}

Result<void> SpellingLesson::finish(const Connection &connection, const Schema &after, bool isWritten) const
{
    const QList<SpelledText> said = textsToLearn(after);
    if (said.isEmpty())
        return m_known.isEmpty() ? Result<void>() : SpellingRepository(connection).replace({});
    const auto read = introspect(connection);
    if (!read)
        return fail(read);
    QSet<std::pair<QString, QString>> old;
    for (const SpelledText &text : textsToLearn(isWritten ? m_before : after))
        old.insert({text.subject, text.text});
    const TextsBySubject held = textsHeld(connection, *read, after);
    const TextsBySubject wanted = bySubject(said);
    Spellings learnt;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        for (const SpelledText &text : *it) {
            // What is known stays known, whether it is there or not, until its text is another.
            const QString known = m_known.held(text.subject, spellingSum(text.text));
            if (!known.isEmpty())
                learnt.insert(text.subject, spellingSum(text.text), known);
        }
        const Pairing pairing(*it, held.value(it.key()), m_known);
        for (const auto &[mine, theirs] : pairing.pairs()) {
            const QString sum = spellingSum(mine.text);
            const bool isSame = mine.text == theirs.text;
            const bool isPlain = isSame && mine.place == SpelledText::Place::Default;
            const bool isTouched = !old.contains({mine.subject, mine.text});
            const bool isKnown = !m_known.held(mine.subject, sum).isEmpty();
            const bool isLost = isKnown && m_lost.contains({mine.subject, mine.text});
            if (!isPlain && !isLost && (isTouched || isKnown || isSame))
                learnt.insert(mine.subject, sum, spellingSum(theirs.text));
        }
    }
    return SpellingRepository(connection).replace(learnt);
}

} // namespace joinery
