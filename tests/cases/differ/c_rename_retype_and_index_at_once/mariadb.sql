-- must be 0: SELECT count(*) FROM `book` WHERE `code` IS NULL
-- must be 0: SELECT count(*) FROM (SELECT concat_ws(', ', CONVERT(`code` USING utf8mb4), `shelf`) AS value FROM `book` WHERE `code` IS NOT NULL AND `shelf` IS NOT NULL GROUP BY CONVERT(`code` USING utf8mb4), `shelf` HAVING count(*) > 1) AS doubled

-- rename table book -> work
RENAME TABLE `book` TO `work`;

-- rename column work.code -> isbn
-- rename constraint work.book_shelf -> work_shelf
-- rename index work.book_code -> work_isbn
-- change column work.isbn (type varchar(10) -> text, not null)
-- change index work.work_isbn
ALTER TABLE `work`
    DROP INDEX `book_code`,
    CHANGE COLUMN `code` `isbn` TEXT NOT NULL,
    RENAME INDEX `book_shelf` TO `work_shelf`,
    ADD UNIQUE INDEX `work_isbn` (`isbn`, `shelf`);
