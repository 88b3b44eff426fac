// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/sql_dialog.h"

#include "core/copying/script_file.h"
#include "core/copying/script_statement.h"
#include "core/project/project_connection.h"
#include "ui/clipboard/fragment_mime.h"
#include "ui/clipboard/sql_reading_job.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sql_highlighter.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace joinery {

namespace {

enum Role
{
    IdRole = Qt::UserRole,
    LineRole
};

constexpr auto pause = std::chrono::milliseconds(300);

QTreeWidgetItem *group(QTreeWidget &list, const QString &title)
{
    auto *item = new QTreeWidgetItem(&list, {title});
    item->setFlags(Qt::ItemIsEnabled);
    QFont font = list.font();
    font.setBold(true);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

} // namespace

SqlDialog::SqlDialog(const ProjectDocument &document, const Dialect &usual, const QString &app, const Theme &theme,
                     QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_dialects(new QComboBox)
    , m_apps(new QComboBox)
    , m_readers(new QComboBox)
    , m_readNow(new QPushButton(tr("Read")))
    , m_open(new QPushButton(tr("Open file…")))
    , m_editor(new QPlainTextEdit)
    , m_list(new QTreeWidget)
    , m_listHint(label(tr("What would be added is listed here."), "secondary"))
    , m_state(label({}, "secondary"))
    , m_error(new Banner({}, joinery::Role::Dropped))
    , m_add(new QPushButton(tr("Add")))
    , m_job(new SqlReadingJob(this))
{
    setWindowTitle(tr("Add from SQL"));
    resize(880, 600);
    for (const Dialect *dialect : allDialects())
        m_dialects->addItem(dialect->title(), dialect->name());
    m_dialects->setCurrentIndex(m_dialects->findData(usual.name()));
    m_error->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(label(windowTitle(), "title"));
    QLabel *explanation =
        label(tr("Paste or drop statements that create tables. They are read in a scratch database in memory that is "
                 "thrown away; nothing else in them is run."),
              "secondary");
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addSpacing(4);
    buildHead(document, app);
    layout->addWidget(makeMiddle(theme), 1);
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_state->setTextFormat(Qt::PlainText);
    buttons->addWidget(m_state, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    buttons->addWidget(cancel);
    m_add->setProperty("kind", QStringLiteral("primary"));
    m_add->setObjectName(QStringLiteral("addFromSql"));
    buttons->addWidget(m_add);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connectAll();
    showReading();
    m_editor->setFocus();
}

SqlDialog::~SqlDialog() = default;

void SqlDialog::buildHead(const ProjectDocument &document, const QString &app)
{
    for (const App &each : document.project().apps)
        m_apps->addItem(each.name);
    m_apps->setCurrentText(app);
    m_dialects->setObjectName(QStringLiteral("sqlDialect"));
    m_apps->setObjectName(QStringLiteral("sqlApp"));
    m_open->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    QLabel *written = label(tr("&Written for"), "small");
    written->setBuddy(m_dialects);
    head->addWidget(written);
    head->addWidget(m_dialects);
    head->addSpacing(8);
    fillReaders(document);
    QLabel *reader = label(tr("&Read with"), "small");
    reader->setBuddy(m_readers);
    head->addWidget(reader);
    head->addWidget(m_readers);
    head->addWidget(m_readNow);
    head->addSpacing(8);
    QLabel *into = label(tr("Into the &app"), "small");
    into->setBuddy(m_apps);
    head->addWidget(into);
    head->addWidget(m_apps);
    head->addStretch();
    head->addWidget(m_open);
    reader->setVisible(m_readers->count() > 1);
    m_readers->setVisible(m_readers->count() > 1);
    into->setVisible(m_apps->count() > 1);
    m_apps->setVisible(m_apps->count() > 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void SqlDialog::fillReaders(const ProjectDocument &document)
{
    m_readers->setObjectName(QStringLiteral("sqlReader"));
    m_readNow->setObjectName(QStringLiteral("sqlReadNow"));
    m_readNow->setAutoDefault(false);
    m_readNow->hide();
    m_readers->addItem(tr("a database in memory"));
    for (const ConnectionProfile &profile : document.project().connections) {
        const Result<DatabaseAddress> address = databaseAddress(profile, document.folder());
        const bool isServer = address && address->dialect != QLatin1String("sqlite");
        // Nothing is tried out where it counts.
        if (isServer && profile.environment != ConnectionProfile::Environment::Production)
            m_readers->addItem(profile.name, profile.name);
    }
    m_readers->setToolTip(
        tr("A server reads every word of its own dialect. It makes what the SQL defines in a place of "
           "its own, which is taken away again; PostgreSQL rolls all of it back."));
}

bool SqlDialog::hasServer() const
{
    return m_readers->currentData().isValid();
}

void SqlDialog::chooseReader()
{
    m_readNow->setVisible(hasServer());
    m_dialects->setEnabled(!hasServer());
    const ConnectionProfile *profile = m_document.project().connection(m_readers->currentData().toString());
    if (const auto address = profile ? databaseAddress(*profile, m_document.folder()) : Result<DatabaseAddress>();
        profile && address)
        m_dialects->setCurrentIndex(m_dialects->findData(address->dialect));
    readSoon();
}

QWidget *SqlDialog::makeMiddle(const Theme &theme)
{
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(QStringLiteral("CREATE TABLE …"));
    m_editor->setAccessibleName(tr("SQL"));
    m_editor->setObjectName(QStringLiteral("sqlScript"));
    m_editor->viewport()->installEventFilter(this);
    new SqlHighlighter(m_editor->document(), theme);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setUniformRowHeights(false);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What would be added"));
    m_list->setObjectName(QStringLiteral("sqlPreview"));
    m_list->setProperty("look", QStringLiteral("boxed"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_listHint->setWordWrap(true);
    m_listHint->setAlignment(Qt::AlignCenter);
    m_listHint->setObjectName(QStringLiteral("sqlPreviewHint"));
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_listHint);
    auto *middle = new QWidget;
    auto *sides = new QHBoxLayout(middle);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(8);
    sides->addWidget(m_editor, 3);
    sides->addWidget(m_list, 2);
    return middle;
}

void SqlDialog::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SqlDialog::read);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &SqlDialog::readSoon);
    connect(m_job, &SqlReadingJob::done, this, &SqlDialog::take);
    connect(m_dialects, &QComboBox::activated, this, [this] {
        m_dialectIsChosen = true;
        readSoon();
    });
    connect(m_readers, &QComboBox::activated, this, &SqlDialog::chooseReader);
    connect(m_readNow, &QPushButton::clicked, this, &SqlDialog::read);
    connect(m_open, &QPushButton::clicked, this, &SqlDialog::openFile);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QTreeWidget::itemChanged, this, &SqlDialog::updateChoice);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->data(0, LineRole).isValid())
            tell(*item);
    });
    const auto go = [this](const QTreeWidgetItem *item) { goToLine(item->data(0, LineRole).toInt()); };
    connect(m_list, &QTreeWidget::itemActivated, this, go);
    connect(m_list, &QTreeWidget::itemClicked, this, go);
}

