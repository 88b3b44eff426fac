BEGIN;

-- add column book.a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to
ALTER TABLE "book" ADD COLUMN "a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to" TEXT;

-- add table a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to
CREATE TABLE "a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- add index i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to
CREATE INDEX "i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to" ON "book" ("a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to");

COMMIT;
