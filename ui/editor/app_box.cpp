// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/app_box.h"

#include "core/project/diagram.h"
#include "ui/diagram/app_colors.h"
#include "ui/document/app_edits.h"
#include "ui/editor/app_removal.h"
#include "ui/editor/field.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/fold_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/restyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int indent = 20;

QGridLayout *addNumbers(QWidget &row)
{
    auto *grid = new QGridLayout(&row);
    grid->setContentsMargins(indent, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

} // namespace

AppBox::AppBox(ProjectDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_name(new LineField(tr("Name")))
    , m_dependsOn(label(tr("Depends on, so that their migrations run first"), "small"))
    , m_dependencies(new QVBoxLayout)
    , m_color(new ChoiceField(tr("Color of its cards")))
    , m_remove(new QPushButton(tr("Remove app")))
    , m_note(label({}, "problem"))
{
    auto *numbers = new QWidget;
    m_numbers = addNumbers(*numbers);
    m_fold = new FoldSection({}, makeFields(), theme);
    m_fold->setSummary(numbers);
    m_fold->heading().setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_fold);
    connect(m_name, &LineField::committed, this, [this](const QString &text) {
        if (const Result<void> done = renameApp(m_document, m_app, text.trimmed()); !done)
            m_name->refuse(done.error().text());
    });
    connect(&m_color->box(), &QComboBox::activated, this, [this](int row) {
        setAppColor(m_document, m_app, m_color->box().itemData(row).toString());
        // Where another window has the project it is as it was.
        setApp(m_app);
    });
    connect(m_remove, &QPushButton::clicked, this, &AppBox::remove);
    connect(m_fold, &FoldSection::toggled, this, [this](bool open) {
        report({});
        if (open)
            emit unfolded();
    });
}

QWidget *AppBox::makeFields()
{
    m_name->edit().setObjectName(QStringLiteral("appName"));
    m_color->box().setObjectName(QStringLiteral("appColor"));
    m_remove->setObjectName(QStringLiteral("removeApp"));
    m_dependsOn->setWordWrap(true);
    m_dependencies->setSpacing(4);
    auto *fields = new QWidget;
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(indent, 4, 0, 8);
    rows->setSpacing(8);
    rows->addWidget(m_name);
    rows->addWidget(m_color);
    rows->addWidget(m_dependsOn);
    rows->addLayout(m_dependencies);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    rows->addLayout(buttons);
    rows->addWidget(m_note);
    return fields;
}

QWidget *AppBox::makeHeads()
{
    auto *row = new QWidget;
    QGridLayout *grid = addNumbers(*row);
    const QStringList heads{tr("Tables"), tr("Columns"), tr("Views, triggers"), tr("Pending")};
    for (int column = 0; column < int(heads.size()); ++column) {
        QLabel *head = label(heads.at(column), "small");
        head->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        head->setWordWrap(true);
        grid->addWidget(head, 0, column);
    }
    return row;
}

void AppBox::setApp(const QString &app)
{
    const App *found = m_document.project().app(app);
    if (!found)
        return;
    m_app = app;
    showNumbers(*found);
    m_name->setValue(app);
    showColors(*found);
    showDependencies(*found);
}

void AppBox::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_fold->setTheme(theme);
    setApp(m_app);
}

void AppBox::setOpen(bool open)
{
    m_fold->setOpen(open);
}

void AppBox::edit(AppPart part)
{
    m_fold->setOpen(true);
    if (part == AppPart::Color) {
        m_color->box().setFocus();
    } else if (part == AppPart::Dependencies && !m_ticks.isEmpty()) {
        m_ticks.first()->setFocus();
    } else {
        m_name->edit().setFocus();
        m_name->edit().selectAll();
    }
}

void AppBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void AppBox::fitNames()
{
    QToolButton &heading = m_fold->heading();
    m_fold->setTitle(heading.fontMetrics().elidedText(m_app, Qt::ElideMiddle, width() - 2 * indent));
    heading.setAccessibleName(tr("App %1").arg(m_app));
    heading.setToolTip(m_app);
    for (QCheckBox *tick : std::as_const(m_ticks)) {
        const QString name = tick->objectName();
        tick->setText(tick->fontMetrics().elidedText(name, Qt::ElideMiddle, width() - 3 * indent));
        tick->setAccessibleName(name);
        tick->setToolTip(name);
    }
}

void AppBox::showNumbers(const App &app)
{
    qsizetype columns = 0;
    for (const Table &table : app.model.tables)
        columns += table.columns.size();
    const QList<qsizetype> values{app.model.tables.size(), columns, app.model.objects.size(),
                                  qsizetype(m_document.pendingCount(app.name))};
    for (int column = 0; column < int(values.size()); ++column) {
        const char *look = values.at(column) == 0 ? "secondary" : "plain";
        if (QLayoutItem *old = m_numbers->itemAtPosition(0, column)) {
            auto *number = static_cast<QLabel *>(old->widget());
            number->setText(QString::number(values.at(column)));
            restyle(*number, "look", QString::fromLatin1(look));
        } else {
            m_numbers->addWidget(label(QString::number(values.at(column)), look), 0, column);
        }
    }
}

void AppBox::showDependencies(const App &app)
{
    QStringList others;
    for (const App &each : m_document.project().apps) {
        if (each.name != app.name)
            others.append(each.name);
    }
    others.sort();
    while (m_ticks.size() > others.size()) {
        // It may be its own click that this follows from.
        QCheckBox *tick = m_ticks.takeLast();
        tick->hide();
        tick->deleteLater();
    }
    while (m_ticks.size() < others.size()) {
        auto *tick = new QCheckBox;
        tick->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(tick, &QCheckBox::clicked, this, &AppBox::takeDependencies);
        m_dependencies->addWidget(tick);
        m_ticks.append(tick);
    }
    for (qsizetype i = 0; i < others.size(); ++i) {
        m_ticks.at(i)->setObjectName(others.at(i));
        m_ticks.at(i)->setChecked(app.dependencies.contains(others.at(i)));
    }
    fitNames();
    m_dependsOn->setVisible(!others.isEmpty());
    m_remove->setVisible(!others.isEmpty());
}

void AppBox::showColors(const App &app)
{
    QComboBox &box = m_color->box();
    box.clear();
    const QString automatic = shownColor(m_document.project(), app.name);
    const auto add = [&](const QString &text, const QString &word, const QString &shown) {
        const QColor color = appColor(shown, m_theme.dark);
        box.addItem(color.isValid() ? swatch(color) : QIcon(), text, word);
    };
    add(tr("Automatic"), {}, app.diagram.color.isEmpty() ? automatic : QString());
    for (const QString &word : diagramColors())
        add(appColorTitle(word), word, word);
    box.setCurrentIndex(std::max(0, box.findData(app.diagram.color)));
}

void AppBox::takeDependencies()
{
    const App *app = m_document.project().app(m_app);
    if (!app)
        return;
    // Those there were keep their order.
    QStringList chosen = app->dependencies;
    for (const QCheckBox *tick : std::as_const(m_ticks)) {
        const bool isThere = chosen.contains(tick->objectName());
        if (tick->isChecked() && !isThere)
            chosen.append(tick->objectName());
        else if (!tick->isChecked() && isThere)
            chosen.removeAll(tick->objectName());
    }
    const Result<void> done = setAppDependencies(m_document, m_app, chosen);
    // What was refused is as it was.
    setApp(m_app);
    report(done);
}

void AppBox::remove()
{
    report(removeAppAsked(m_document, m_app, this));
}

void AppBox::report(const Result<void> &done)
{
    m_note->setText(done ? QString() : breakable(done.error().text()));
    m_note->setVisible(!done);
}

} // namespace joinery

#include "moc_app_box.cpp"
