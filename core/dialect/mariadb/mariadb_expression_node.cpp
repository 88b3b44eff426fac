// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_expression_node.h"

#include <QHash>
#include <QStringList>

namespace joinery::mariadb {

namespace {

using Kind = ExpressionNode::Kind;

QString contraryOf(const QString &mark)
{
    static const QHash<QString, QString> marks{
        {QStringLiteral("="), QStringLiteral("<>")}, {QStringLiteral("<>"), QStringLiteral("=")},
        {QStringLiteral("<"), QStringLiteral(">=")}, {QStringLiteral(">="), QStringLiteral("<")},
        {QStringLiteral(">"), QStringLiteral("<=")}, {QStringLiteral("<="), QStringLiteral(">")},
    };
    return marks.value(mark);
}

ExpressionNode comparedToZero(const ExpressionNode &node, const char *mark)
{
    return comparison(node, QString::fromLatin1(mark), {.kind = Kind::Value, .text = QStringLiteral("0")});
}

bool hasContrary(const ExpressionNode &node)
{
    return node.kind == Kind::Test ? node.hasContrary : node.kind != Kind::Value && node.kind != Kind::Column;
}

/** Of two sides of which one is denied, the server denies the first that it has a contrary for. */
ExpressionNode deniedSide(ExpressionNode node)
{
    const bool isSecond = !hasContrary(node.parts.first()) && hasContrary(node.parts.last());
    ExpressionNode &side = isSecond ? node.parts.last() : node.parts.first();
    side = denied(side);
    return node;
}

} // namespace

ExpressionNode comparison(const ExpressionNode &left, const QString &mark, const ExpressionNode &right)
{
    return {.kind = Kind::Comparison, .text = mark, .parts = {left, right}};
}

ExpressionNode joined(Kind kind, ExpressionNode left, ExpressionNode right)
{
    if (kind == Kind::Xor)
        return {.kind = kind, .parts = {std::move(left), std::move(right)}};
    const auto asCondition = [](ExpressionNode node) {
        return node.kind == Kind::Column ? comparedToZero(node, "<>") : node;
    };
    ExpressionNode result =
        left.kind == kind ? std::move(left) : ExpressionNode{.kind = kind, .parts = {asCondition(std::move(left))}};
    if (right.kind == kind)
        result.parts.append(std::move(right.parts));
    else
        result.parts.append(asCondition(std::move(right)));
    return result;
}

ExpressionNode denied(const ExpressionNode &node)
{
    switch (node.kind) {
    case Kind::Comparison:
        return comparison(node.parts.first(), contraryOf(node.text), node.parts.last());
    case Kind::And:
    case Kind::Or: {
        ExpressionNode result{.kind = node.kind == Kind::And ? Kind::Or : Kind::And};
        for (const ExpressionNode &each : node.parts)
            result.parts.append(denied(each));
        return result;
    }
    case Kind::Xor:
        return deniedSide(node);
    case Kind::Not:
        return node.parts.first().kind == Kind::Value ? comparedToZero(node.parts.first(), "<>") : node.parts.first();
    case Kind::Column:
        return comparedToZero(node, "=");
    case Kind::Value:
    case Kind::Test:
        break;
    }
    return {.kind = Kind::Not, .parts = {node}};
}

QString written(const ExpressionNode &node)
{
    QStringList parts;
    for (const ExpressionNode &each : node.parts)
        parts.append(written(each));
    switch (node.kind) {
    case Kind::Value:
    case Kind::Column:
    case Kind::Test:
        return node.text;
    case Kind::Not:
        return QStringLiteral("(not %1)").arg(parts.first());
    case Kind::Comparison:
        return QStringLiteral("(%1 %2 %3)").arg(parts.first(), node.text, parts.last());
    case Kind::And:
        return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" and ")));
    case Kind::Or:
        return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" or ")));
    case Kind::Xor:
        break;
    }
    return QStringLiteral("(%1)").arg(parts.join(QStringLiteral(" xor ")));
}

} // namespace joinery::mariadb
