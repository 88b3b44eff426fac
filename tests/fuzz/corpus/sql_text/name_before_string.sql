author name x
AS SELECT name'alias', 1name FROM author'name'
