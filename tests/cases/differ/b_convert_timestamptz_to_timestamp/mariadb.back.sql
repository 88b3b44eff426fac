-- warning: The values of sample.plain are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.required are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.with_default are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.indexed are converted as times in UTC, whatever the time zone of the server.
-- warning: The values of sample.unique_one are converted as times in UTC, whatever the time zone of the server.
-- must be 0: SELECT count(*) FROM `sample` WHERE `plain` IS NOT NULL AND (`plain` NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07' OR 0 IN (MONTH(`plain`), DAYOFMONTH(`plain`)))
-- must be 0: SELECT count(*) FROM `sample` WHERE `required` IS NOT NULL AND (`required` NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07' OR 0 IN (MONTH(`required`), DAYOFMONTH(`required`)))
-- must be 0: SELECT count(*) FROM `sample` WHERE `with_default` IS NOT NULL AND (`with_default` NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07' OR 0 IN (MONTH(`with_default`), DAYOFMONTH(`with_default`)))
-- must be 0: SELECT count(*) FROM `sample` WHERE `indexed` IS NOT NULL AND (`indexed` NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07' OR 0 IN (MONTH(`indexed`), DAYOFMONTH(`indexed`)))
-- must be 0: SELECT count(*) FROM `sample` WHERE `unique_one` IS NOT NULL AND (`unique_one` NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07' OR 0 IN (MONTH(`unique_one`), DAYOFMONTH(`unique_one`)))
-- must be 0: SELECT count(*) FROM (SELECT CAST(`unique_one` AS DATETIME) AS value FROM `sample` WHERE `unique_one` IS NOT NULL GROUP BY CAST(`unique_one` AS DATETIME) HAVING count(*) > 1) AS doubled

-- change column sample.unique_one (type timestamp -> timestamptz)
-- change column sample.indexed (type timestamp -> timestamptz)
-- change column sample.with_default (type timestamp -> timestamptz)
-- change column sample.required (type timestamp -> timestamptz)
-- change column sample.plain (type timestamp -> timestamptz)
ALTER TABLE `sample`
    MODIFY COLUMN `plain` TIMESTAMP NULL,
    MODIFY COLUMN `required` TIMESTAMP NOT NULL,
    MODIFY COLUMN `with_default` TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    MODIFY COLUMN `indexed` TIMESTAMP NULL,
    MODIFY COLUMN `unique_one` TIMESTAMP NULL;
