-- warning: The values of sample.plain are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.required are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.with_default are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.indexed are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.unique_one are converted as times in UTC, whatever the time zone of the server.
-- must be 0: SELECT count(*) FROM (SELECT CAST(`unique_one` AS DATETIME) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY CAST(`unique_one` AS DATETIME) HAVING count(*) > 1) AS doubled

-- change column sample.plain (type timestamptz -> timestamp)
-- change column sample.required (type timestamptz -> timestamp)
-- change column sample.with_default (type timestamptz -> timestamp)
-- change column sample.indexed (type timestamptz -> timestamp)
-- change column sample.unique_one (type timestamptz -> timestamp)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` DATETIME,
    MODIFY COLUMN `required` DATETIME NOT NULL,
    MODIFY COLUMN `with_default` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `indexed` DATETIME,
    MODIFY COLUMN `unique_one` DATETIME;
