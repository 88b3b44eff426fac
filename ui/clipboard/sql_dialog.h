// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/sql_reading.h"
#include "core/dialect/dialect.h"
#include "ui/document/project_document.h"
#include "ui/shell/theme.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace joinery {

class Banner;
class SqlReadingJob;

/**
 * Takes SQL that defines tables, shows what would be added and what cannot be read, and why. The model stays as it is;
 * the caller adds fragment() when the dialog was accepted.
 */
class SqlDialog : public QDialog
{
    Q_OBJECT

public:
    SqlDialog(const ProjectDocument &document, const Dialect &usual, const QString &app, const Theme &theme,
              QWidget *parent = nullptr);
    ~SqlDialog() override;

    void setScript(const QString &script);
    /** What was read and is ticked. */
    [[nodiscard]] Fragment fragment() const;
    [[nodiscard]] QString app() const;

    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(const ProjectDocument &document, const QString &app);
    [[nodiscard]] QWidget *makeMiddle(const Theme &theme);
    void connectAll();
    void fillReaders(const ProjectDocument &document);
    void chooseReader();
    [[nodiscard]] bool hasServer() const;
    void readSoon();
    void read();
    void take(const Result<SqlReading> &reading);
    void showReading();
    void addProblems();
    /** Shows a whole problem under the list. */
    void tell(const QTreeWidgetItem &problem);
    void updateChoice();
    void guessDialect();
    void openFile();
    void takeFile(const QString &path);
    void goToLine(int line);

    const ProjectDocument &m_document;
    QComboBox *m_dialects;
    QComboBox *m_apps;
    /** Connections by which SQL can be read; the first is none. */
    QComboBox *m_readers;
    QPushButton *m_readNow;
    QPushButton *m_open;
    QPlainTextEdit *m_editor;
    QTreeWidget *m_list;
    /** In the list while it is empty. */
    QLabel *m_listHint;
    QLabel *m_state;
    Banner *m_error;
    QPushButton *m_add;
    SqlReadingJob *m_job;
    QTimer m_soon;
    SqlReading m_reading;
    /** What was read is of the text as it is now. */
    bool m_isCurrent = false;
    /** The person chose the dialect: what the text looks like counts no more. */
    bool m_dialectIsChosen = false;
};

} // namespace joinery
