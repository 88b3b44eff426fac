-- loses: column book.a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox

-- drop index book.i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox
-- drop column book.a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox
ALTER TABLE `book`
    DROP INDEX `i_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox`,
    DROP COLUMN `a_name_that_is_exactly_sixty_four_characters_long_for_mariadb_tox`;
