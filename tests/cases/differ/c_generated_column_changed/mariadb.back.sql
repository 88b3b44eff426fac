-- change column book.half (generated as price / 2)
-- change column book.double (generated as price * 2)
-- drop column book.triple
ALTER TABLE `book`
    DROP COLUMN `half`,
    DROP COLUMN `triple`,
    MODIFY COLUMN `double` INT GENERATED ALWAYS AS (price * 2) STORED,
    ADD COLUMN `half` INT GENERATED ALWAYS AS (price / 2) VIRTUAL;
