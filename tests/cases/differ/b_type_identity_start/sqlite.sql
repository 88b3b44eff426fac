-- warning: Column b.id begins to count at a certain number, which SQLite does not know. It begins at 1.
-- warning: Column a.id begins to count at a certain number, which SQLite does not know. It begins at 1.

BEGIN;

-- add table b
CREATE TABLE "b" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

COMMIT;
