// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>

class QPainter;

namespace joinery {

/** The icons drawn for this project: resources/icons/<name>.svg, where ZoomIn is zoom_in.svg. */
enum class IconName
{
    Add,
    Arrange,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Close,
    Column,
    Comment,
    Connection,
    Copy,
    Database,
    Delete,
    Diagram,
    Down,
    Drag,
    Enum,
    Error,
    Export,
    Extension,
    Fit,
    Folder,
    Function,
    Ghost,
    Grid,
    History,
    Import,
    Index,
    Info,
    Key,
    Link,
    Migrate,
    Minimap,
    Moon,
    More,
    New,
    Object,
    Open,
    Play,
    Redo,
    Refresh,
    Remove,
    Rename,
    Review,
    Rollback,
    Save,
    Search,
    Sequence,
    Settings,
    Shield,
    Stop,
    Sun,
    Table,
    Trigger,
    Type,
    Undo,
    Unique,
    Up,
    View,
    Warning,
    ZoomIn,
    ZoomOut,
};

/** In the theme's text colour, paler when disabled, sharp at every scale. */
[[nodiscard]] QIcon icon(IconName name, const Theme &theme);
/** In a colour of one's own: `icon(IconName::Key, theme.keyMark, theme)`. */
[[nodiscard]] QIcon icon(IconName name, const QColor &color, const Theme &theme);
/** Draws straight into a painter, for delegates and the diagram. */
void paintIcon(QPainter &painter, const QRectF &area, IconName name, const QColor &color);
/** The program's own picture, in its own colours. */
[[nodiscard]] QIcon applicationIcon();

/** "zoom_in": the file's name without its ending. */
[[nodiscard]] QString iconFileName(IconName name);
/** Every icon there is, for tests and for looking at them. */
[[nodiscard]] QList<IconName> allIcons();

} // namespace joinery
