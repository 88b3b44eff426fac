// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_controls.h"

#include "core/schema/data_type.h"
#include "core/schema/type_check.h"
#include "ui/editor/type_completer.h"
#include "ui/widgets/restyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::SettingControls)
};

/** Shows the value now and whenever the settings change. */
template <typename Show>
void keepShown(QWidget &control, SettingsStore &store, const Show &show)
{
    const auto showQuietly = [&control, &store, show] {
        const QSignalBlocker quiet(control);
        show(store.values());
    };
    QObject::connect(&store, &SettingsStore::changed, &control, showQuietly);
    showQuietly();
}

template <typename Change>
void change(SettingsStore &store, const Change &apply)
{
    Settings settings = store.values();
    apply(settings);
    store.set(settings);
}

template <typename Value>
Value valueOf(const Settings &settings, const std::function<Value &(Settings &)> &value)
{
    Settings copy = settings;
    return value(copy);
}

} // namespace

QWidget *switchControl(SettingsStore &store, const std::function<bool &(Settings &)> &value, const QString &text)
{
    auto *box = new QCheckBox(text);
    keepShown(*box, store, [box, value](const Settings &settings) { box->setChecked(valueOf(settings, value)); });
    QObject::connect(box, &QCheckBox::toggled, &store,
                     [&store, value](bool on) { change(store, [&](Settings &settings) { value(settings) = on; }); });
    return box;
}

QWidget *numberControl(SettingsStore &store, const std::function<int &(Settings &)> &value, std::pair<int, int> range,
                       const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(range.first, range.second);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    keepShown(*box, store, [box, value](const Settings &settings) { box->setValue(valueOf(settings, value)); });
    QObject::connect(box, &QSpinBox::valueChanged, &store, [&store, value](int number) {
        change(store, [&](Settings &settings) { value(settings) = number; });
    });
    return box;
}

QWidget *listControl(SettingsStore &store, const QList<std::pair<QString, QString>> &choices,
                     const std::function<QString(const Settings &)> &value,
                     const std::function<void(Settings &, const QString &)> &choose)
{
    auto *box = new QComboBox;
    for (const auto &[word, kept] : choices)
        box->addItem(word, kept);
    keepShown(*box, store, [box, value](const Settings &settings) {
        box->setCurrentIndex(std::max(0, box->findData(value(settings))));
    });
    QObject::connect(box, &QComboBox::currentIndexChanged, &store, [&store, box, choose] {
        change(store, [&](Settings &settings) { choose(settings, box->currentData().toString()); });
    });
    return box;
}

QWidget *typeControl(SettingsStore &store, const std::function<QString(const Settings &)> &value,
                     const std::function<void(Settings &, const QString &)> &choose, const QString &usual)
{
    auto *field = new QLineEdit;
    field->setProperty("look", QStringLiteral("code"));
    field->setPlaceholderText(usual);
    field->setCompleter(new TypeCompleter({}, field));
    keepShown(*field, store, [field, value](const Settings &settings) {
        field->setText(value(settings));
        restyle(*field, "problem", false);
    });
    QObject::connect(field, &QLineEdit::editingFinished, &store, [&store, field, choose] {
        const QString text = field->text().trimmed();
        const Result<void> fit = text.isEmpty() ? Result<void>() : checkType(DataType::fromUserText(text), {});
        restyle(*field, "problem", !fit);
        field->setToolTip(fit ? QString() : fit.error().message);
        if (fit)
            change(store, [&](Settings &settings) { choose(settings, text); });
    });
    return field;
}

QWidget *folderControl(SettingsStore &store, const std::function<QString &(Settings &)> &value, const QString &usual)
{
    auto *place = new QWidget;
    auto *field = new QLineEdit;
    field->setPlaceholderText(usual);
    auto *browse = new QPushButton(Sentence::tr("Browse…"));
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(field, 1);
    row->addWidget(browse);
    place->setFocusProxy(field);
    field->setAccessibleName(Sentence::tr("Folder"));
    keepShown(*field, store, [field, value](const Settings &settings) {
        field->setText(QDir::toNativeSeparators(valueOf(settings, value)));
    });
    const auto take = [&store, value](const QString &folder) {
        change(store, [&](Settings &settings) { value(settings) = QDir::fromNativeSeparators(folder.trimmed()); });
    };
    QObject::connect(field, &QLineEdit::editingFinished, &store, [field, take] { take(field->text()); });
    QObject::connect(browse, &QPushButton::clicked, place, [place, field, take] {
        const QString folder =
            QFileDialog::getExistingDirectory(place, Sentence::tr("Where should new projects go?"), field->text());
        if (!folder.isEmpty())
            take(folder);
    });
    return place;
}

} // namespace joinery
