-- note: MariaDB calls every primary key PRIMARY; the name book_pkey stays in the model.

-- change primary key of table book
-- rename constraint on book -> book_prequel_fkey
-- rename constraint on book -> book_isbn_key
-- rename constraint on book -> book_pages_check
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `book`
    DROP FOREIGN KEY `book_prequel_foreign`,
    RENAME INDEX `book_isbn_unique` TO `book_isbn_key`,
    RENAME INDEX `book_prequel_foreign` TO `book_prequel_fkey`,
    ADD CONSTRAINT `book_prequel_fkey` FOREIGN KEY (`prequel`) REFERENCES `book` (`id`);

-- rename table book -> volume
RENAME TABLE `book` TO `volume`;

-- rename column volume.isbn -> code
-- rename column volume.pages -> leaves
-- rename column volume.prequel -> follows
ALTER TABLE `volume`
    RENAME COLUMN `isbn` TO `code`,
    RENAME COLUMN `pages` TO `leaves`,
    RENAME COLUMN `prequel` TO `follows`;
