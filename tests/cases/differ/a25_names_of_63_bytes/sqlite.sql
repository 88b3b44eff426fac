-- must be 0: SELECT count(*) FROM (SELECT "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" AS value FROM (SELECT "id", NULL AS "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" FROM "book") AS "book" WHERE "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" IS NOT NULL GROUP BY "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM (SELECT "id", NULL AS "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" FROM "book") AS "book" WHERE NOT (a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu <> '')

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- add table a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
CREATE TABLE "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "book_id" INTEGER,
    CONSTRAINT "f_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" FOREIGN KEY ("book_id") REFERENCES "book" ("id")
);

-- add table größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä
CREATE TABLE "größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- change book: a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu, unique (a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu), check k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" TEXT,
    CONSTRAINT "u_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" UNIQUE ("a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu"),
    CONSTRAINT "k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" CHECK (a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu <> '')
);
INSERT INTO "joinery_new_book" ("id")
SELECT "id"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";
CREATE INDEX "i_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" ON "book" ("a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
