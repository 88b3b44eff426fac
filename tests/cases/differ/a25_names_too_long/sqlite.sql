BEGIN;

-- add column book.a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox
ALTER TABLE "book" ADD COLUMN "a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox" TEXT;

-- add index i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox
CREATE INDEX "i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox" ON "book" ("a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox");

COMMIT;
