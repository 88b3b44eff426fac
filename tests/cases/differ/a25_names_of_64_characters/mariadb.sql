-- add table a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to (1 columns)
CREATE TABLE `a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to` (
    `id` INT NOT NULL,
    PRIMARY KEY (`id`)
);

-- add column book.a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to (text)
-- add index book.i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to
ALTER TABLE `book`
    ADD COLUMN `a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to` TEXT,
    ADD INDEX `i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to` (`a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_to`(768));
