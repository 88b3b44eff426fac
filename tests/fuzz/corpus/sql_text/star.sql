author name n
AS SELECT *, author.*, a.* FROM author, (SELECT * FROM author) AS a NATURAL JOIN book USING (id, name)
