// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "ui/document/project_document.h"

namespace joinery {

Autosave::Autosave(ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::save);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &Autosave::startIfNeeded);
    connect(&document, &ProjectDocument::modifiedChanged, this, [this](bool modified) {
        if (modified) {
            startIfNeeded();
            return;
        }
        m_timer.stop();
        m_told = false;
    });
}

void Autosave::setInterval(std::optional<std::chrono::milliseconds> interval)
{
    m_on = interval.has_value();
    m_timer.stop();
    if (interval)
        m_timer.setInterval(*interval);
    startIfNeeded();
}

void Autosave::startIfNeeded()
{
    if (m_on && !m_timer.isActive() && m_document.isModified())
        m_timer.start();
}

void Autosave::save()
{
    if (m_document.isReadOnly() || !m_document.isModified() || !m_document.hasEdits())
        return;
    const Result<void> saved = m_document.save(ProjectDocument::OthersFiles::Keep);
    if (saved)
        return;
    m_timer.start();
    // That others changed files is asked about by the window, and needs an answer first.
    if (m_told || saved.error().code == QLatin1String("project.changed_outside"))
        return;
    m_told = true;
    emit failed(saved.error());
}

} // namespace joinery

#include "moc_autosave.cpp"
