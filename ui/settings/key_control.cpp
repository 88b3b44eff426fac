// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_control.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMetaEnum>
#include <QPushButton>
#include <QToolButton>

namespace joinery {

KeyControl::KeyControl(ThemeController &themes, const ActionSet &actions, ActionId id, const QString &name)
    : m_store(themes.settings())
    , m_actions(actions)
    , m_id(id)
    , m_field(new KeyField)
    , m_usual(new QToolButton)
    , m_said(label({}, "warning"))
    , m_take(new QPushButton(tr("Take it")))
{
    setObjectName(QStringLiteral("keys/") + ActionSet::name(id));
    m_field->setAccessibleName(tr("Keys of %1").arg(name));
    m_usual->setToolTip(tr("Take back the usual keys"));
    m_usual->setAccessibleName(tr("Usual keys of %1").arg(name));
    QSizePolicy keepsPlace = m_usual->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_usual->setSizePolicy(keepsPlace);
    m_said->setWordWrap(true);
    m_take->setProperty("kind", QStringLiteral("link"));
    m_take->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_usual);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_said, 1);
    below->addWidget(m_take, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(row);
    rows->addLayout(below);
    setFocusProxy(m_field);
    const auto paintIcon = [this](const Theme &theme) { m_usual->setIcon(icon(IconName::Undo, theme)); };
    paintIcon(themes.theme());
    connect(&themes, &ThemeController::themeChanged, this, paintIcon);
    connect(m_field, &KeyField::chosen, this, &KeyControl::choose);
    connect(m_field, &KeyField::refused, this,
            [this] { say(tr("Hold Ctrl or Alt, or press a function key."), false); });
    connect(m_usual, &QToolButton::clicked, this, [this] { want(ActionSet::usualKeys(m_id)); });
    connect(m_take, &QPushButton::clicked, this, &KeyControl::take);
    connect(&m_store, &SettingsStore::changed, this, &KeyControl::show);
    show();
}

void KeyControl::show()
{
    const QMap<QString, QList<QKeySequence>> &keys = m_store.values().keys;
    const QString name = ActionSet::name(m_id);
    m_field->setKeys(m_actions.action(m_id).shortcuts());
    m_usual->setVisible(keys.contains(name));
    say({}, false);
}

void KeyControl::choose(const QKeySequence &key)
{
    want(key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
}

void KeyControl::want(const QList<QKeySequence> &keys)
{
    m_wanted = keys;
    for (const QKeySequence &key : keys) {
        if (key == QKeySequence(Qt::CTRL | Qt::Key_A)) {
            say(tr("%1 selects all, on the diagram and in fields. Press other keys.")
                    .arg(key.toString(QKeySequence::NativeText)),
                false);
            return;
        }
        if (const QAction *owner = ownerOf(key)) {
            say(tr("%1 is for: %2").arg(key.toString(QKeySequence::NativeText), shownName(*owner)), true);
            return;
        }
    }
    keep(m_id, keys);
}

const QAction *KeyControl::ownerOf(const QKeySequence &key) const
{
    return m_actions.actionWith(key, &m_actions.action(m_id));
}

void KeyControl::take()
{
    const QList<QKeySequence> wanted = m_wanted;
    const auto isAsked = [this](const QKeySequence &key) { return ownerOf(key); };
    const auto asked = std::find_if(wanted.cbegin(), wanted.cend(), isAsked);
    const QAction *owner = asked != wanted.cend() ? ownerOf(*asked) : nullptr;
    const QMetaEnum ids = QMetaEnum::fromType<ActionId>();
    for (int i = 0; owner && i < ids.keyCount(); ++i) {
        const auto id = ActionId(ids.value(i));
        if (&m_actions.action(id) != owner)
            continue;
        QList<QKeySequence> left = owner->shortcuts();
        left.removeAll(*asked);
        keep(id, left);
        break;
    }
    // The next of them may be somebody's too.
    want(wanted);
}

void KeyControl::keep(ActionId id, const QList<QKeySequence> &keys)
{
    Settings settings = m_store.values();
    if (keys == ActionSet::usualKeys(id))
        settings.keys.remove(ActionSet::name(id));
    else
        settings.keys.insert(ActionSet::name(id), keys);
    m_store.set(settings);
    show();
}

void KeyControl::say(const QString &text, bool canTake)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_take->setVisible(canTake);
}

QString shownName(const QAction &action)
{
    QString name = action.text();
    name.remove(QChar(u'…'));
    return name.section(QLatin1Char(':'), 0, 0);
}

} // namespace joinery

#include "moc_key_control.cpp"
