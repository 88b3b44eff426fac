// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/edit_macro.h"

#include "ui/document/document_private.h"

namespace joinery {

EditMacro::EditMacro(ProjectDocument &document, const QString &undoText) : m_document(&DocumentPrivate::of(document))
{
    m_document->beginMacro(undoText);
}

EditMacro::~EditMacro()
{
    end();
}

void EditMacro::end()
{
    if (m_document)
        m_document->endMacro();
    m_document = nullptr;
}

} // namespace joinery
