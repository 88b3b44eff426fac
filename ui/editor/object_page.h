// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace joinery {

class Badge;
class BannerList;
class DetailsBox;
class ElidedLabel;
class LineField;
class SqlField;

/**
 * The inspector of a view, trigger, routine or other object: name, comment, the SQL that defines it, and what else it
 * is: its namespace, the table it is on, the types of its arguments, what it needs.
 */
class ObjectPage : public QWidget
{
    Q_OBJECT

public:
    ObjectPage(ProjectDocument &document, const Theme &theme, QWidget *parent = nullptr);

    void setObject(ObjectId id);
    void setTheme(const Theme &theme);
    /** Puts the cursor into the name. */
    void editName();

private:
    void connectFields();
    void refresh();
    void refreshNotices();
    [[nodiscard]] const DefinitionObject *find() const;
    [[nodiscard]] const DefinitionObject *old() const;
    [[nodiscard]] Result<void> perform(const QString &undoText, const Operation &operation, int mergeId = -1);
    [[nodiscard]] Result<void> replace(const QString &undoText, const DefinitionObject &after, int mergeId = -1);
    void drop();

    ProjectDocument &m_document;
    ObjectId m_id;
    ElidedLabel *m_title;
    Badge *m_badge;
    QLabel *m_kind;
    LineField *m_name;
    LineField *m_comment;
    SqlField *m_definition;
    DetailsBox *m_details;
    BannerList *m_banners;
    QPushButton *m_drop;
};

} // namespace joinery