void SqlDialog::setScript(const QString &script)
{
    m_editor->setPlainText(script);
    m_soon.stop();
    // A server reads only when it is told to: setting the text has said so.
    if (!hasServer())
        read();
}

void SqlDialog::takeFile(const QString &path)
{
    const Result<QString> script = readScriptFile(path);
    m_error->setVisible(!script);
    if (script)
        setScript(*script);
    else
        m_error->setError(script.error());
}

QString SqlDialog::app() const
{
    return m_apps->currentText();
}

void SqlDialog::done(int result)
{
    m_soon.stop();
    m_job->cancel();
    QDialog::done(result);
}

void SqlDialog::readSoon()
{
    m_job->cancel();
    m_isCurrent = false;
    m_add->setEnabled(false);
    if (hasServer()) {
        // It is asked when the person says so, not with every pause.
        m_state->setText(tr("Press Read to have it read by %1.").arg(m_readers->currentText()));
        return;
    }
    m_soon.start();
    m_state->setText(tr("Reading…"));
}

void SqlDialog::guessDialect()
{
    const auto guess = m_dialectIsChosen || hasServer() ? std::nullopt : dialectOfScript(m_editor->toPlainText());
    if (guess)
        m_dialects->setCurrentIndex(m_dialects->findData(*guess));
}

void SqlDialog::read()
{
    guessDialect();
    m_isCurrent = false;
    m_add->setEnabled(false);
    m_state->setText(tr("Reading…"));
    std::optional<DatabaseAddress> server;
    if (const ConnectionProfile *profile = m_document.project().connection(m_readers->currentData().toString())) {
        const Result<DatabaseAddress> address = databaseAddress(*profile, m_document.folder());
        if (!address) {
            take(fail(address));
            return;
        }
        server = *address;
    }
    m_job->read(m_editor->toPlainText(), m_dialects->currentData().toString(), server);
}

