// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_visibility.h"

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace joinery {

class ProjectDocument;

/** A small window with a tick for each app, namespace, group and tag: what of them the canvas shows. Closes by itself.
 */
class LayersPanel : public QFrame
{
    Q_OBJECT

public:
    LayersPanel(const ProjectDocument &document, CardVisibility &visibility, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** One kind of layers: what of it is hidden. */
    using Kind = QSet<QString> HiddenLayers::*;

    /** What is hidden by, and how it is called. */
    using Names = QList<QPair<QString, QString>>;

    void addKind(const QString &title, const Names &names, Kind kind);
    void take();
    void showAll();

    struct Layer
    {
        QCheckBox *tick;
        QString name;
        Kind kind;
    };

    CardVisibility &m_visibility;
    QVBoxLayout *m_rows;
    QList<Layer> m_layers;
};

} // namespace joinery
