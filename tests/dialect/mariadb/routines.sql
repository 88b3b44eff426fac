-- forwards
-- add function twice
DELIMITER //
CREATE FUNCTION `twice`(n INTEGER) RETURNS INTEGER DETERMINISTIC BEGIN DECLARE m INTEGER; SET m = n; RETURN m * 2; -- ;
END
//
DELIMITER ;

-- add view doubled
CREATE VIEW `doubled` AS SELECT twice(a) AS b FROM t;

-- change function twice
SET @joinery_definer = (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME = 'twice' AND ROUTINE_TYPE = 'FUNCTION');
EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', @joinery_definer, ' FUNCTION `twice`(n INTEGER, times INTEGER) RETURNS INTEGER DETERMINISTIC RETURN n * times');

-- change view doubled
ALTER VIEW `doubled` AS SELECT twice(a, 3) AS b FROM t;

-- add procedure nothing
CREATE PROCEDURE `nothing`(INOUT x INTEGER) BEGIN END;

-- rename procedure nothing -> something
SET @joinery_definer = (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME = 'nothing' AND ROUTINE_TYPE = 'PROCEDURE');
DROP PROCEDURE `nothing`;
EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', @joinery_definer, ' PROCEDURE `something`(INOUT x INTEGER) BEGIN END');

-- backwards
-- rename procedure something -> nothing
SET @joinery_definer = (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME = 'something' AND ROUTINE_TYPE = 'PROCEDURE');
DROP PROCEDURE `something`;
EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', @joinery_definer, ' PROCEDURE `nothing`(INOUT x INTEGER) BEGIN END');

-- drop procedure nothing
DROP PROCEDURE `nothing`;

-- change view doubled
ALTER VIEW `doubled` AS SELECT twice(a) AS b FROM t;

-- change function twice
SET @joinery_definer = (
        SELECT IF(DEFINER LIKE '%_@_%',
            CONCAT(QUOTE(REGEXP_REPLACE(DEFINER, '@[^@]*$', '')), '@', QUOTE(SUBSTRING_INDEX(DEFINER, '@', -1))),
            QUOTE(TRIM(TRAILING '@' FROM DEFINER)))
        FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME = 'twice' AND ROUTINE_TYPE = 'FUNCTION');
EXECUTE IMMEDIATE CONCAT('CREATE OR REPLACE DEFINER = ', @joinery_definer, ' FUNCTION `twice`(n INTEGER) RETURNS INTEGER DETERMINISTIC BEGIN DECLARE m INTEGER; SET m = n; RETURN m * 2; -- ;
END');

-- drop view doubled
DROP VIEW `doubled`;

-- drop function twice
DROP FUNCTION `twice`;
