-- add column book.triple (integer)
-- change column book.double (generated as price + price)
-- change column book.half (generated as price / 2)
ALTER TABLE `book`
    DROP COLUMN `half`,
    MODIFY COLUMN `double` INT GENERATED ALWAYS AS (price + price) STORED,
    ADD COLUMN `half` INT GENERATED ALWAYS AS (price / 2) STORED,
    ADD COLUMN `triple` INT GENERATED ALWAYS AS (price * 3) STORED;
