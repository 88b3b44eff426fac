// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_batch.h"

#include "core/dialect/mariadb/mariadb_server.h"

#include <algorithm>

namespace joinery {

namespace {

/** In bytes, twice as many as digits; a server takes messages of 16 MB unless it is told otherwise. */
constexpr qsizetype longestBlock = 4 << 20;
/** What a server says of a statement that cannot be run from a text there. */
constexpr int notPreparable = 1295;

QVariantList askOne(const Connection &connection, const QString &question)
{
    const auto rows = connection.query(question);
    return rows ? rows->value(0) : QVariantList();
}

/**
 * The questions stand in one text, each as wide as the widest, and are run from there. What fails gives a row of one
 * column, so that there is one result for each.
 */
QString blockOf(const QList<QByteArray> &questions, qsizetype width)
{
    QByteArray all;
    for (const QByteArray &question : questions)
        all += question.leftJustified(int(width), ' ');
    return QStringLiteral("BEGIN NOT ATOMIC\n"
                          "DECLARE at INT DEFAULT 0;\n"
                          "DECLARE questions LONGBLOB DEFAULT x'%1';\n"
                          "DECLARE CONTINUE HANDLER FOR %2 SELECT %2;\n"
                          "DECLARE CONTINUE HANDLER FOR SQLEXCEPTION SELECT 0;\n"
                          "WHILE at < %3 DO\n"
                          "EXECUTE IMMEDIATE CONVERT(SUBSTRING(questions, at * %4 + 1, %4) USING utf8mb4);\n"
                          "SET at = at + 1;\n"
                          "END WHILE;\n"
                          "END")
        .arg(QString::fromLatin1(all.toHex()))
        .arg(notPreparable)
        .arg(questions.size())
        .arg(width);
}

QList<QVariantList> askTogether(const Connection &connection, const QStringList &questions)
{
    QList<QByteArray> texts;
    qsizetype width = 0;
    for (const QString &question : questions) {
        texts.append(question.toUtf8());
        width = std::max(width, texts.last().size());
    }
    const auto results = connection.results(blockOf(texts, width));
    QList<QVariantList> answers;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QVariantList row = results && i < results->size() ? results->at(i).value(0) : QVariantList();
        const bool isToBeAskedAlone = !results || row == QVariantList{notPreparable};
        answers.append(isToBeAskedAlone ? askOne(connection, questions.at(i)) : row.size() > 1 ? row : QVariantList());
    }
    return answers;
}

} // namespace

QList<QVariantList> askEach(const Connection &connection, const QStringList &questions)
{
    QList<QVariantList> answers;
    if (mariadb::isMysql(connection.server()) || questions.size() == 1) {
        for (const QString &question : questions)
            answers.append(askOne(connection, question));
        return answers;
    }
    QStringList together;
    qsizetype width = 0;
    for (const QString &question : questions) {
        const qsizetype wider = std::max(width, question.size());
        if (!together.isEmpty() && wider * (together.size() + 1) > longestBlock / 2) {
            answers += askTogether(connection, together);
            together.clear();
        }
        width = together.isEmpty() ? question.size() : wider;
        together.append(question);
    }
    if (!together.isEmpty())
        answers += askTogether(connection, together);
    return answers;
}

} // namespace joinery
