-- loses: column book.a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to
-- loses: table a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to
DROP TABLE "a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to";

-- change book: a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO "joinery_new_book" ("id")
SELECT "id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
