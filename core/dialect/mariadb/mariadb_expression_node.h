// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace joinery::mariadb {

/** A part of an expression, as far as the server looks into it when it puts one in its own words. */
struct ExpressionNode
{
    enum class Kind
    {
        /** Anything that is left as it is. */
        Value,
        Column,
        /** `text` is one of =, <>, <, >, <=, >=. */
        Comparison,
        /** IN, LIKE, IS NULL…: true or false, and turned round by a NOT in front of it. */
        Test,
        Not,
        And,
        Or,
        Xor
    };

    Kind kind = Kind::Value;
    QString text;
    QList<ExpressionNode> parts;
    /** Whether the server itself has a word for the contrary of a test. */
    bool hasContrary = false;
};

[[nodiscard]] ExpressionNode comparison(const ExpressionNode &left, const QString &mark, const ExpressionNode &right);
/** AND or OR; one inside another of its kind is one with it. */
[[nodiscard]] ExpressionNode joined(ExpressionNode::Kind kind, ExpressionNode left, ExpressionNode right);
/** NOT, said without it wherever that can be. */
[[nodiscard]] ExpressionNode denied(const ExpressionNode &node);
/** With parentheses around every operator. */
[[nodiscard]] QString written(const ExpressionNode &node);

} // namespace joinery::mariadb
