-- loses: column book.a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
-- loses: table größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä
-- loses: table a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu

BEGIN;

-- drop index book.i_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
DROP INDEX "i_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu";

-- drop check book.k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
-- drop unique constraint book.u_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
-- drop column book.a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
ALTER TABLE "book"
    DROP CONSTRAINT "k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu",
    DROP CONSTRAINT "u_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu",
    DROP COLUMN "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu";

-- drop table größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä
DROP TABLE "größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä";

-- drop table a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
DROP TABLE "a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu";

COMMIT;
