// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/editor/app_part.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace joinery {

class ChoiceField;
class FoldSection;
class LineField;

/** An app on the page of the project: its numbers, and unfolded its name, colour and what it depends on. */
class AppBox : public QWidget
{
    Q_OBJECT

public:
    AppBox(ProjectDocument &document, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString app() const { return m_app; }
    /** Shows it, or the same one by another name, as it is now. */
    void setApp(const QString &app);
    void setTheme(const Theme &theme);
    void setOpen(bool open);
    /** Unfolds it, with the cursor there. */
    void edit(AppPart part);

    /** What the numbers are of, as wide as they are. */
    [[nodiscard]] static QWidget *makeHeads();

signals:
    /** What was unfolded is to be seen. */
    void unfolded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFields();
    /** Names are cut where there is no room for them. */
    void fitNames();
    void showNumbers(const App &app);
    void showDependencies(const App &app);
    void showColors(const App &app);
    void takeDependencies();
    void remove();
    void report(const Result<void> &done);

    ProjectDocument &m_document;
    Theme m_theme;
    QString m_app;
    FoldSection *m_fold;
    QGridLayout *m_numbers;
    LineField *m_name;
    QLabel *m_dependsOn;
    QVBoxLayout *m_dependencies;
    QList<QCheckBox *> m_ticks;
    ChoiceField *m_color;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace joinery
