-- loses: column book.a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
-- loses: table größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä
-- loses: table a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- drop table a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
DROP TABLE "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu";

-- drop table größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä
DROP TABLE "größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä";

-- change book: a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu, unique (a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu), check k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu (rebuild)
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
