-- rename column volume.follows -> prequel
-- rename column volume.leaves -> pages
-- rename column volume.code -> isbn
ALTER TABLE `volume`
    RENAME COLUMN `code` TO `isbn`,
    RENAME COLUMN `leaves` TO `pages`,
    RENAME COLUMN `follows` TO `prequel`;

-- rename table volume -> book
RENAME TABLE `volume` TO `book`;

-- rename constraint book.book_pages_check -> 
-- rename constraint book.book_isbn_key -> 
-- rename constraint book.book_prequel_fkey -> 
-- change primary key of table book
SET STATEMENT foreign_key_checks = 0 FOR ALTER TABLE `book`
    DROP FOREIGN KEY `book_prequel_fkey`,
    RENAME INDEX `book_isbn_key` TO `book_isbn_unique`,
    RENAME INDEX `book_prequel_fkey` TO `book_prequel_foreign`,
    ADD CONSTRAINT `book_prequel_foreign` FOREIGN KEY (`prequel`) REFERENCES `book` (`id`);
