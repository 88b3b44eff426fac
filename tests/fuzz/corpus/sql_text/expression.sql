author name order
name <> '' AND lower(author.name) COLLATE nocase = CAST("name" AS text) || [name] || `name`
