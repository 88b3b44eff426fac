// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/editor/target_features.h"
#include "ui/shell/theme.h"

#include <QWidget>

namespace joinery {

class Field;
class FoldSection;

/** One value of what a form shows, as a text. */
struct Detail
{
    enum class Kind
    {
        Text,
        /** SQL, or names: in the font of code. */
        Code,
        /** "true" or empty. */
        Check,
        Choice
    };

    /** The object name of its editor. */
    const char *name = "";
    QString label;
    Kind kind = Kind::Text;
    /** The values of a choice, with what is shown of each. */
    QList<std::pair<QString, QString>> choices;
    /** What stands in an empty field. */
    QString placeholder;
    /** What the databases must know for it to mean anything; always where it is not set. */
    FeatureQuestion isKnown;
    std::function<QString()> read;
    /** Takes a value over; edits with the same number are one step. */
    std::function<Result<void>(const QString &value, int mergeId)> write;
    /** Where it says no there is no such field at all. */
    std::function<bool()> isThere;
};

/**
 * What few tables, columns, keys or indexes have: fields below a heading that unfolds them, made when that is done
 * first. What no database of the project can do is greyed, with the reason as tool tip and description, unless it is
 * set: then it can be cleared. The heading tells how many are set.
 */
class DetailsBox : public QWidget
{
    Q_OBJECT

public:
    DetailsBox(ProjectDocument &document, const QString &title, QList<Detail> details, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** Shows the values as they are now. */
    void refresh();
    /** Another thing is shown: forget what was typed. */
    void startAnew();

private:
    void make();
    [[nodiscard]] Field *makeEditor(const Detail &detail);
    void show(const Detail &detail, Field &editor);
    void write(const Detail &detail, Field &editor, const QString &value, int mergeId);

    ProjectDocument &m_document;
    QString m_title;
    QList<Detail> m_details;
    TargetFeatures m_targets;
    QWidget *m_body;
    FoldSection *m_fold;
    QList<Field *> m_editors;
};

} // namespace joinery
