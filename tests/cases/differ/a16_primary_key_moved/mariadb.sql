-- must be 0: SELECT count(*) FROM (SELECT `isbn` AS value FROM `book` GROUP BY `isbn` HAVING count(*) > 1) AS doubled

-- change primary key of table book
ALTER TABLE `book`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`isbn`);
