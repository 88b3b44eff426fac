-- must be 0: SELECT count(*) FROM (SELECT `id` AS joinery_row, NULL AS `a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu` FROM `book`) AS later WHERE NOT (a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu <> '')

-- add table a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu (2 columns)
CREATE TABLE `a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu` (
    `id` INT NOT NULL,
    `book_id` INT,
    PRIMARY KEY (`id`),
    CONSTRAINT `f_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu` FOREIGN KEY (`book_id`) REFERENCES `book` (`id`)
);

-- add table größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä (1 columns)
CREATE TABLE `größe_der_verfügbaren_fläche_im_übergeordneten_gebäude_ä` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add column book.a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu (text)
-- add unique constraint book.u_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
-- add check book.k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
-- add index book.i_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu
ALTER TABLE `book`
    ADD COLUMN `a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu` TEXT,
    ADD UNIQUE INDEX `u_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu` (`a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu`),
    ADD INDEX `i_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu` (`a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu`(768)),
    ADD CONSTRAINT `k_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu` CHECK (a_name_that_is_exactly_sixty_three_bytes_long_which_postgres_cu <> '');
