author name writer
(a, b) AS WITH RECURSIVE t(name) AS (SELECT name FROM author UNION ALL SELECT t.name FROM t, author) SELECT name, t.name FROM t
