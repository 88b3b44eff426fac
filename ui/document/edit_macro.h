// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace joinery {

class DocumentPrivate;
class ProjectDocument;

/**
 * While it lives, edits of a document are one undo step. Where none is made (it was refused, or changes nothing) there
 * is no step either.
 */
class EditMacro
{
public:
    EditMacro(ProjectDocument &document, const QString &undoText);
    ~EditMacro();
    Q_DISABLE_COPY_MOVE(EditMacro)

    /** The step is whole; what is told about it can go by the undo stack from now on. */
    void end();

private:
    DocumentPrivate *m_document;
};

} // namespace joinery
