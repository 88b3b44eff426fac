// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"

#include <QWidget>

class QVBoxLayout;

namespace joinery {

/**
 * Asks about each thing that went and each that came which look like one renamed: what, how alike and why, and two
 * answers. Hidden while there is nothing to ask. Never more than setMost() at a time; the next come up as they
 * are answered.
 */
class RenameQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit RenameQuestions(ProjectDocument &document, QWidget *parent = nullptr);

    /** How many it may ask at once; the others wait for an answer. */
    void setMost(int questions);
    /** Reads the candidates of the document anew. */
    void refresh();
    /** What nobody has answered: the sentences of all questions, also of those that have no room. */
    [[nodiscard]] QStringList open() const;

private:
    struct Question
    {
        QString app;
        RenameCandidate candidate;
        /** "Column author.name may have become full_name." */
        QString sentence;
        /** "72 % alike: same type, same place" */
        QString reason;
        /** To another namespace, under the same name. */
        bool isMove = false;

        friend bool operator==(const Question &, const Question &) = default;
    };

    void rebuild();
    void addQuestion(const Question &question);
    [[nodiscard]] QString allText() const;
    void confirmAll();

    ProjectDocument &m_document;
    QVBoxLayout *m_rows;
    QList<Question> m_questions;
    int m_most = 2;
};

} // namespace joinery
