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
CREATE OR REPLACE FUNCTION `twice`(n INTEGER, times INTEGER) RETURNS INTEGER DETERMINISTIC RETURN n * times;

-- change view doubled
ALTER VIEW `doubled` AS SELECT twice(a, 3) AS b FROM t;

-- add procedure nothing
CREATE PROCEDURE `nothing`(INOUT x INTEGER) BEGIN END;

-- rename procedure nothing -> something
DROP PROCEDURE `nothing`;
CREATE PROCEDURE `something`(INOUT x INTEGER) BEGIN END;

-- backwards
-- warning: The procedure nothing is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- warning: The function twice is made anew. It belongs to the user who runs this from then on, and is no longer run in the name of its former definer.
-- rename procedure something -> nothing
DROP PROCEDURE `something`;
CREATE PROCEDURE `nothing`(INOUT x INTEGER) BEGIN END;

-- drop procedure nothing
DROP PROCEDURE `nothing`;

-- change view doubled
ALTER VIEW `doubled` AS SELECT twice(a) AS b FROM t;

-- change function twice
DELIMITER //
CREATE OR REPLACE FUNCTION `twice`(n INTEGER) RETURNS INTEGER DETERMINISTIC BEGIN DECLARE m INTEGER; SET m = n; RETURN m * 2; -- ;
END
//
DELIMITER ;

-- drop view doubled
DROP VIEW `doubled`;

-- drop function twice
DROP FUNCTION `twice`;
