author name writer
AS WITH q AS (SELECT * FROM q, q) SELECT name, * FROM q
