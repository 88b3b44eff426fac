// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_expression_reader.h"

namespace joinery::postgresql {

std::optional<QString> ExpressionReader::read()
{
    const QString result = expression(Lowest);
    return m_failed || !m_cursor.atEnd() ? std::nullopt : std::optional(result);
}

QString ExpressionReader::fail()
{
    m_failed = true;
    return {};
}

bool ExpressionReader::isWord(const char *text, qsizetype ahead) const
{
    return m_cursor.isWord(text, ahead);
}

QString ExpressionReader::mark() const
{
    return m_cursor.token().kind == SqlToken::Kind::Operator ? m_cursor.value() : QString();
}

QString ExpressionReader::expression(int tighterThan)
{
    constexpr int deepest = 200;
    if (++m_depth > deepest)
        return fail();
    QString left = prefix();
    while (!m_failed && !m_cursor.atEnd()) {
        const int bound = precedenceHere();
        if (bound <= tighterThan)
            break;
        left = continued(left, bound);
    }
    --m_depth;
    return left;
}

int ExpressionReader::precedenceHere() const
{
    if (isWord("or"))
        return Or;
    if (isWord("and"))
        return And;
    if (isWord("is") || isWord("isnull") || isWord("notnull"))
        return Is;
    if (isWord("between") || isWord("in") || isWord("like") || isWord("ilike"))
        return Range;
    if (isWord("not"))
        return isWord("between", 1) || isWord("in", 1) || isWord("like", 1) || isWord("ilike", 1) ? Range : Lowest;
    if (isWord("at"))
        return Zone;
    if (isWord("collate"))
        return Collate;
    return precedenceOf(operatorHere());
}

int ExpressionReader::precedenceOf(const QString &mark)
{
    static const QHash<QString, int> known{
        {"=", Comparison},  {"<", Comparison},  {">", Comparison}, {"<=", Comparison}, {">=", Comparison},
        {"<>", Comparison}, {"!=", Comparison}, {"+", Sum},        {"-", Sum},         {"*", Product},
        {"/", Product},     {"%", Product},     {"^", Power},      {"::", Postfix},    {"[", Postfix},
        {")", Lowest},      {",", Lowest},      {"]", Lowest},     {"(", Lowest},      {".", Lowest},
        {";", Lowest},      {"", Lowest},
    };
    return known.value(mark, Other);
}

QString ExpressionReader::continued(const QString &left, int bound)
{
    switch (bound) {
    case Or:
    case And:
        return chain(left, bound);
    case Is:
        return afterIs(left);
    case Range:
        return afterRange(left);
    case Zone:
        if (!m_cursor.take({"at", "time", "zone"}))
            return fail();
        return called(QStringLiteral("timezone"), {expression(Zone), left});
    case Collate:
        m_cursor.skip();
        return called(QStringLiteral("collate"), {left, takeWord()});
    case Postfix:
        return mark() == QLatin1String("::") ? afterCast(left) : afterBracket(left);
    default:
        return afterOperator(left, bound);
    }
}

QString ExpressionReader::chain(const QString &left, int bound)
{
    const char *joint = bound == Or ? "or" : "and";
    QStringList operands = unchained(left, joint);
    while (m_cursor.take(joint))
        operands += unchained(expression(bound), joint);
    return joined(joint, operands);
}

QString ExpressionReader::joined(const char *joint, const QStringList &operands)
{
    const QString result = called(QLatin1String(joint), operands);
    m_chains.insert(result, {QLatin1String(joint), operands});
    return result;
}

QStringList ExpressionReader::unchained(const QString &text, const char *joint) const
{
    const auto found = m_chains.constFind(text);
    return found != m_chains.cend() && found->first == QLatin1String(joint) ? found->second : QStringList{text};
}

QString ExpressionReader::afterIs(const QString &left)
{
    if (m_cursor.take("isnull"))
        return called(QStringLiteral("isnull"), {left});
    if (m_cursor.take("notnull"))
        return called(QStringLiteral("notnull"), {left});
    m_cursor.skip();
    const bool negated = m_cursor.take("not");
    if (m_cursor.take("null"))
        return called(negated ? QStringLiteral("notnull") : QStringLiteral("isnull"), {left});
    if (m_cursor.take({"distinct", "from"}))
        return called(negated ? QStringLiteral("same") : QStringLiteral("distinct"), {left, expression(Is)});
    for (const char *value : {"true", "false", "unknown"}) {
        if (m_cursor.take(value))
            return called((negated ? QStringLiteral("isnot_") : QStringLiteral("is_")) + QLatin1String(value), {left});
    }
    return fail();
}

QString ExpressionReader::afterRange(const QString &left)
{
    const bool negated = m_cursor.take("not");
    if (m_cursor.take("between")) {
        const QString low = expression(Range);
        if (!m_cursor.take("and"))
            return fail();
        const QString high = expression(Range);
        return negated
                   ? joined("or", {called(QStringLiteral("<"), {left, low}), called(QStringLiteral(">"), {left, high})})
                   : joined("and",
                            {called(QStringLiteral(">="), {left, low}), called(QStringLiteral("<="), {left, high})});
    }
    if (m_cursor.take("like"))
        return called(negated ? QStringLiteral("!~~") : QStringLiteral("~~"), {left, expression(Range)});
    if (m_cursor.take("ilike"))
        return called(negated ? QStringLiteral("!~~*") : QStringLiteral("~~*"), {left, expression(Range)});
    if (!m_cursor.take("in") || !m_cursor.isMark('('))
        return fail();
    const auto list = arguments('(', ')');
    return list ? anyOf(left, negated, *list) : fail();
}

QString ExpressionReader::anyOf(const QString &left, bool negated, const QStringList &list)
{
    const QString comparison = negated ? QStringLiteral("<>") : QStringLiteral("=");
    if (list.size() == 1)
        return called(comparison, {left, list.first()});
    return called(comparison, {left, called(negated ? QStringLiteral("all") : QStringLiteral("any"),
                                            {called(QStringLiteral("array"), list)})});
}

QString ExpressionReader::operatorHere(qsizetype *pieces) const
{
    static const QString joinable = QStringLiteral("@&|#~!?<>=*");
    QString name = mark();
    qsizetype count = 1;
    const auto touches = [&] {
        const SqlToken &next = m_cursor.token(count);
        return next.kind == SqlToken::Kind::Operator && m_cursor.token(count - 1).end() == next.start &&
               joinable.contains(m_sql.at(next.start));
    };
    if (!name.isEmpty() && joinable.contains(name.at(0))) {
        for (; touches(); ++count)
            name += m_cursor.value(count);
    }
    if (pieces)
        *pieces = count;
    return name;
}

QString ExpressionReader::afterOperator(const QString &left, int bound)
{
    qsizetype pieces = 1;
    const QString name = operatorHere(&pieces);
    m_cursor.moveTo(m_cursor.position() + pieces);
    const QString plain = name == QLatin1String("!=") ? QStringLiteral("<>") : name;
    if (isWord("any") || isWord("all") || isWord("some"))
        return quantified(left, plain);
    return compared(left, plain, expression(bound));
}

QString ExpressionReader::compared(const QString &left, const QString &name, const QString &right)
{
    const QStringList a = m_rows.value(left);
    const QStringList b = m_rows.value(right);
    const bool isEqual = name == QLatin1String("=");
    if (a.isEmpty() || a.size() != b.size() || (!isEqual && name != QLatin1String("<>")))
        return called(name, {left, right});
    QStringList pairs;
    for (qsizetype i = 0; i < a.size(); ++i)
        pairs.append(called(name, {a.at(i), b.at(i)}));
    return joined(isEqual ? "and" : "or", pairs);
}

QString ExpressionReader::quantified(const QString &left, const QString &name)
{
    const QString quantifier = isWord("all") ? QStringLiteral("all") : QStringLiteral("any");
    m_cursor.skip();
    const auto list = arguments('(', ')');
    return list ? called(name, {left, called(quantifier, *list)}) : fail();
}

} // namespace joinery::postgresql
