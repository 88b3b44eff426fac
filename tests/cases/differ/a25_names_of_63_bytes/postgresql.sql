BEGIN;

-- add table a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu (2 columns)
CREATE TABLE "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" (
    "id" integer NOT NULL,
    "book_id" integer,
    CONSTRAINT "a_name_that_is_exactly_sixty_three_bytes_long_which_postgr_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "f_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" FOREIGN KEY ("book_id") REFERENCES "book" ("id")
);

-- add table größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä (1 columns)
CREATE TABLE "größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä" (
    "id" integer NOT NULL,
    CONSTRAINT "größe_der_verfügbaren_fläche_im_übergeordneten_gebäu_pkey" PRIMARY KEY ("id")
);

-- add column book.a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu (text)
-- add unique constraint book.u_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
-- add check book.k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
ALTER TABLE "book"
    ADD COLUMN "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" text,
    ADD CONSTRAINT "u_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" UNIQUE ("a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu"),
    ADD CONSTRAINT "k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" CHECK (a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu <> '');

-- add index book.i_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
CREATE INDEX "i_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu" ON "book" ("a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu");

COMMIT;