void SqlDialog::take(const Result<SqlReading> &reading)
{
    m_error->setVisible(!reading);
    if (!reading)
        m_error->setError(reading.error());
    m_reading = reading ? *reading : SqlReading();
    m_isCurrent = true;
    showReading();
}

void SqlDialog::showReading()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const Schema &schema = m_reading.fragment.schema;
    const auto add = [](QTreeWidgetItem *parent, const QString &name, const QString &details, ObjectId id) {
        auto *item = new QTreeWidgetItem(parent, {name, details});
        item->setData(0, IdRole, id.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
    };
    addProblems();
    QTreeWidgetItem *added = schema.isEmpty() ? nullptr : group(*m_list, tr("Would be added"));
    for (const Table *table : sortedByName(schema.tables))
        add(added, qualifiedName(table->nameSpace, table->name), tr("%n columns", nullptr, int(table->columns.size())),
            table->id);
    for (const EnumType *enumType : sortedByName(schema.enums))
        add(added, qualifiedName(enumType->nameSpace, enumType->name),
            tr("enum of %n values", nullptr, int(enumType->values.size())), enumType->id);
    for (const DefinitionObject *object : sortedByName(schema.objects))
        add(added, qualifiedName(object->nameSpace, object->name), kindTitle(object->kind), object->id);
    if (!m_reading.notes.isEmpty()) {
        QTreeWidgetItem *notes = group(*m_list, tr("Good to know"));
        for (const QString &note : m_reading.notes) {
            auto *item = new QTreeWidgetItem(notes, {note});
            item->setToolTip(0, note);
            item->setFirstColumnSpanned(true);
        }
    }
    m_listHint->setVisible(m_list->topLevelItemCount() == 0);
    updateChoice();
}

void SqlDialog::addProblems()
{
    if (m_reading.problems.isEmpty())
        return;
    QTreeWidgetItem *problems = group(*m_list, tr("Could not be read"));
    for (const ScriptProblem &problem : m_reading.problems) {
        const QString text = tr("Line %1: %2").arg(problem.line).arg(problem.text);
        auto *item = new QTreeWidgetItem(problems, {text});
        item->setToolTip(0, problem.statement);
        item->setData(0, LineRole, problem.line);
        item->setFirstColumnSpanned(true);
    }
    tell(*problems->child(0));
}

void SqlDialog::tell(const QTreeWidgetItem &problem)
{
    // The list has no room for a whole sentence.
    m_error->setText(problem.text(0).toHtmlEscaped());
    m_error->show();
}

Fragment SqlDialog::fragment() const
{
    Fragment chosen = m_reading.fragment;
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        const std::optional<ObjectId> id = ObjectId::fromText((*item)->data(0, IdRole).toString());
        if (!id || (*item)->checkState(0) == Qt::Checked)
            continue;
        if (const Table *left = chosen.schema.tables.find(*id))
            chosen.surroundings.tables.insert(*left);
        chosen.schema.tables.remove(*id);
        chosen.schema.enums.remove(*id);
        chosen.schema.objects.remove(*id);
    }
    return chosen;
}

void SqlDialog::updateChoice()
{
    const Schema schema = fragment().schema;
    const qsizetype count = schema.tables.size() + schema.enums.size() + schema.objects.size();
    m_add->setText(count > 0 ? tr("Add %1").arg(count) : tr("Add"));
    m_add->setEnabled(count > 0 && m_isCurrent);
    if (!m_isCurrent)
        return;
    const bool isEmpty = m_editor->toPlainText().trimmed().isEmpty();
    QString state;
    if (!isEmpty && m_reading.problems.isEmpty() && m_reading.fragment.schema.isEmpty())
        state = tr("Nothing in it creates a table.");
    else if (!m_reading.problems.isEmpty())
        state = tr("%n statements could not be read.", nullptr, int(m_reading.problems.size()));
    m_state->setText(state);
}

void SqlDialog::openFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open SQL"), QString(), tr("SQL (*.sql);;All files (*)"));
    if (!path.isEmpty())
        takeFile(path);
}

void SqlDialog::goToLine(int line)
{
    if (line <= 0)
        return;
    QTextCursor cursor(m_editor->document()->findBlockByNumber(line - 1));
    cursor.select(QTextCursor::LineUnderCursor);
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
}

bool SqlDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!isDrag && event->type() != QEvent::Drop)
        return QDialog::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = scriptFileIn(*drop->mimeData());
    if (path.isEmpty())
        return QDialog::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!isDrag)
        takeFile(path);
    return true;
}

} // namespace joinery

#include "moc_sql_dialog.cpp"
