author name full_name
AS SELECT a.name, b.title, author.* FROM author a
LEFT JOIN "book" b ON b.author_id = a.id
WHERE name <> 'name' -- name
ORDER BY name DESC
