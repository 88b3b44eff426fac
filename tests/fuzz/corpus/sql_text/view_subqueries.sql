author name n
AS SELECT (SELECT max(name) FROM author WHERE author.id = book.author_id) AS name, count(*) FILTER (WHERE id > 1) OVER (PARTITION BY id ORDER BY title) FROM book WHERE id IN (SELECT id FROM author) GROUP BY 1 HAVING min(id) > 0 LIMIT 3
